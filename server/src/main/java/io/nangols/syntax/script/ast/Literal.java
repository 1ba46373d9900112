package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// A value that is written out.
public sealed interface Literal extends Expression {
    @Override
    default void forEachChild(Consumer<? super Node> action) {}

    /// `'text'` or `"text"`, its escapes undone.
    record StringLiteral(String value, Span span)
            implements Literal, PropertyName, ModuleExportName, NamespaceName {}

    /// `` `text` ``, its escapes undone.
    record NoSubstitutionTemplateLiteral(String value, Span span)
            implements Literal, PropertyName, TemplateLiteral {}

    /// A number as it is written: `0x1F`, `1_000`.
    record NumericLiteral(String text, Span span) implements Literal, PropertyName {}

    /// A BigInt as it is written, with its `n`.
    record BigIntLiteral(String text, Span span) implements Literal, PropertyName {}

    /// `/pattern/flags`, as it is written.
    record RegularExpressionLiteral(String text, Span span) implements Literal {}

    /// `true` or `false`
    record BooleanLiteral(boolean value, Span span) implements Literal {}

    /// `null`
    record NullLiteral(Span span) implements Literal {}
}
