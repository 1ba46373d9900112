package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.CursorContext.Kind;
import io.nangols.syntax.yaml.CursorContext.Layout;
import io.nangols.syntax.yaml.CursorContext.Missing;
import io.nangols.syntax.yaml.CursorContext.Step;
import io.nangols.syntax.yaml.CursorContext.Word;
import io.nangols.syntax.yaml.Lines.Line;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what is at a cursor: first what encloses its line, then the line.
final class CursorReader {
    private final String text;
    private final int offset;
    private final TextLines lines;
    private final Line line;
    private final boolean blank;
    private final Optional<Line> below;
    private final Climb.Found around;

    CursorReader(String text, int offset) {
        this.text = text;
        this.offset = offset;
        this.lines = new TextLines(text);
        this.line = lines.at(offset);
        this.blank = ScalarText.isBlank(text, line.start(), line.end());
        this.below = below();
        this.around =
                new Climb(text, lines, offset)
                        .from(
                                line,
                                column(),
                                (isSplitting() ? below.orElse(line) : line).kind()
                                        == Lines.Kind.ITEM);
    }

    CursorContext read() {
        boolean inMargin = !blank && offset < line.content();
        boolean comment = line.kind() == Lines.Kind.BLANK && !blank;
        boolean inFreeText =
                around.inText()
                        || !around.open()
                                && isSplitting()
                                && below.filter(Line::isStructural).isEmpty();
        if (inMargin || comment || line.kind() == Lines.Kind.MARKER || inFreeText) {
            return nothing();
        }
        return around.open() ? inOpen() : onLine();
    }

    /// Inside of what an earlier line began. A text in quotes that goes on over lines is free text.
    private CursorContext inOpen() {
        var opener = around.links().getFirst();
        int start = valueStart(opener.level().after(), opener.line().end());
        boolean comment = ScalarText.commentStart(text, line.start(), offset) < offset;
        return comment || ScalarText.isQuote(text.charAt(start))
                ? nothing()
                : inFlow(path(), start, opener.level().column(), opener.line());
    }

    private CursorContext onLine() {
        var steps = path();
        var parent = around.links().stream().findFirst();
        for (var level : Level.of(text, line)) {
            if (offset < level.after()) {
                return onKey(level, steps, parent);
            }
            if (!level.holds()) {
                return behind(level, steps, parent);
            }
            steps.add(level.step());
            parent = Optional.of(new Climb.Link(level, line));
        }
        return alone(steps);
    }

    private CursorContext onKey(Level level, List<Step> steps, Optional<Climb.Link> parent) {
        var key = ScalarText.key(text, level.written());
        if (level.isItem() || !key.span().touches(offset)) {
            return nothing();
        }
        var children = children(parent);
        return new CursorContext(
                Kind.KEY,
                steps,
                Optional.empty(),
                key,
                false,
                false,
                true,
                Missing.NOTHING,
                children.siblings(),
                layout(children, parent, level.column(), true));
    }

    /// Behind a colon or a dash.
    private CursorContext behind(Level level, List<Step> steps, Optional<Climb.Link> parent) {
        int start = valueStart(level.after(), line.end());
        var children = children(parent);
        if (start < line.end() && isBracket(text.charAt(start))) {
            steps.add(level.step());
            return offset <= start ? nothing() : inFlow(steps, start, level.column(), line);
        }
        return wordFrom(start, level.after())
                .filter(word -> !word.span().isEmpty() || !hasLinesBelow(level))
                .map(
                        word ->
                                new CursorContext(
                                        level.isItem() ? Kind.ITEM : Kind.VALUE,
                                        steps,
                                        level.isItem()
                                                ? Optional.empty()
                                                : Optional.of(level.name()),
                                        word,
                                        false,
                                        level.isItem(),
                                        false,
                                        offset == level.after() ? Missing.SPACE : Missing.NOTHING,
                                        level.isItem() ? children.siblings() : List.of(),
                                        layout(
                                                children,
                                                parent,
                                                level.isItem()
                                                        ? innerColumn(word, level)
                                                        : level.column(),
                                                true)))
                .orElseGet(this::nothing);
    }

    /// The next line with something on it.
    private Optional<Line> below() {
        var next = lines.after(line);
        while (next.isPresent() && next.get().kind() == Lines.Kind.BLANK) {
            next = lines.after(next.get());
        }
        return next;
    }

    /// Whether what came at the cursor of an empty line would take the lines below away from what
    /// they belong to.
    private boolean isSplitting() {
        return blank
                && below.filter(next -> next.kind() != Lines.Kind.MARKER)
                        .filter(next -> next.column() > offset - line.start())
                        .isPresent();
    }

