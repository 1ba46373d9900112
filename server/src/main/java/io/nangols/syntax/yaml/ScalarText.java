package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.CursorContext.Quote;
import io.nangols.syntax.yaml.CursorContext.Word;
import io.nangols.text.Span;

import java.util.Optional;

/// Reads scalars that stand on one line.
final class ScalarText {
    private ScalarText() {}

    /// What stands between `from` and `end`, without the space around it and without a comment.
    static Span plain(String text, int from, int end) {
        int start = Lines.skipSpaces(text, from, end);
        int last = commentStart(text, start, end);
        while (last > start && Lines.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }

    /// Where a comment begins, or `end`.
    static int commentStart(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == '#' && (at == 0 || Lines.isSpace(text.charAt(at - 1)))) {
                return at;
            }
        }
        return end;
    }

    /// Whether there is only white space.
    static boolean isBlank(String text, int from, int end) {
        return Lines.skipSpaces(text, from, end) == end;
    }

    /// The scalar that begins at `start`, where a cursor in it or right behind it could write on:
    /// not where it is an alias or free text, and not in a comment.
    static Optional<Word> at(String text, int start, int end, int cursor) {
        char first = text.charAt(start);
        if ("*&!|>@`%?".indexOf(first) >= 0) {
            return Optional.empty();
        }
        if (isQuote(first)) {
            return Optional.of(quoted(text, start, end))
                    .filter(word -> word.span().touches(cursor));
        }
        var span = plain(text, start, end);
        boolean comment = commentStart(text, start, end) < cursor;
        return cursor < start || comment
                ? Optional.empty()
                : Optional.of(unquoted(new Span(start, Math.max(cursor, span.end()))));
    }

    /// A union whose first member is to come at `cursor`.
    static Word beforeBar(String text, int cursor, int end) {
        return unquoted(new Span(cursor, Math.max(cursor, plain(text, cursor, end).end())));
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /// The text in the quotes that begin at `start` and close before `end`, or do not.
    static Word quoted(String text, int start, int end) {
        int close = Lines.closingQuote(text, start, end);
        return new Word(
                new Span(start + 1, close < 0 ? end : close),
                text.charAt(start) == '"' ? Quote.DOUBLE : Quote.SINGLE,
                close >= 0);
    }

    static Word unquoted(Span span) {
        return new Word(span, Quote.NONE, true);
    }

    /// The key that is written at `span`, without its quotes.
    static Word key(String text, Span span) {
        return !span.isEmpty() && isQuote(text.charAt(span.start()))
                ? quoted(text, span.start(), span.end())
                : unquoted(span);
    }
}
