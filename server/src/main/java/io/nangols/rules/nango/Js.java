package io.nangols.rules.nango;

import io.nangols.syntax.yaml.JavaScript;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A YAML value as JavaScript code sees it.
final class Js {
    private static final int LONGEST = 100_000;

    /// A character that JavaScript counts as white space, as a regular expression.
    static final String SPACE = "[\\s\\uFEFF\\p{Z}]";

    /// Names that every object answers to, whether or not the file has them.
    private static final Set<String> INHERITED =
            Set.of(
                    "__defineGetter__",
                    "__defineSetter__",
                    "__lookupGetter__",
                    "__lookupSetter__",
                    "__proto__",
                    "constructor",
                    "hasOwnProperty",
                    "isPrototypeOf",
                    "propertyIsEnumerable",
                    "toLocaleString",
                    "toString",
                    "valueOf");

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,9}");
    private static final long LAST_INDEX = 4_294_967_294L;
    private static final Pattern INTEGER = Pattern.compile(SPACE + "*[-+]?[0-9]");

    private Js() {}

    /// A property of an object: its name, its value, and where both are written.
    record Property(String name, YamlValue value, Span key, Span place) {
        /// The same value under another name.
        Property named(String other) {
            return new Property(other, value, key, place);
        }

        /// Text in place of the value.
        Property with(String text) {
            return new Property(name, new YamlValue.Text(value.node(), text), key, place);
        }
    }

    /// The properties of a value in JavaScript's order. Lists and text have indices for names;
    /// numbers, dates and the like have no properties.
    static List<Property> properties(YamlValue value) {
        return switch (value) {
            case YamlValue.Mapping mapping -> ordered(mapping);
            case YamlValue.Sequence sequence -> items(sequence);
            case YamlValue.Text text -> letters(text);
            case YamlValue.Number _,
                    YamlValue.Bool _,
                    YamlValue.Null _,
                    YamlValue.Opaque _,
                    YamlValue.Unreadable _ ->
                    List.of();
        };
    }

    /// The property `name`, of a mapping that has it.
    static Optional<Property> property(YamlValue value, String name) {
        return value instanceof YamlValue.Mapping mapping
                ? mapping.entry(name).map(entry -> of(entry, mapping))
                : Optional.empty();
    }

    /// The property `name` when it is there and counts as true.
    static Optional<Property> truthy(YamlValue value, String name) {
        return property(value, name).filter(property -> isTruthy(property.value()));
    }

    static boolean isTruthy(YamlValue value) {
        return switch (value) {
            case YamlValue.Text(_, var text) -> !text.isEmpty();
            case YamlValue.Number(_, var number) -> number != 0 && !Double.isNaN(number);
            case YamlValue.Bool(_, var bool) -> bool;
            case YamlValue.Null _, YamlValue.Unreadable _ -> false;
            case YamlValue.Mapping _, YamlValue.Sequence _, YamlValue.Opaque _ -> true;
        };
    }

    /// Whether every object has something under that name.
    static boolean isInherited(String name) {
        return INHERITED.contains(name);
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c >= '\t' && c <= '\r' || c == '\uFEFF' || Character.isSpaceChar(c);
    }

    /// Whether `parseInt` finds a number at the start of `text`.
    static boolean startsWithInteger(String text) {
        return INTEGER.matcher(text).lookingAt();
    }

    /// The value inside a longer text; of what aliases make endless, the beginning.
    static String string(YamlValue value) {
        var text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(YamlValue value, StringBuilder text) {
        if (text.length() > LONGEST) {
            return;
        }
        switch (value) {
            case YamlValue.Text(_, var written) -> text.append(written);
            case YamlValue.Number(_, var number) -> text.append(JavaScript.toString(number));
            case YamlValue.Bool(_, var bool) -> text.append(bool);
            case YamlValue.Null _ -> text.append("null");
            case YamlValue.Sequence(_, var items) -> {
                for (int i = 0; i < items.size() && text.length() <= LONGEST; i++) {
                    text.append(i == 0 ? "" : ",");
                    append(items.get(i), text);
                }
            }
            case YamlValue.Mapping _, YamlValue.Opaque _, YamlValue.Unreadable _ ->
                    text.append("[object Object]");
        }
    }

    /// What is not written at all is shown at the next larger thing that is.
    private static Property of(YamlValue.Entry entry, YamlValue.Mapping owner) {
        var key = entry.keySpan().isEmpty() ? owner.span() : entry.keySpan();
        var place = entry.written().span();
        return new Property(entry.name(), entry.value(), key, place.isEmpty() ? key : place);
    }

    /// Names that are array indices come first, as numbers in ascending order.
    private static List<Property> ordered(YamlValue.Mapping mapping) {
        var indices = new ArrayList<Property>();
        var names = new ArrayList<Property>();
        for (var entry : mapping.entries()) {
            (isIndex(entry.name()) ? indices : names).add(of(entry, mapping));
        }
        indices.sort(Comparator.comparingLong(index -> Long.parseLong(index.name())));
        indices.addAll(names);
        return indices;
    }

    private static boolean isIndex(String name) {
        return INDEX.matcher(name).matches() && Long.parseLong(name) <= LAST_INDEX;
    }

    private static List<Property> items(YamlValue.Sequence sequence) {
        var written =
                sequence.node() instanceof YamlNode.Sequence node
                        ? node.items()
                        : List.<YamlNode>of();
        var items = new ArrayList<Property>();
        for (var item : sequence.items()) {
            int index = items.size();
            var span = index < written.size() ? written.get(index).span() : item.span();
            var place = span.isEmpty() ? sequence.span() : span;
            items.add(new Property(String.valueOf(index), item, place, place));
        }
        return items;
    }

    private static List<Property> letters(YamlValue.Text text) {
        var letters = new ArrayList<Property>();
        for (int i = 0; i < text.text().length(); i++) {
            var letter = new YamlValue.Text(text.node(), text.text().substring(i, i + 1));
            letters.add(new Property(String.valueOf(i), letter, text.span(), text.span()));
        }
        return letters;
    }
}
