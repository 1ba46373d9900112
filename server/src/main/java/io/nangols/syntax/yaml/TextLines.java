package io.nangols.syntax.yaml;

import java.util.Optional;

/// Goes from line to line of a text, without reading the others.
final class TextLines {
    private final String text;
    private final int first;

    TextLines(String text) {
        this.text = text;
        this.first = Lines.firstStart(text);
    }

    /// The line that holds `offset`.
    Lines.Line at(int offset) {
        int start = offset;
        while (start > first && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return from(start);
    }

    /// The line before `line`.
    Optional<Lines.Line> before(Lines.Line line) {
        if (line.start() <= first) {
            return Optional.empty();
        }
        int end = line.start() - 1;
        boolean crlf = end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
        return Optional.of(at(crlf ? end - 1 : end));
    }

    /// The line after `line`.
    Optional<Lines.Line> after(Lines.Line line) {
        return line.next() == line.end() ? Optional.empty() : Optional.of(from(line.next()));
    }

    private Lines.Line from(int start) {
        int end = start;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        int next = end;
        if (next < text.length()) {
            next += text.startsWith("\r\n", next) ? 2 : 1;
        }
        return Lines.classify(text, start, end, next);
    }

    /// The line break of the file, by the lines around `line`.
    String lineBreak(Lines.Line line) {
        var whole = line.next() > line.end() ? Optional.of(line) : before(line);
        return whole.map(it -> text.substring(it.end(), it.next())).orElse("\n");
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
