package io.nangols.project;

import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The type of a field, an input or an output, as Nango reads its text.
public sealed interface Type {
    /// Where it is written.
    Span span();

    /// What Nango reads when a type is written as `text`.
    static Type read(String text) {
        return TypeReader.read(text);
    }

    /// This type and every type inside it, outermost first.
    default Stream<Type> parts() {
        return switch (this) {
            case ArrayOf _, UnionOf _, ObjectOf _ -> {
                var parts = new ArrayList<Type>();
                forEachPart(parts::add);
                yield parts.stream();
            }
            case Primitive _, Literal _, Name _, Refused _, Unknown _ -> Stream.of(this);
        };
    }

    /// Does something with each of the [#parts]; for the rules, which look at every type of a file
    /// at every key that is typed.
    default void forEachPart(Consumer<? super Type> action) {
        action.accept(this);
        switch (this) {
            case ArrayOf(var item, _) -> item.forEachPart(action);
            case UnionOf(var members, _) -> members.forEach(it -> it.forEachPart(action));
            case ObjectOf(var fields, _, _) -> fields.forEach(it -> it.type().forEachPart(action));
            case Primitive _, Literal _, Name _, Refused _, Unknown _ -> {}
        }
    }

    /// The names in it, of models and of what looks like one, in the order in which they stand.
    default List<String> names() {
        return parts().flatMap(
                        part ->
                                part instanceof Name(var name, _)
                                        ? Stream.of(name)
                                        : Stream.empty())
                .toList();
    }

    /// A TypeScript type that Nango knows, such as `string` or `Date`; `name` is the TypeScript
    /// one, whatever alias was written.
    record Primitive(String name, Span span) implements Type {}

    /// `true`, `null`, `12`: the literal. `written` is the text, of which Nango reads only the
    /// number at its start (`7days` is 7).
    record Literal(String value, String written, Span span) implements Type {
        /// Whether the text says more than Nango reads of it.
        public boolean isCutShort() {
            return !value.equals(written);
        }
    }

    /// A name: a model's, or, when there is no such model, a string literal.
    record Name(String name, Span span) implements Type {}

    /// `Item[]`, or a YAML list, whose items make a union.
    record ArrayOf(Type item, Span span) implements Type {}

    /// `A | B`.
    record UnionOf(List<Type> members, Span span) implements Type {
        public UnionOf {
            members = List.copyOf(members);
        }
    }

    /// A nested mapping: its own fields, and the names of the models that it extends.
    record ObjectOf(List<Field> fields, List<Spanned<String>> parents, Span span) implements Type {
        public ObjectOf {
            fields = List.copyOf(fields);
            parents = List.copyOf(parents);
        }
    }

    /// Text that Nango refuses as a type: nothing at all, `[]`, or a generic such as `Record<…>`.
    record Refused(String written, Reason reason, Span span) implements Type {
        /// Why.
        public enum Reason {
            EMPTY,
            GENERIC
        }
    }

    /// What could not be read, or is no type at all; says nothing about what its author meant.
    record Unknown(Span span) implements Type {}
}
