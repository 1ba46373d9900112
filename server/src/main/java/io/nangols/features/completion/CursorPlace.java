package io.nangols.features.completion;

import io.nangols.project.Place;

import java.util.List;
import java.util.Optional;

/// What stands, or would stand, at the cursor, as `nango.yaml` understands it. `path` holds the
/// names of the keys that enclose it, from the top of the file on, without lists' items: for a key
/// of a sync, `integrations`, `github`, `syncs`, `issues`.
public sealed interface CursorPlace {
    List<String> path();

    /// A key out of those of a kind of mapping; `present` are the others that are there already.
    record Keys(Place schema, List<String> path, List<String> present) implements CursorPlace {
        public Keys {
            path = List.copyOf(path);
            present = List.copyOf(present);
        }
    }

    /// A name that the author gives; `present` are its siblings.
    record Names(NameKind kind, List<String> path, List<String> present) implements CursorPlace {
        public Names {
            path = List.copyOf(path);
            present = List.copyOf(present);
        }
    }

    /// What is named.
    enum NameKind {
        INTEGRATION,
        SYNC,
        ACTION,
        V1_SCRIPT,
        MODEL,
        FIELD
    }

    /// The value of a key, or one item of the list that is its value. `path` leads to the mapping
    /// that has the key; `items` are the other items that are there already.
    record Value(Place schema, String key, List<String> path, List<String> items)
            implements CursorPlace {
        public Value {
            path = List.copyOf(path);
            items = List.copyOf(items);
        }
    }

    /// A type, or one member of a union or list of types. `path` leads to the mapping that has the
    /// key; `members` are the others that are there already.
    record TypeExpression(Role role, String key, List<String> path, List<String> members)
            implements CursorPlace {
        public TypeExpression {
            path = List.copyOf(path);
            members = List.copyOf(members);
        }
    }

    /// What a type is for.
    enum Role {
        /// A model's field, at any depth.
        FIELD,
        INPUT,
        OUTPUT,
        /// A model that another one extends.
        EXTENDS,
        /// The model between the braces of an endpoint's path.
        PATH_PARAMETER
    }

    /// A comment, free text, or what is unknown to Nango.
    record Nothing() implements CursorPlace {
        @Override
        public List<String> path() {
            return List.of();
        }
    }

    /// The name of the integration that it is in.
    default Optional<String> integration() {
        return path().size() > 1 && path().getFirst().equals("integrations")
                ? Optional.of(path().get(1))
                : Optional.empty();
    }

    /// The name of the sync or action that it is in.
    default Optional<String> script() {
        if (integration().isEmpty() || path().size() < 3) {
            return Optional.empty();
        }
        return switch (path().get(2)) {
            case "syncs", "actions" ->
                    path().size() > 3 ? Optional.of(path().get(3)) : Optional.empty();
            case "on-events", "post-connection-scripts" -> Optional.empty();
            default -> Optional.of(path().get(2));
        };
    }
}
