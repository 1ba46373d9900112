package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What stands between `export` and `from`.
public sealed interface ExportClause extends Node {

    /// `* as name`
    record NamespaceExport(ModuleExportName name, Span span) implements ExportClause {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(name);
        }
    }

    /// `{ a, b as c }`
    record NamedExports(List<ExportSpecifier> elements, Span span) implements ExportClause {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            elements.forEach(action);
        }
    }

    /// `type propertyName as name`
    record ExportSpecifier(
            boolean isTypeOnly,
            Optional<ModuleExportName> propertyName,
            ModuleExportName name,
            Span span)
            implements Node {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            propertyName.ifPresent(action);
            action.accept(name);
        }
    }
}