    /// Whether the lines below are the value of a key already.
    private boolean hasLinesBelow(Level key) {
        return !key.isItem()
                && below.filter(Line::isStructural)
                        .filter(
                                next ->
                                        next.column() > key.column()
                                                || next.column() == key.column()
                                                        && next.kind() == Lines.Kind.ITEM)
                        .isPresent();
    }

    private int innerColumn(Word word, Level item) {
        return Math.max(word.span().start() - line.start(), item.column() + 2);
    }

    /// The scalar from `start` on that the cursor is in, or an empty one where nothing follows the
    /// colon or dash before `after`.
    private Optional<Word> wordFrom(int start, int after) {
        if (start < line.end() && text.charAt(start) != '#') {
            boolean first = offset < start && offset > after && text.charAt(start) == '|';
            return offset < start
                    ? Optional.of(ScalarText.beforeBar(text, offset, line.end()))
                            .filter(_ -> first && text.indexOf(' ', start) == start + 1)
                    : ScalarText.at(text, start, line.end(), offset);
        }
        boolean free = offset >= after && (offset < start || start == line.end());
        boolean inProperties = offset < start && Lines.skipSpaces(text, after, line.end()) < start;
        return free && !inProperties
                ? Optional.of(ScalarText.unquoted(Span.at(offset)))
                : Optional.empty();
    }

    /// A word, or nothing yet, on a line of its own.
    private CursorContext alone(List<Step> steps) {
        if (!blank && isBracket(text.charAt(line.content()))) {
            return offset == line.content()
                    ? nothing()
                    : inFlow(steps, line.content(), line.column(), line);
        }
        var parent = around.links().stream().findFirst();
        var children = children(parent);
        var word =
                blank
                        ? Optional.of(ScalarText.unquoted(new Span(offset, line.end())))
                        : ScalarText.at(text, line.content(), line.end(), offset);
        return word.map(
                        it ->
                                new CursorContext(
                                        children.items() ? Kind.ITEM : Kind.KEY,
                                        steps,
                                        Optional.empty(),
                                        it,
                                        false,
                                        true,
                                        false,
                                        children.items() ? Missing.DASH : Missing.NOTHING,
                                        children.siblings(),
                                        layout(children, parent, column(), false)))
                .orElseGet(this::nothing);
    }

    private CursorContext inFlow(List<Step> steps, int start, int column, Line opener) {
        var brackets = FlowReader.read(text, start, limit(opener, column));
        return new FlowCursor(text, offset, layout(Children.NONE, Optional.empty(), column(), true))
                .in(brackets, steps)
                .orElseGet(this::nothing);
    }

    /// How far brackets may go: to the next key that is not deeper than what they belong to.
    private int limit(Line opener, int column) {
        var last = opener;
        var next = lines.after(opener);
        while (next.isPresent()
                && next.get().kind() != Lines.Kind.MARKER
                && !(next.get().isStructural() && next.get().column() <= column)) {
            last = next.get();
            next = lines.after(last);
        }
        return last.end();
    }

    private List<Step> path() {
        return new ArrayList<>(
                around.links().reversed().stream().map(link -> link.level().step()).toList());
    }

    private Children children(Optional<Climb.Link> parent) {
        return Children.of(text, lines, parent, line);
    }

    /// Where a blank line's cursor stands, or what is on the line. In the middle of a block, an
    /// empty line is that block's however far left the cursor is.
    private int column() {
        if (isSplitting()) {
            return below.map(Line::column).orElse(0);
        }
        return blank ? offset - line.start() : line.column();
    }

    private int valueStart(int after, int end) {
        return Lines.skipProperties(text, Lines.skipSpaces(text, after, end), end);
    }

    private static boolean isBracket(char c) {
        return c == '{' || c == '[';
    }

    /// `fixed` says that what is on the line is complete, so that it stays where it is.
    private Layout layout(
            Children children, Optional<Climb.Link> parent, int inner, boolean fixed) {
        var indents = new NearIndents(text, lines, line, around.links());
        int step = indents.mapping();
        int list = indents.list(step);
        int wanted =
                children.column()
                        .orElseGet(() -> parent.map(it -> it.level().column() + step).orElse(0));
        return new Layout(
                new Span(line.start(), blank ? offset : line.content()),
                fixed ? column() : wanted,
                fixed ? inner : wanted,
                step,
                list,
                lines.lineBreak(line),
                around.continued().map(Level::name));
    }

    private CursorContext nothing() {
        return new CursorContext(
                Kind.NOTHING,
                List.of(),
                Optional.empty(),
                ScalarText.unquoted(Span.at(offset)),
                false,
                false,
                false,
                Missing.NOTHING,
                List.of(),
                new Layout(Span.at(offset), 0, 0, 2, 2, "\n", Optional.empty()));
    }
}
