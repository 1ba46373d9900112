package io.nangols.rules.nango;

import io.nangols.syntax.yaml.YamlValue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a schema allows in one place. `words` finishes the sentence "this has to be …".
sealed interface Shape {
    String words();

    /// Text, all of which matches.
    record Text(String words, Pattern pattern) implements Shape {}

    record Flag() implements Shape {
        @Override
        public String words() {
            return "`true` or `false`";
        }
    }

    record Integer() implements Shape {
        @Override
        public String words() {
            return "a whole number";
        }
    }

    record Nothing() implements Shape {
        @Override
        public String words() {
            return "empty";
        }
    }

    record ListOf(String words, Shape item) implements Shape {}

    /// A mapping with names of the user's choice. The value of a name that does not match is not
    /// looked at.
    record Named(String words, Pattern names, Shape each) implements Shape {}

    /// A mapping with the schema's own keys; an `open` one may have others.
    record Block(String words, Map<String, Shape> keys, Set<String> required, boolean open)
            implements Shape {}

    /// One of several shapes, of which no two are for the same kind of value.
    record Either(List<Shape> shapes) implements Shape {
        @Override
        public String words() {
            return shapes.stream().map(Shape::words).collect(Collectors.joining(", or "));
        }
    }

    /// Whether this shape is meant for values of that kind, right or wrong.
    default boolean concerns(YamlValue value) {
        return switch (this) {
            case Text _ -> value instanceof YamlValue.Text;
            case Flag _ -> value instanceof YamlValue.Bool;
            case Integer _ -> value instanceof YamlValue.Number;
            case Nothing _ -> value instanceof YamlValue.Null;
            case ListOf _ -> value instanceof YamlValue.Sequence;
            // A timestamp is an object without properties.
            case Named _, Block _ ->
                    value instanceof YamlValue.Mapping || value instanceof YamlValue.Opaque;
            case Either(var shapes) -> shapes.stream().anyMatch(shape -> shape.concerns(value));
        };
    }
}
