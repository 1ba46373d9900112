package io.nangols.syntax.yaml.edit;

import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.List;

/// A text by its lines, and edits that put whole lines into it and take them away.
final class Source {
    final String text;
    private final LineIndex lines;

    Source(String text) {
        this.text = text;
        this.lines = new LineIndex(text);
    }

    int lineAt(int offset) {
        return lines.lineAt(offset);
    }

    /// The line of the last character before `end`, and no earlier one than that of `start`.
    int lastLine(int start, int end) {
        return lines.lineAt(Math.max(start, end - 1));
    }

    /// Behind a byte order mark.
    int startOf(int line) {
        return line == 0 && text.startsWith("\uFEFF") ? 1 : lines.startOf(line);
    }

    int endOf(int line) {
        return Math.max(startOf(line), lines.endOf(line));
    }

    /// How many lines there are, not counting an empty one behind the last line break.
    int count() {
        int all = lines.lineCount();
        return startOf(all - 1) == text.length() ? all - 1 : all;
    }

    int column(int offset) {
        return offset - startOf(lineAt(offset));
    }

    /// What stands on the line in front of `offset`.
    String before(int offset) {
        return text.substring(startOf(lineAt(offset)), offset);
    }

    /// What stands on the line from `offset` on.
    String behind(int offset) {
        return text.substring(offset, Math.max(offset, endOf(lineAt(offset))));
    }

    boolean isFirstOnLine(int offset) {
        return before(offset).isBlank();
    }

    String line(int line) {
        return text.substring(startOf(line), endOf(line));
    }

    boolean isBlank(int line) {
        return line(line).isBlank();
    }

    /// The column of the comment that is alone on the line, or -1. The line must not be one inside
    /// a scalar.
    int commentColumn(int line) {
        var written = line(line);
        int at = written.length() - written.stripLeading().length();
        return at < written.length() && written.charAt(at) == '#' ? at : -1;
    }

    /// The column of the first character of a line that is not blank; a line that a tab indents
    /// counts as deeper than all.
    int indentation(int line) {
        var written = line(line);
        int at = 0;
        while (written.charAt(at) == ' ') {
            at++;
        }
        return written.charAt(at) == '\t' ? Integer.MAX_VALUE : at;
    }

    /// The next offset from `from` on, before `end`, where neither white space nor a comment
    /// stands; `end` when there is none.
    int skipTrivia(int from, int end) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '#' && at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                at = endOf(lineAt(at));
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return at;
            }
        }
        return end;
    }

    /// The line break that the lines around `line` end with.
    String lineBreak(int line) {
        for (int near = Math.min(line, lines.lineCount() - 1); near >= 0; near--) {
            if (near + 1 < lines.lineCount()) {
                return text.substring(lines.endOf(near), lines.startOf(near + 1));
            }
        }
        return "\n";
    }

    /// Puts `added` in front of `line`, or behind the last line.
    Edit insertLines(int line, List<String> added) {
        var lineBreak = lineBreak(Math.max(0, line - 1));
        var joined = String.join(lineBreak, added);
        if (line >= lines.lineCount()) {
            return new Edit(Span.at(text.length()), lineBreak + joined);
        }
        return new Edit(Span.at(startOf(line)), joined + lineBreak);
    }

    /// Takes the lines `from`..`to` away, both included.
    Edit removeLines(int from, int to) {
        if (to + 1 < lines.lineCount()) {
            return new Edit(new Span(startOf(from), lines.startOf(to + 1)), "");
        }
        int start = from == 0 ? startOf(0) : endOf(from - 1);
        return new Edit(new Span(start, text.length()), "");
    }
}
