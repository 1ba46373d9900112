package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// A key or a dash on a line, with what stands behind it. A line such as `- - key: value` has
/// several, each inside the one before.
///
/// @param name the key without its quotes; empty for a dash
/// @param written the key with its quotes, or the dash
/// @param after the offset behind the colon or dash
/// @param value what stands behind that, for a dash only when it is no further level
/// @param holds whether a further level stands behind it on the same line
record Level(
        int column,
        boolean isItem,
        String name,
        Span written,
        int after,
        Lines.Value value,
        boolean holds) {

    /// The levels that begin on a line, outermost first.
    static List<Level> of(String text, Lines.Line line) {
        var levels = new ArrayList<Level>(2);
        if (!line.isStructural()) {
            return levels;
        }
        int end = line.end();
        int at = line.content();
        while (isDash(text, at, end)) {
            int inner = Lines.skipSpaces(text, at + 1, end);
            boolean holds = isDash(text, inner, end) || Lines.keyColon(text, inner, end) >= 0;
            levels.add(
                    new Level(
                            at - line.start(),
                            true,
                            "",
                            new Span(at, at + 1),
                            at + 1,
                            holds ? Lines.Value.NONE : Lines.valueKind(text, at + 1, end),
                            holds));
            at = inner;
        }
        int colon = Lines.keyColon(text, at, end);
        if (colon >= 0) {
            int key = Lines.skipProperties(text, at, end);
            int keyEnd = colon - 1;
            while (keyEnd > key && Lines.isSpace(text.charAt(keyEnd - 1))) {
                keyEnd--;
            }
            var written = new Span(key, Math.max(key, keyEnd));
            levels.add(
                    new Level(
                            at - line.start(),
                            false,
                            unquoted(written.of(text)),
                            written,
                            colon,
                            Lines.valueKind(text, colon, end),
                            false));
        }
        return levels;
    }

    /// Whether lines below can be inside it.
    boolean canHoldLines() {
        return holds || value == Lines.Value.NONE;
    }

    CursorContext.Step step() {
        return isItem ? new CursorContext.Step.Item() : new CursorContext.Step.Key(name);
    }

    static boolean isDash(String text, int at, int end) {
        return at < end
                && text.charAt(at) == '-'
                && (at + 1 == end || Lines.isSpace(text.charAt(at + 1)));
    }

    static String unquoted(String written) {
        boolean quoted =
                written.length() > 1
                        && (written.charAt(0) == '"' || written.charAt(0) == '\'')
                        && written.charAt(written.length() - 1) == written.charAt(0);
        return quoted ? written.substring(1, written.length() - 1) : written;
    }
}
