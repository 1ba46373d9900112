package io.nangols.syntax.yaml;

import io.nangols.text.LineIndex;
import io.nangols.text.PositionEncoding;
import io.nangols.text.Span;

/// A tree as text, one node a line, each with the text that its span covers:
///
///     mapping «a: 1 … b: "x"»
///       key plain «a»
///         plain «1»
///       key plain «b»
///         double-quoted «"x"» = x
///     comment «# why», behind something
///
/// `=` says what a scalar means where that is not what it covers. Of a collection on several lines
/// only the first and the last are shown. `⏎`, `␍` and `⇥` are `\n`, `\r` and tab. A span without
/// text has its line and column instead.
final class Dump {
    private final String text;
    private final LineIndex lines;
    private final StringBuilder out = new StringBuilder();

    private Dump(String text) {
        this.text = text;
        this.lines = new LineIndex(text);
    }

    /// `text`, parsed.
    static String of(String text) {
        return of(YamlTree.parse(text));
    }

    static String of(YamlTree tree) {
        var dump = new Dump(tree.text());
        tree.root().ifPresent(root -> dump.node(root, "", ""));
        for (var comment : tree.comments()) {
            var place = comment.ownLine() ? "on its own line" : "behind something";
            dump.line("comment " + dump.covered(comment.span()) + ", " + place);
        }
        tree.errors()
                .forEach(
                        error ->
                                dump.line(
                                        "error "
                                                + dump.covered(error.span())
                                                + " "
                                                + error.message()));
        tree.unparsed().forEach(span -> dump.line("unparsed " + dump.covered(span)));
        return dump.out.toString();
    }

    private void node(YamlNode node, String indent, String role) {
        line(indent + role + describe(node) + properties(node.properties()));
        switch (node) {
            case YamlNode.Mapping mapping ->
                    mapping.entries()
                            .forEach(
                                    entry -> {
                                        node(entry.key(), indent + "  ", "key ");
                                        node(entry.value(), indent + "    ", "");
                                    });
            case YamlNode.Sequence sequence ->
                    sequence.items().forEach(item -> node(item, indent + "  ", "- "));
            case YamlNode.Scalar _, YamlNode.Alias _, YamlNode.Unparsed _ -> {}
        }
    }

    private String describe(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping(var span, _, var style, _) ->
                    style(style) + "mapping " + outline(span);
            case YamlNode.Sequence(var span, _, var style, _) ->
                    style(style) + "sequence " + outline(span);
            case YamlNode.Scalar scalar -> {
                var written = scalar.span().of(text);
                var meaning = scalar.text().equals(written) ? "" : " = " + visible(scalar.text());
                yield style(scalar.style()) + " " + covered(scalar.span()) + meaning;
            }
            case YamlNode.Alias(var span, var name) -> "alias " + covered(span) + " of " + name;
            case YamlNode.Unparsed(var span) -> "unparsed " + covered(span);
        };
    }

    private static String style(YamlNode.CollectionStyle style) {
        return style == YamlNode.CollectionStyle.FLOW ? "flow " : "";
    }

    private static String style(YamlNode.ScalarStyle style) {
        return switch (style) {
            case PLAIN -> "plain";
            case SINGLE_QUOTED -> "single-quoted";
            case DOUBLE_QUOTED -> "double-quoted";
            case LITERAL -> "literal";
            case FOLDED -> "folded";
        };
    }

    private String properties(YamlNode.Properties properties) {
        return properties
                        .anchor()
                        .map(a -> ", anchor " + covered(a.span()) + " = " + a.name())
                        .orElse("")
                + properties
                        .tag()
                        .map(t -> ", tag " + covered(t.span()) + " = " + t.name())
                        .orElse("");
    }

    private String outline(Span span) {
        var shown = span.of(text).lines().toList();
        return shown.size() < 2
                ? covered(span)
                : "«" + visible(shown.getFirst()) + " … " + visible(shown.getLast().strip()) + "»";
    }

    private String covered(Span span) {
        if (span.isEmpty()) {
            var position = lines.positionAt(span.start(), PositionEncoding.UTF16);
            return "«» at %d:%d".formatted(position.line(), position.character());
        }
        return "«" + visible(span.of(text)) + "»";
    }

    /// `text` with what is invisible made visible.
    static String visible(String text) {
        var shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone =
                    Character.isSurrogate(c)
                            && !(i + 1 < text.length()
                                    && Character.isSurrogatePair(c, text.charAt(i + 1)))
                            && !(i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c));
            switch (c) {
                case '\n' -> shown.append('⏎');
                case '\r' -> shown.append('␍');
                case '\t' -> shown.append('⇥');
                default -> {
                    boolean hidden = c < ' ' || c == 0x7F || c == '\uFEFF' || lone;
                    shown.append(hidden ? "\\u%04X".formatted((int) c) : Character.toString(c));
                }
            }
        }
        return shown.toString();
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
