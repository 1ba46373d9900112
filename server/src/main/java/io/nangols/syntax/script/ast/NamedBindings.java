package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The names that an import brings, beside the default one.
public sealed interface NamedBindings extends Node {

    /// `* as name`
    record NamespaceImport(Identifier name, Span span) implements NamedBindings {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(name);
        }
    }

    /// `{ a, b as c }`
    record NamedImports(List<ImportSpecifier> elements, Span span) implements NamedBindings {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            elements.forEach(action);
        }
    }

    /// `type propertyName as name`
    record ImportSpecifier(
            boolean isTypeOnly, Optional<ModuleExportName> propertyName, Identifier name, Span span)
            implements Node {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            propertyName.ifPresent(action);
            action.accept(name);
        }
    }
}
