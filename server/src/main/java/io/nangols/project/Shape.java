package io.nangols.project;

import java.util.List;
import java.util.regex.Pattern;

/// What a property's value may be. `expected` says it in words, to finish the sentence "`x` takes
/// …".
public sealed interface Shape {
    String expected();

    record Text(String expected) implements Shape {}

    /// Text or nothing.
    record OptionalText(String expected) implements Shape {}

    record Bool() implements Shape {
        @Override
        public String expected() {
            return "`true` or `false`";
        }
    }

    record OptionalBool() implements Shape {
        @Override
        public String expected() {
            return "`true` or `false`";
        }
    }

    record OneOf(List<String> values) implements Shape {
        @Override
        public String expected() {
            var quoted = values.stream().map(value -> "`" + value + "`").toList();
            return quoted.size() == 1
                    ? "only " + quoted.getFirst()
                    : String.join(", ", quoted.subList(0, quoted.size() - 1))
                            + " or "
                            + quoted.getLast();
        }
    }

    record Matching(Pattern pattern, String expected) implements Shape {}

    /// A text, or a list of texts.
    record Texts(String expected) implements Shape {}

    /// A list of texts that match.
    record ListOf(Pattern pattern, String expected) implements Shape {}

    /// A whole number, or text that matches.
    record NumberOrMatching(Pattern pattern, String expected) implements Shape {}

    /// An endpoint: text that matches, or a mapping; `many` allows a list of them.
    record EndpointShape(Pattern legacy, Place mapping, boolean many, String expected)
            implements Shape {}

    /// A mapping of that kind.
    record Block(Place place, String expected) implements Shape {}

    /// A mapping from names to mappings of that kind; `empty` allows a name without a block.
    record Named(Place place, boolean empty, String expected) implements Shape {}

    /// The models, which have rules of their own.
    record Models(String expected) implements Shape {}
}
