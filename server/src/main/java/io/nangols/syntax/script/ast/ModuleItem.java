package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Imports, and exports that declare nothing; a declaration that is exported has the modifier
/// `export`.
public sealed interface ModuleItem extends Statement {

    /// `import a, { b } from 'moduleSpecifier' with { … };` or `import 'moduleSpecifier';`
    record ImportDeclaration(
            List<Modifier> modifiers,
            Optional<ImportClause> importClause,
            Expression moduleSpecifier,
            Optional<ImportAttributes> attributes,
            Span span)
            implements ModuleItem {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            importClause.ifPresent(action);
            action.accept(moduleSpecifier);
            attributes.ifPresent(action);
        }
    }

    /// `import type name = moduleReference;`
    record ImportEqualsDeclaration(
            List<Modifier> modifiers,
            boolean isTypeOnly,
            Identifier name,
            ModuleReference moduleReference,
            Span span)
            implements ModuleItem {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            action.accept(moduleReference);
        }
    }

    /// `export type { a, b as c } from 'moduleSpecifier' with { … };` or `export * from …`, which
    /// has no clause.
    record ExportDeclaration(
            List<Modifier> modifiers,
            boolean isTypeOnly,
            Optional<ExportClause> exportClause,
            Optional<Expression> moduleSpecifier,
            Optional<ImportAttributes> attributes,
            Span span)
            implements ModuleItem {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            exportClause.ifPresent(action);
            moduleSpecifier.ifPresent(action);
            attributes.ifPresent(action);
        }
    }

    /// `export default expression;` or, when `isExportEquals`, `export = expression;`.
    record ExportAssignment(
            List<Modifier> modifiers, boolean isExportEquals, Expression expression, Span span)
            implements ModuleItem {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(expression);
        }
    }

    /// `export as namespace name;`
    record NamespaceExportDeclaration(List<Modifier> modifiers, Identifier name, Span span)
            implements ModuleItem {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
        }
    }

    /// Modifiers or decorators that nothing follows.
    record MissingDeclaration(List<Modifier> modifiers, Span span) implements ModuleItem {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
        }
    }
}
