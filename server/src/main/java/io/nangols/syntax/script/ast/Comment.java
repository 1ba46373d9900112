package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

/// A comment, its span with the `//` or `/* */`, but without the line break behind.
public record Comment(Kind kind, Span span) {
    /// How a comment is written.
    public enum Kind {
        /// `// …`, up to the end of the line; also a first line that begins with `#!`.
        LINE,
        /// `/* … */`
        BLOCK
    }

    /// What it says in `text`, the script's: without `//`, `#!`, `/*` and `*/`.
    public Span inside(String text) {
        int closing = kind == Kind.BLOCK && isClosed(text) ? 2 : 0;
        return new Span(span.start() + 2, span.end() - closing);
    }

    /// Whether it has its end in `text`, the script's; a line always has.
    public boolean isClosed(String text) {
        return kind == Kind.LINE || span.length() >= 4 && text.startsWith("*/", span.end() - 2);
    }
}
