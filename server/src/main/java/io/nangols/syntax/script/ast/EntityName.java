package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// A name in a type: `A` or `A.B.C`.
public sealed interface EntityName extends Node, ModuleReference
        permits Identifier, EntityName.QualifiedName {

    /// `left.right`
    record QualifiedName(EntityName left, Identifier right, Span span) implements EntityName {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(left);
            action.accept(right);
        }
    }
}
