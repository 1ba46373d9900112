package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.CursorContext.Word;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads brackets that need not be closed, and finds out where in them a cursor is.
final class FlowReader {
    /// A bracketed mapping or list and what is in it; `end` is behind its closing bracket, where it
    /// has one.
    record Collection(boolean mapping, int start, int end, boolean closed, List<Part> parts) {}

    /// What stands between two commas: `key: value`, an item, or nothing yet.
    ///
    /// @param span from behind the comma before to the comma after
    /// @param colon the offset behind the key's colon
    record Part(
            Span span, Optional<Word> key, Optional<Integer> colon, Optional<Content> content) {}

    /// A value.
    sealed interface Content {
        record Scalar(Word word) implements Content {}

        record Nested(Collection collection) implements Content {}
    }

    private static final String INDICATORS = ",[]{}";

    private final String text;
    private final int limit;
    private int at;
    private int depth;

    /// Where the line ends that was last asked for; a line may hold very many words.
    private int lineEnd = -1;

    private FlowReader(String text, int start, int limit) {
        this.text = text;
        this.at = start;
        this.limit = limit;
    }

    /// The brackets that begin at `start`, read up to `limit` if they do not close before.
    static Collection read(String text, int start, int limit) {
        return new FlowReader(text, start, limit).collection();
    }

    private Collection collection() {
        int start = at;
        boolean mapping = text.charAt(at) == '{';
        at++;
        var parts = new ArrayList<Part>();
        while (true) {
            parts.add(part(mapping));
            if (at >= limit) {
                return new Collection(mapping, start, at, false, parts);
            }
            char c = text.charAt(at++);
            if (c == ']' || c == '}') {
                return new Collection(mapping, start, at, true, parts);
            }
        }
    }

    private Part part(boolean mapping) {
        int start = at;
        Optional<Word> key = Optional.empty();
        Optional<Integer> colon = Optional.empty();
        Optional<Content> content = Optional.empty();
        skipSpace();
        if (at < limit && !isEnd(text.charAt(at))) {
            content = Optional.of(content());
            skipSpace();
            if (mapping && content.get() instanceof Content.Scalar(var word)) {
                key = Optional.of(word);
                content = Optional.empty();
            }
        }
        if (mapping && at < limit && text.charAt(at) == ':') {
            at++;
            colon = Optional.of(at);
            skipSpace();
            if (at < limit && !isEnd(text.charAt(at))) {
                content = Optional.of(content());
            }
        }
        while (at < limit && !isEnd(text.charAt(at))) {
            at++;
        }
        return new Part(new Span(start, at), key, colon, content);
    }

    private static boolean isEnd(char c) {
        return c == ',' || c == ']' || c == '}';
    }

    private Content content() {
        at = Lines.skipProperties(text, at, limit);
        if (at >= limit) {
            return new Content.Scalar(ScalarText.unquoted(Span.at(at)));
        }
        char c = text.charAt(at);
        if ((c == '{' || c == '[') && depth < FragmentParser.MAX_DEPTH) {
            depth++;
            var nested = new Content.Nested(collection());
            depth--;
            return nested;
        }
        if (ScalarText.isQuote(c)) {
            var word = ScalarText.quoted(text, at, endOfLine());
            at = word.closed() ? word.span().end() + 1 : word.span().end();
            return new Content.Scalar(word);
        }
        return new Content.Scalar(ScalarText.unquoted(plain()));
    }

    private int endOfLine() {
        if (lineEnd < at) {
            lineEnd = at;
            while (lineEnd < limit
                    && text.charAt(lineEnd) != '\n'
                    && text.charAt(lineEnd) != '\r') {
                lineEnd++;
            }
        }
        return lineEnd;
    }

    private Span plain() {
        int start = at;
        int end = endOfLine();
        while (at < end && !isColon(end) && !isComment(start)) {
            // Not YAML, but how many would write an array of a type here.
            boolean array = text.startsWith("[]", at) && at > start;
            if (!array && INDICATORS.indexOf(text.charAt(at)) >= 0) {
                break;
            }
            at += array ? 2 : 1;
        }
        int last = at;
        while (last > start && Lines.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }

    private boolean isComment(int start) {
        return text.charAt(at) == '#' && at > start && Lines.isSpace(text.charAt(at - 1));
    }

    private boolean isColon(int end) {
        return text.charAt(at) == ':'
                && (at + 1 >= end
                        || Lines.isSpace(text.charAt(at + 1))
                        || INDICATORS.indexOf(text.charAt(at + 1)) >= 0);
    }

    /// Over white space, line breaks and comments.
    private void skipSpace() {
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '#' && Character.isWhitespace(text.charAt(at - 1))) {
                at = endOfLine();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return;
            }
        }
    }
}
