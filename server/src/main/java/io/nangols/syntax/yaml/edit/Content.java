package io.nangols.syntax.yaml.edit;

import java.util.List;

/// What shall be written as a value. How it is laid out depends on the place: on lines of its own
/// below a block's key, in brackets inside brackets.
public sealed interface Content {
    /// A scalar that reads as exactly this text; in quotes only where it needs them.
    record Text(String text) implements Content {}

    /// A value as it is written, on one line: `true`, `string | null`, `[a, b]`. Empty for a key
    /// with nothing behind it.
    record Yaml(String written) implements Content {}

    /// A mapping with these fields.
    record Fields(List<Field> fields) implements Content {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /// A list of these items.
    record Items(List<Content> items) implements Content {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A key, as the text that it reads as, and its value.
    record Field(String key, Content value) {}

    /// A scalar that reads as exactly `text`.
    static Content text(String text) {
        return new Text(text);
    }

    /// A value as it is `written`, on one line.
    static Content yaml(String written) {
        return new Yaml(written);
    }

    /// A mapping.
    static Content mapping(Field... fields) {
        return new Fields(List.of(fields));
    }

    /// A list.
    static Content list(Content... items) {
        return new Items(List.of(items));
    }

    /// A field of a mapping.
    static Field field(String key, Content value) {
        return new Field(key, value);
    }

    /// A field of a mapping whose value is `written` like that.
    static Field field(String key, String written) {
        return new Field(key, new Yaml(written));
    }

    /// Whether it has parts that go on lines of their own in a block.
    default boolean isBlock() {
        return switch (this) {
            case Fields(var fields) -> !fields.isEmpty();
            case Items(var items) -> !items.isEmpty();
            case Text _, Yaml _ -> false;
        };
    }
}
