package io.nangols.syntax.yaml;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text as recovery sees them: how far each is indented and what it seems to be.
/// This is a guess from the line's own characters; what it really is, the parser decides.
final class Lines {
    /// What a line looks like.
    enum Kind {
        /// Nothing, or only a comment.
        BLANK,
        /// `key:` or `key: value`.
        KEY,
        /// `- item`.
        ITEM,
        /// `---` or `...`.
        MARKER,
        /// Inside a block scalar, or a quoted text or flow collection that an earlier line began.
        CONTINUATION,
        /// Anything else: more of a plain scalar, half a key, or garbage.
        OTHER
    }

    /// What stands behind the colon of a key.
    enum Value {
        /// Nothing on this line (or only an anchor, a tag or a comment): the lines below may belong
        /// to it.
        NONE,
        /// The header of a block scalar: the deeper lines below are its text.
        BLOCK_SCALAR,
        /// A value, which no key below can belong to.
        INLINE
    }

    /// A line: its offsets without the line break (`end`) and with it (`next`), the column of its
    /// first character, and what it looks like. `colon` is the offset behind a key's colon, -1
    /// without one.
    record Line(int start, int end, int next, int column, Kind kind, Value value, int colon) {
        int content() {
            return start + column;
        }

        boolean isStructural() {
            return kind == Kind.KEY || kind == Kind.ITEM;
        }

        /// The same line of a text that begins so much later.
        Line shift(int by) {
            return new Line(
                    start + by,
                    end + by,
                    next + by,
                    column,
                    kind,
                    value,
                    colon < 0 ? colon : colon + by);
        }

        private Line as(Kind newKind) {
            return new Line(start, end, next, column, newKind, value, colon);
        }
    }

    private Lines() {}

    /// Where the first line begins: behind a byte order mark.
    static int firstStart(String text) {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>(text.length() / 24 + 1);
        int at = firstStart(text);
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (at < text.length()) {
            feed = feed < 0 || feed >= at ? feed : text.indexOf('\n', at);
            carriage = carriage < 0 || carriage >= at ? carriage : text.indexOf('\r', at);
            boolean carriageFirst = carriage >= 0 && (feed < 0 || carriage < feed);
            int lineBreak = carriageFirst ? carriage : feed;
            int end = lineBreak < 0 ? text.length() : lineBreak;
            boolean two = carriageFirst && feed == carriage + 1;
            int next = lineBreak < 0 ? end : two ? end + 2 : end + 1;
            lines.add(classify(text, at, end, next));
            at = next;
        }
        markContinuations(text, lines);
        return lines;
    }

