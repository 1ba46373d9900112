package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// A value that is written out.
public sealed interface Literal extends Expression {
    @Override
    default void forEachChild(Consumer<? super Node> action) {}

    /// `'text'` or `"text"`, its escapes undone.
    record StringLiteral(String value, Span span)
            implements Literal, PropertyName, ModuleExportName, NamespaceName {

        /// What stands between the quotes in `text`, the script's; to the end, if the second quote
        /// is missing.
        public Span inside(String text) {
            return insideQuotes(text, span);
        }
    }

    /// `` `text` ``, its escapes undone.
    record NoSubstitutionTemplateLiteral(String value, Span span)
            implements Literal, PropertyName, TemplateLiteral {

        /// What stands between the backticks in `text`, the script's; to the end, if the second is
        /// missing.
        public Span inside(String text) {
            return insideQuotes(text, span);
        }
    }

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

    private static Span insideQuotes(String text, Span span) {
        int start = span.start() + 1;
        return new Span(start, isClosed(text, span) ? span.end() - 1 : span.end());
    }

    /// An escaped quote at the end closes nothing; an even number of backslashes escapes none.
    private static boolean isClosed(String text, Span span) {
        int last = span.end() - 1;
        if (last == span.start() || text.charAt(last) != text.charAt(span.start())) {
            return false;
        }
        int i = last;
        while (text.charAt(i - 1) == '\\') {
            i--;
        }
        return (last - i) % 2 == 0;
    }
}
