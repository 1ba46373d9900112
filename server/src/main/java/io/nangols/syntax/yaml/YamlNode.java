package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A node of the YAML tree as it is written: nothing resolved, every part with its exact span.
///
/// What it *means* (aliases followed, merge keys applied, scalars read as numbers and dates) is a
/// [YamlValue].
public sealed interface YamlNode {
    /// From the first to the last character of the node itself; anchors and tags before it are not
    /// included.
    Span span();

    /// The anchor and tag written in front of the node.
    Properties properties();

    /// The nodes right inside: keys and values, or items, in order.
    default List<YamlNode> children() {
        return switch (this) {
            case Mapping(_, var entries, _, _) ->
                    entries.stream()
                            .flatMap(entry -> Stream.of(entry.key(), entry.value()))
                            .toList();
            case Sequence(_, var items, _, _) -> items;
            case Scalar _, Alias _, Unparsed _ -> List.of();
        };
    }

    /// Whether `other` is written the same but for where it stands, and for comments and white
    /// space between its parts.
    default boolean saysTheSameAs(YamlNode other) {
        var inside = children();
        var there = other.children();
        boolean alike =
                properties().sayTheSameAs(other.properties())
                        && inside.size() == there.size()
                        && switch (this) {
                            case Scalar(_, var text, var style, _) ->
                                    other instanceof Scalar scalar
                                            && text.equals(scalar.text())
                                            && style == scalar.style();
                            case Alias(_, var name) ->
                                    other instanceof Alias alias && name.equals(alias.name());
                            case Unparsed _ -> other instanceof Unparsed;
                            case Mapping _ -> other instanceof Mapping;
                            case Sequence _ -> other instanceof Sequence;
                        };
        return alike
                && IntStream.range(0, inside.size())
                        .allMatch(i -> inside.get(i).saysTheSameAs(there.get(i)));
    }

    /// The anchor (`&name`) and tag (`!tag`) of a node.
    record Properties(Optional<Anchor> anchor, Optional<Tag> tag) {
        public static final Properties NONE = new Properties(Optional.empty(), Optional.empty());

        private boolean sayTheSameAs(Properties other) {
            return anchor.map(Anchor::name).equals(other.anchor.map(Anchor::name))
                    && tag.map(Tag::name).equals(other.tag.map(Tag::name));
        }

        Properties shift(int by) {
            return anchor.isEmpty() && tag.isEmpty()
                    ? this
                    : new Properties(anchor.map(a -> a.shift(by)), tag.map(t -> t.shift(by)));
        }
    }

    /// `&name`; the span includes the `&`.
    record Anchor(String name, Span span) {
        Anchor shift(int by) {
            return new Anchor(name, span.shift(by));
        }
    }

    /// A tag with its handle resolved, such as `tag:yaml.org,2002:str`; the span covers what is
    /// written, such as `!!str`.
    record Tag(String name, Span span) {
        Tag shift(int by) {
            return new Tag(name, span.shift(by));
        }
    }

    /// A mapping: `key: value` lines, or `{ key: value }`.
    record Mapping(Span span, List<Entry> entries, CollectionStyle style, Properties properties)
            implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /// One `key: value` of a mapping. An absent value is an empty plain scalar right behind the
    /// colon.
    record Entry(YamlNode key, YamlNode value) {
        /// From the key's first to the value's last character.
        public Span span() {
            return key.span().union(value.span());
        }

        private Entry shift(int by) {
            return new Entry(key.shift(by), value.shift(by));
        }
    }

    /// A sequence: `- item` lines, or `[item, item]`.
    record Sequence(Span span, List<YamlNode> items, CollectionStyle style, Properties properties)
            implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// A scalar: its text with quotes, escapes and folding undone. The span includes the quotes.
    record Scalar(Span span, String text, ScalarStyle style, Properties properties)
            implements YamlNode {}

    /// `*name`.
    record Alias(Span span, String name) implements YamlNode {
        @Override
        public Properties properties() {
            return Properties.NONE;
        }
    }

    /// Text in the place of a value that is not YAML; a syntax error of the tree says why.
    record Unparsed(Span span) implements YamlNode {
        @Override
        public Properties properties() {
            return Properties.NONE;
        }
    }

    /// Whether a collection is written with indentation or with brackets.
    enum CollectionStyle {
        BLOCK,
        FLOW
    }

    /// How a scalar is written.
    enum ScalarStyle {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED;

        public boolean isQuoted() {
            return this == SINGLE_QUOTED || this == DOUBLE_QUOTED;
        }
    }

    /// The same node `by` code units further on, as when text was inserted before it.
    default YamlNode shift(int by) {
        if (by == 0) {
            return this;
        }
        return switch (this) {
            case Scalar(var span, var text, var style, var properties) ->
                    new Scalar(span.shift(by), text, style, properties.shift(by));
            case Alias(var span, var name) -> new Alias(span.shift(by), name);
            case Unparsed(var span) -> new Unparsed(span.shift(by));
            case Sequence(var span, var items, var style, var properties) -> {
                var shifted = new YamlNode[items.size()];
                for (int i = 0; i < shifted.length; i++) {
                    shifted[i] = items.get(i).shift(by);
                }
                yield new Sequence(span.shift(by), List.of(shifted), style, properties.shift(by));
            }
            case Mapping(var span, var entries, var style, var properties) -> {
                var shifted = new Entry[entries.size()];
                for (int i = 0; i < shifted.length; i++) {
                    shifted[i] = entries.get(i).shift(by);
                }
                yield new Mapping(span.shift(by), List.of(shifted), style, properties.shift(by));
            }
        };
    }
}
