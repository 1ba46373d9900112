package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.function.Consumer;

/// What a namespace holds.
public sealed interface ModuleBody extends Node
        permits ModuleBody.ModuleBlock, Declaration.ModuleDeclaration {

    /// `{ statements }`
    record ModuleBlock(List<Statement> statements, Span span) implements ModuleBody {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            statements.forEach(action);
        }
    }
}
