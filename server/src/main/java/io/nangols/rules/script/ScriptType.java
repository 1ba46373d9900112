package io.nangols.rules.script;

import java.util.List;
import java.util.stream.Stream;

/// A type as far as a script alone tells it, and in the words of a `nango.yaml`.
sealed interface ScriptType {
    /// A model, by the name that it has in the `nango.yaml`.
    record Model(String name) implements ScriptType {}

    /// `string`, `number`, `boolean`.
    record Primitive(String name) implements ScriptType {}

    record ArrayOf(ScriptType item) implements ScriptType {}

    record UnionOf(List<ScriptType> members) implements ScriptType {
        public UnionOf {
            members = List.copyOf(members);
        }
    }

    /// `void`, `undefined` or `null`.
    record Nothing() implements ScriptType {}

    /// An object of the script's own, or one that only its makers know.
    record Object() implements ScriptType {}

    /// Whatever else: nobody can say.
    record Unknown() implements ScriptType {}

    /// What remains of a union when the types that say nothing are taken out; of any other type
    /// that itself.
    default List<ScriptType> alternatives() {
        return members(this).filter(it -> !(it instanceof Nothing)).toList();
    }

    private static Stream<ScriptType> members(ScriptType type) {
        return type instanceof UnionOf(var parts)
                ? parts.stream().flatMap(ScriptType::members)
                : Stream.of(type);
    }

    /// Whether it is surely a list.
    default boolean isArray() {
        var all = alternatives();
        return !all.isEmpty() && all.stream().allMatch(ArrayOf.class::isInstance);
    }
}
