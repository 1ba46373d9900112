package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// A name, with its Unicode escapes undone; empty where a name or an expression is still to be
/// written.
public record Identifier(String name, Span span)
        implements Expression,
                PropertyName,
                BindingName,
                EntityName,
                ModuleExportName,
                NamespaceName,
                TypePredicateSubject {

    /// Whether it stands for what the text should hold here but does not.
    public boolean isMissing() {
        return span.isEmpty();
    }

    @Override
    public void forEachChild(Consumer<? super Node> action) {}
}
