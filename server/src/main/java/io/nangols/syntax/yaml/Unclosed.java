package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import java.util.Optional;

/// Reads a value whose quotes or brackets are not closed, as while somebody types it: with the
/// closers supplied.
final class Unclosed {
    private Unclosed() {}

    /// What the text from `start` to `end` says when everything is closed that is opened from
    /// `from` on; empty when that does not make it YAML.
    static Optional<Fragment> close(CharSequence text, int start, int from, int end) {
        var brackets = new Brackets();
        brackets.scan(text, from, end);
        if (brackets.isClosed()) {
            return Optional.empty();
        }
        var behindComment = brackets.isInComment() ? "\n" : "";
        var closed = text.subSequence(start, end) + behindComment + brackets.closers();
        var fragment = FragmentParser.parse(closed, 0, closed.length()).movedTo(start);
        return fragment.parsed() ? Optional.of(fragment) : Optional.empty();
    }

    /// The node without the closers that are not in the text.
    static YamlNode clip(YamlNode node, int end) {
        if (node.span().end() <= end) {
            return node;
        }
        var span = new Span(Math.min(node.span().start(), end), end);
        return switch (node) {
            case YamlNode.Scalar(_, var value, var style, var properties) ->
                    new YamlNode.Scalar(span, value, style, properties);
            case YamlNode.Sequence(_, var items, var style, var properties) ->
                    new YamlNode.Sequence(
                            span,
                            items.stream().map(item -> clip(item, end)).toList(),
                            style,
                            properties);
            case YamlNode.Mapping(_, var entries, var style, var properties) ->
                    new YamlNode.Mapping(
                            span,
                            entries.stream()
                                    .map(
                                            entry ->
                                                    new YamlNode.Entry(
                                                            clip(entry.key(), end),
                                                            clip(entry.value(), end)))
                                    .toList(),
                            style,
                            properties);
            case YamlNode.Alias(_, var name) -> new YamlNode.Alias(span, name);
            case YamlNode.Unparsed _ -> new YamlNode.Unparsed(span);
        };
    }
}