    static Line classify(String text, int start, int end, int next) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        int column = at - start;
        if (isBlankFrom(text, at, end)) {
            return new Line(start, end, next, column, Kind.BLANK, Value.NONE, -1);
        }
        if (column == 0 && isMarker(text, start, end)) {
            return new Line(start, end, next, 0, Kind.MARKER, Value.NONE, -1);
        }
        if (text.charAt(at) == '\t') {
            return new Line(start, end, next, column, Kind.OTHER, Value.INLINE, -1);
        }
        if (text.charAt(at) == '-' && (at + 1 == end || isSpace(text.charAt(at + 1)))) {
            int inner = skipSpaces(text, at + 1, end);
            int colon = keyColon(text, inner, end);
            int value = colon < 0 ? inner : colon;
            return new Line(start, end, next, column, Kind.ITEM, valueKind(text, value, end), -1);
        }
        int colon = keyColon(text, at, end);
        if (colon < 0) {
            return new Line(start, end, next, column, Kind.OTHER, Value.INLINE, -1);
        }
        return new Line(start, end, next, column, Kind.KEY, valueKind(text, colon, end), colon);
    }

    private static boolean isBlankFrom(String text, int from, int end) {
        int at = skipSpaces(text, from, end);
        return at == end || text.charAt(at) == '#';
    }

    private static boolean isMarker(String text, int start, int end) {
        if (end - start < 3 || (end - start > 3 && !isSpace(text.charAt(start + 3)))) {
            return false;
        }
        char c = text.charAt(start);
        return (c == '-' || c == '.') && text.charAt(start + 1) == c && text.charAt(start + 2) == c;
    }

    /// The offset behind the colon of a key that begins at `start`, or -1.
    static int keyColon(String text, int start, int end) {
        int from = skipProperties(text, start, end);
        if (from >= end) {
            return -1;
        }
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            int close = closingQuote(text, from, end);
            int colon = close < 0 ? -1 : skipSpaces(text, close + 1, end);
            return colon >= 0 && isKeyColon(text, colon, end) ? colon + 1 : -1;
        }
        boolean indicator = first == '-' || first == '?' || first == ':';
        if ((indicator && (from + 1 >= end || isSpace(text.charAt(from + 1))))
                || "#*|>%@`{}[],".indexOf(first) >= 0) {
            return -1;
        }
        for (int at = from; at < end; at++) {
            if (isKeyColon(text, at, end)) {
                return at + 1;
            }
            if (text.charAt(at) == '#' && isSpace(text.charAt(at - 1))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isKeyColon(String text, int at, int end) {
        return at < end
                && text.charAt(at) == ':'
                && (at + 1 == end || isSpace(text.charAt(at + 1)));
    }

    static int closingQuote(String text, int from, int end) {
        char quote = text.charAt(from);
        for (int at = from + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"') {
                at++;
            } else if (c == quote) {
                if (quote == '\'' && at + 1 < end && text.charAt(at + 1) == '\'') {
                    at++;
                } else {
                    return at;
                }
            }
        }
        return -1;
    }

    static Value valueKind(String text, int from, int end) {
        int at = skipProperties(text, skipSpaces(text, from, end), end);
        if (at == end || text.charAt(at) == '#') {
            return Value.NONE;
        }
        return isBlockScalarHeader(text, at, end) ? Value.BLOCK_SCALAR : Value.INLINE;
    }

    /// Past the anchor and tag in front of a node.
    static int skipProperties(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < end && !isSpace(text.charAt(at))) {
                at++;
            }
            at = skipSpaces(text, at, end);
        }
        return at;
    }

    private static boolean isBlockScalarHeader(String text, int from, int end) {
        if (text.charAt(from) != '|' && text.charAt(from) != '>') {
            return false;
        }
        int at = from + 1;
        while (at < end && "+-123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == end || isSpace(text.charAt(at)) && isBlankFrom(text, at, end);
    }

    /// Lines inside a block scalar, or inside quotes or brackets that are closed again before the
    /// next key at the same or a lower level, belong to the line that began them.
    private static void markContinuations(String text, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isStructural()) {
                continue;
            }
            int after =
                    switch (line.value()) {
                        case NONE -> i + 1;
                        case BLOCK_SCALAR -> afterBlockScalar(lines, i);
                        case INLINE -> afterBrackets(text, lines, i);
                    };
            for (int k = i + 1; k < after; k++) {
                if (lines.get(k).kind() != Kind.BLANK || line.value() != Value.INLINE) {
                    lines.set(k, lines.get(k).as(Kind.CONTINUATION));
                }
            }
            i = Math.max(i, after - 1);
        }
    }

    private static int afterBlockScalar(List<Line> lines, int header) {
        int after = header + 1;
        for (int k = header + 1; k < lines.size(); k++) {
            if (lines.get(k).column() > lines.get(header).column()) {
                after = k + 1;
            } else if (lines.get(k).isStructural() || lines.get(k).kind() == Kind.MARKER) {
                break;
            }
        }
        return after;
    }

    private static int afterBrackets(String text, List<Line> lines, int opener) {
        var line = lines.get(opener);
        int value = line.colon() >= 0 ? line.colon() : line.content() + 1;
        if (!mayOpen(text, value, line.end())) {
            return opener + 1;
        }
        var brackets = new Brackets();
        brackets.scan(text, value, line.end());
        if (brackets.isClosed()) {
            return opener + 1;
        }
        for (int k = opener + 1; k < lines.size(); k++) {
            var next = lines.get(k);
            if ((next.isStructural() && next.column() <= line.column())
                    || next.kind() == Kind.MARKER) {
                return opener + 1;
            }
            brackets.scan(text, next.start(), next.end());
            if (brackets.isClosed()) {
                return k + 1;
            }
        }
        return opener + 1;
    }

    /// Whether what stands there begins like something with quotes or brackets around it; most
    /// lines do not, and need no closer look.
    private static boolean mayOpen(String text, int from, int end) {
        int at = skipSpaces(text, from, end);
        return at < end && "\"'[{-".indexOf(text.charAt(at)) >= 0;
    }

    static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
