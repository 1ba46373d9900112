package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// What `import name =` stands for: a name in a namespace, or another file.
public sealed interface ModuleReference extends Node
        permits EntityName, ModuleReference.ExternalModuleReference {

    /// `require(expression)`
    record ExternalModuleReference(Expression expression, Span span) implements ModuleReference {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(expression);
        }
    }
}
