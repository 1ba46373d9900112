package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.Lines.Kind;
import io.nangols.syntax.yaml.Lines.Line;
import io.nangols.syntax.yaml.Lines.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what encloses a line by going up to lines that are indented less.
final class Climb {
    /// A level and its line.
    record Link(Level level, Line line) {}

    /// What encloses a line.
    ///
    /// @param links innermost first
    /// @param inText whether the line is part of a block scalar
    /// @param open the brackets or quotes that the line is inside of: then the first of the links
    /// @param continued the nearest line that has a text behind it which this one could go on with
    record Found(List<Link> links, boolean inText, boolean open, Optional<Level> continued) {}

    private final String text;
    private final TextLines lines;
    private final int cursor;

    private final List<Link> links = new ArrayList<>();
    private boolean inText;
    private boolean open;
    private Optional<Level> continued = Optional.empty();

    /// The column that an enclosing level has to be left of.
    private int bound;

    /// Whether what stands at the bound is an item, whose list may stand right under its key.
    private boolean belowItem;

    Climb(String text, TextLines lines, int cursor) {
        this.text = text;
        this.lines = lines;
        this.cursor = cursor;
    }

    /// What encloses what begins at `column` of `line`; `item` says that it is a dash.
    Found from(Line line, int column, boolean item) {
        bound = column;
        belowItem = item;
        boolean nearest = true;
        var above = lines.before(line);
        while (above.isPresent() && (bound > 0 || belowItem)) {
            var next = above.get();
            if (next.kind() == Kind.MARKER) {
                break;
            }
            if (next.kind() != Kind.BLANK && next.column() <= bound) {
                pass(next, nearest);
            }
            nearest &= next.kind() == Kind.BLANK;
            above = lines.before(next);
        }
        return new Found(List.copyOf(links), inText, open, continued);
    }

    private void pass(Line line, boolean nearest) {
        if (line.isStructural()) {
            Level.of(text, line).reversed().forEach(level -> pass(level, line, nearest));
        } else if (line.column() < bound && isWord(line)) {
            pass(keyWithoutColon(line), line, false);
        }
    }

    private void pass(Level level, Line line, boolean nearest) {
        boolean left = level.column() < bound;
        boolean listsKey = level.column() == bound && belowItem && !level.isItem();
        if (!left && !(listsKey && level.canHoldLines())) {
            return;
        }
        if (level.value() == Value.BLOCK_SCALAR) {
            inText = true;
        } else if (level.canHoldLines()) {
            links.add(new Link(level, line));
        } else if (isOpenAtCursor(level, line)) {
            links.clear();
            links.add(new Link(level, line));
            open = true;
        } else if (nearest && links.isEmpty()) {
            continued = Optional.of(level);
        }
        bound = level.column();
        belowItem = level.isItem();
    }

    private boolean isOpenAtCursor(Level level, Line line) {
        int value =
                Lines.skipProperties(
                        text, Lines.skipSpaces(text, level.after(), line.end()), line.end());
        if (value >= line.end() || "[{\"'".indexOf(text.charAt(value)) < 0) {
            return false;
        }
        var brackets = new Brackets();
        brackets.scan(text, value, line.end());
        if (!brackets.isClosed()) {
            brackets.scan(text, line.end(), Math.max(cursor, line.end()));
        }
        return !brackets.isClosed();
    }

    /// Half a line, such as the name of a sync that has no colon yet.
    private boolean isWord(Line line) {
        for (int at = line.content(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private Level keyWithoutColon(Line line) {
        var written = new io.nangols.text.Span(line.content(), line.end());
        return new Level(
                line.column(), false, written.of(text), written, line.end(), Value.NONE, false);
    }
}
