package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.function.Consumer;

/// What may stand behind a template's tag.
public sealed interface TemplateLiteral extends Expression
        permits Literal.NoSubstitutionTemplateLiteral, TemplateLiteral.TemplateExpression {

    /// `` `head${expression}middle${expression}tail` ``
    record TemplateExpression(TemplateElement head, List<TemplateSpan> templateSpans, Span span)
            implements TemplateLiteral {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(head);
            templateSpans.forEach(action);
        }
    }
}
