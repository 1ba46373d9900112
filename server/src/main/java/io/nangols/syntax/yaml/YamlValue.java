package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// What a YAML node means to Nango's loader, js-yaml 4: aliases followed, merge keys applied, plain
/// scalars resolved.
///
/// An alias gives the *same object* as its anchor, so a document that repeats an alias a billion
/// times costs nothing to read; whoever walks the value must bound the walk. No value contains
/// itself. `node` is the node that was written at this place or, behind an alias, at the anchor.
public sealed interface YamlValue {
    YamlNode node();

    /// Where the value is written.
    default Span span() {
        return node().span();
    }

    /// A mapping with its entries in the order in which they are written, merged ones where their
    /// merge key stands. Of two entries with the same name only the first is here (the second is a
    /// syntax error).
    record Mapping(YamlNode node, SequencedMap<String, Entry> byName) implements YamlValue {
        public Mapping {
            byName = Collections.unmodifiableSequencedMap(byName);
        }

        public Collection<Entry> entries() {
            return byName.values();
        }

        public Optional<Entry> entry(String name) {
            return Optional.ofNullable(byName.get(name));
        }

        public Optional<YamlValue> get(String name) {
            return entry(name).map(Entry::value);
        }

        public boolean has(String name) {
            return byName.containsKey(name);
        }
    }

    /// An entry of a mapping: the key as text (JavaScript's `String(key)`), the node of the key,
    /// the value, and the node in the value's own place (an alias where one is written). `merged`
    /// says that it came through a merge key and so stands elsewhere.
    record Entry(String name, YamlNode key, YamlValue value, YamlNode written, boolean merged) {
        public Span keySpan() {
            return key.span();
        }

        /// From the key's first to the value's last character, where it is written.
        public Span span() {
            return key.span().end() <= written.span().end()
                            && key.span().start() <= written.span().start()
                    ? key.span().union(written.span())
                    : key.span();
        }
    }

    record Sequence(YamlNode node, List<YamlValue> items) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Text(YamlNode node, String text) implements YamlValue {}

    record Number(YamlNode node, double number) implements YamlValue {}

    record Bool(YamlNode node, boolean value) implements YamlValue {}

    record Null(YamlNode node) implements YamlValue {}

    /// A JavaScript object that is no plain mapping or list: a timestamp (`2024-01-01`) or
    /// `!!binary`.
    record Opaque(YamlNode node, Kind kind) implements YamlValue {
        /// What it is.
        public enum Kind {
            TIMESTAMP,
            BINARY
        }
    }

    /// A place whose text could not be read; says nothing about what its author meant.
    record Unreadable(YamlNode node) implements YamlValue {}

    /// The entries in the order in which JavaScript's `Object.keys` gives them: names that are
    /// whole numbers first, ascending, then the others as written.
    static List<Entry> inJavaScriptOrder(Mapping mapping) {
        var indices =
                mapping.entries().stream()
                        .filter(entry -> isIndex(entry.name()))
                        .sorted(Comparator.comparingLong(entry -> Long.parseLong(entry.name())));
        return Stream.concat(
                        indices, mapping.entries().stream().filter(entry -> !isIndex(entry.name())))
                .toList();
    }

    private static boolean isIndex(String name) {
        boolean canonical =
                !name.isEmpty()
                        && name.length() <= 10
                        && name.chars().allMatch(c -> c >= '0' && c <= '9')
                        && (name.length() == 1 || name.charAt(0) != '0');
        return canonical && Long.parseLong(name) < 4_294_967_295L;
    }
}
