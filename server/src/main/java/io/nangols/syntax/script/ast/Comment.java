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
}
