package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlNode.ScalarStyle;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;

/// The place of a value in a block: behind a key's colon or a list item's dash.
///
/// @param head the offset behind the colon or dash
/// @param column the column of the key or dash
/// @param lastLine the last line that belongs to the value
record Slot(
        Source source,
        Layout layout,
        YamlNode value,
        boolean item,
        int head,
        int column,
        int lastLine) {

    static Slot of(
            Source source, Layout layout, YamlNode.Entry entry, BlockCollection in, int index) {
        int colon = entry.key().span().end();
        while (colon < source.text.length() && source.text.charAt(colon) == ' ') {
            colon++;
        }
        Refused.unless(colon < source.text.length() && source.text.charAt(colon) == ':');
        return new Slot(
                source, layout, entry.value(), false, colon + 1, in.column(), in.lastLine(index));
    }

    static Slot of(Source source, Layout layout, YamlNode value, BlockCollection in, int index) {
        int head = in.start(index) + 1;
        return new Slot(source, layout, value, true, head, in.column(), in.lastLine(index));
    }

    /// Writes another value.
    List<Edit> put(Content content) {
        Refused.unless(
                value.properties().equals(YamlNode.Properties.NONE)
                        && !(value instanceof YamlNode.Unparsed));
        if (item) {
            return putItem(content);
        }
        return content.isBlock() ? putLines(content) : putInline(content);
    }

    /// Writes `[]` or `{}` for a block of which the last member goes.
    List<Edit> empty(BlockCollection block, String brackets) {
        Refused.unless(value.properties().equals(YamlNode.Properties.NONE));
        if (item) {
            var gone = new Span(value.span().start(), source.endOf(lastLine));
            return List.of(new Edit(gone, brackets));
        }
        return List.of(new Edit(Span.at(head), " " + brackets), block.removeOnlyLines());
    }

    private List<Edit> putItem(Content content) {
        int at = value.span().isEmpty() ? column + 2 : source.column(value.span().start());
        var written = content.isBlock() ? joined(content, at).stripLeading() : inline(content);
        if (isBlockScalar()) {
            return inPlaceOfBlockScalar(written);
        }
        return List.of(
                value.span().isEmpty() ? behindHead(written) : new Edit(value.span(), written));
    }

    private List<Edit> putInline(Content content) {
        var written = inline(content);
        if (value.span().isEmpty()) {
            return List.of(behindHead(written));
        }
        if (isBlockCollection()) {
            var below = new Span(headEnd(), source.endOf(lastLine));
            return List.of(behindHead(written), new Edit(below, ""));
        }
        if (isBlockScalar()) {
            return inPlaceOfBlockScalar(written);
        }
        if (written.isEmpty()) {
            return List.of(new Edit(new Span(valueFrom(), value.span().end()), ""));
        }
        return List.of(new Edit(value.span(), written));
    }

    /// A comment behind the scalar's header stays.
    private List<Edit> inPlaceOfBlockScalar(String written) {
        var header = written.isEmpty() ? new Span(valueFrom(), header().end()) : header();
        return List.of(new Edit(header, written), new Edit(body(), ""));
    }

    private List<Edit> putLines(Content content) {
        int at = column + layout.depth(content);
        if (value.span().isEmpty()) {
            return List.of(new Edit(Span.at(headEnd()), below(content, at)));
        }
        if (isBlockScalar()) {
            return List.of(
                    new Edit(new Span(valueFrom(), header().end()), ""),
                    new Edit(body(), below(content, at)));
        }
        if (isOnHeadLine()) {
            int end = value.span().end();
            return List.of(
                    new Edit(new Span(head, end), ""),
                    new Edit(Span.at(source.endOf(source.lineAt(end))), below(content, at)));
        }
        int own = source.column(value.span().start());
        boolean fits = own > column || content instanceof Content.Items;
        if (fits && source.isFirstOnLine(value.span().start())) {
            return List.of(new Edit(value.span(), joined(content, own).stripLeading()));
        }
        return List.of(new Edit(new Span(headEnd(), source.endOf(lastLine)), below(content, at)));
    }

    private Edit behindHead(String written) {
        var added = written.isEmpty() ? "" : " " + written;
        var rest = source.behind(head);
        int end = rest.isBlank() ? head + rest.length() : head;
        return new Edit(new Span(head, end), added);
    }

    private String below(Content content, int at) {
        return lineBreak() + joined(content, at);
    }

    private String joined(Content content, int at) {
        return String.join(lineBreak(), Layout.indented(layout.lines(content), at));
    }

    private String lineBreak() {
        return source.lineBreak(source.lineAt(head));
    }

    private String inline(Content content) {
        var like = value instanceof YamlNode.Scalar scalar ? scalar.style() : ScalarStyle.PLAIN;
        return layout.inline(content, false, like);
    }

    private int headEnd() {
        return source.endOf(source.lineAt(head));
    }

    private boolean isOnHeadLine() {
        return source.lineAt(value.span().start()) == source.lineAt(head);
    }

    /// Where the space begins that parts the value from its key or dash.
    private int valueFrom() {
        return isOnHeadLine() ? head : headEnd();
    }

    /// The lines of a block scalar below its header.
    private Span body() {
        int start = source.endOf(source.lineAt(value.span().start()));
        return new Span(start, Math.max(start, value.span().end()));
    }

    /// The `|-` or the like of a block scalar.
    private Span header() {
        int start = value.span().start();
        var rest = source.behind(start);
        return new Span(start, start + rest.split("\\s", 2)[0].length());
    }

    private boolean isBlockScalar() {
        return value instanceof YamlNode.Scalar scalar
                && (scalar.style() == ScalarStyle.LITERAL || scalar.style() == ScalarStyle.FOLDED);
    }

    private boolean isBlockCollection() {
        return switch (value) {
            case YamlNode.Mapping mapping -> mapping.style() == CollectionStyle.BLOCK;
            case YamlNode.Sequence sequence -> sequence.style() == CollectionStyle.BLOCK;
            default -> false;
        };
    }
}
