package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.text.Span;

/// A piece of a text that an expression makes: `` `/users/${id}?a=b` `` has three.
public sealed interface TextPart {
    /// A piece that is written out.
    ///
    /// @param value with its escapes undone
    /// @param source where it stands in the script, without quotes; the piece may come from a
    ///   constant elsewhere
    record Known(String value, Span source) implements TextPart {}

    /// A piece that is known only when the script runs.
    record Unknown(Expression expression) implements TextPart {}
}
