package io.nangols.rules.nango;

import io.nangols.text.Span;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The models as read: those of the file, and one for each inline type of a script.
final class Models {
    private final Map<String, Model> byName = new HashMap<>();
    private final Budget budget;

    Models(Budget budget) {
        this.budget = budget;
    }

    /// A model and its fields. Its `references` are the names that stand for models, however deep
    /// inside the fields.
    record Model(String name, List<Field> fields, Set<String> references) {
        boolean has(String field) {
            return fields.stream().anyMatch(one -> one.name().equals(field));
        }
    }

    /// A field; a `dynamic` one stands for any key.
    record Field(String name, FieldType type, boolean dynamic) {
        boolean isUnion() {
            return type instanceof FieldType.Group(_, var union) && union;
        }
    }

    /// What is kept of a field's type.
    sealed interface FieldType {
        /// The name of a model, or of a list of them.
        record Reference(String model) implements FieldType {}

        /// An inline object, list or union.
        record Group(List<Field> members, boolean union) implements FieldType {}

        /// Anything else.
        record Plain() implements FieldType {}
    }

    Optional<Model> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /// Adds a model, or replaces it: inline types may share a name.
    void put(String name, List<Field> fields, Span place) {
        var references = new HashSet<String>();
        collect(fields, references, place);
        byName.put(name, new Model(name, List.copyOf(fields), Set.copyOf(references)));
    }

    private void collect(List<Field> fields, Set<String> references, Span place) {
        for (var field : fields) {
            budget.step(place);
            switch (field.type()) {
                case FieldType.Reference(var model) -> references.add(model);
                case FieldType.Group(var members, _) -> collect(members, references, place);
                case FieldType.Plain _ -> {}
            }
        }
    }

    /// Adds the model and all that it leads to; what is in `found` already is not followed again.
    void reach(String model, Set<String> found) {
        var next = new ArrayDeque<String>();
        if (found.add(model)) {
            next.add(model);
        }
        while (!next.isEmpty()) {
            for (var reference : get(next.remove()).map(Model::references).orElse(Set.of())) {
                if (found.add(reference)) {
                    next.add(reference);
                }
            }
        }
    }
}
