package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.ExportClause;
import io.nangols.syntax.script.ast.ExportClause.NamespaceExport;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ImportAttributes;
import io.nangols.syntax.script.ast.ImportAttributes.ImportAttribute;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.ModuleItem;
import io.nangols.syntax.script.ast.ModuleItem.ExportAssignment;
import io.nangols.syntax.script.ast.ModuleItem.ExportDeclaration;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.ModuleItem.ImportEqualsDeclaration;
import io.nangols.syntax.script.ast.ModuleItem.NamespaceExportDeclaration;
import io.nangols.syntax.script.ast.ModuleReference;
import io.nangols.syntax.script.ast.ModuleReference.ExternalModuleReference;
import io.nangols.syntax.script.ast.NamedBindings;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.List;
import java.util.Optional;

/// Imports, and exports that declare nothing.
final class ModuleItemParser {
    private final Grammar grammar;
    private final Cursor cursor;

    ModuleItemParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// ImportDeclaration : `import` (ImportClause `from`)? ModuleSpecifier ImportAttributes? `;`
    ///
    /// ImportEqualsDeclaration : `import` `type`? BindingIdentifier `=` ModuleReference `;`
    ///
    /// `type` and `defer` may be the name.
    ModuleItem importDeclaration(int start, List<Modifier> modifiers) {
        cursor.expect(IMPORT);
        int clauseStart = cursor.start();
        var phase = phase();
        var name =
                grammar.names.atIdentifier()
                        ? Optional.of(grammar.names.word())
                        : Optional.<Identifier>empty();
        boolean deferred = phase.isPresent() && phase.get() == DEFER;
        if (name.isPresent() && cursor.at(EQUALS) && !deferred) {
            return importEquals(start, modifiers, phase.isPresent(), name.get());
        }
        var clause = importClause(clauseStart, phase, name);
        var specifier = moduleSpecifier();
        var attributes = optionalAttributes();
        cursor.semicolon();
        return new ImportDeclaration(
                modifiers, clause, specifier, attributes, cursor.spanFrom(start));
    }

    /// `type` or `defer`, where that is not the name of what is imported
    private Optional<TokenKind> phase() {
        boolean phase =
                switch (cursor.kind()) {
                    case TYPE -> isTypePhase();
                    case DEFER -> isDeferPhase();
                    default -> false;
                };
        if (!phase) {
            return Optional.empty();
        }
        var word = cursor.kind();
        cursor.next();
        return Optional.of(word);
    }

    private boolean isTypePhase() {
        return switch (cursor.tokens.peek(1)) {
            case FROM -> cursor.tokens.peek(2) == FROM || cursor.tokens.peek(2) == EQUALS;
            case ASTERISK, OPEN_BRACE -> true;
            default -> grammar.names.isIdentifier(cursor.tokens.peek(1));
        };
    }

    private boolean isDeferPhase() {
        return switch (cursor.tokens.peek(1)) {
            case FROM -> cursor.tokens.peek(2) != STRING_LITERAL;
            case COMMA, EQUALS -> false;
            default -> true;
        };
    }

    private ImportEqualsDeclaration importEquals(
            int start, List<Modifier> modifiers, boolean isTypeOnly, Identifier name) {
        cursor.expect(EQUALS);
        var reference = moduleReference();
        cursor.semicolon();
        return new ImportEqualsDeclaration(
                modifiers, isTypeOnly, name, reference, cursor.spanFrom(start));
    }

    /// ModuleReference : `require` `(` StringLiteral `)` | EntityName
    private ModuleReference moduleReference() {
        if (!cursor.at(REQUIRE) || cursor.tokens.peek(1) != OPEN_PAREN) {
            return grammar.types.entityName(false);
        }
        int start = cursor.start();
        cursor.next();
        cursor.expect(OPEN_PAREN);
        var expression = moduleSpecifier();
        cursor.expect(CLOSE_PAREN);
        return new ExternalModuleReference(expression, cursor.spanFrom(start));
    }

    /// ImportClause : BindingIdentifier (`,` NamedBindings)? | NamedBindings; with the `from`
    /// behind it
    private Optional<ImportClause> importClause(
            int start, Optional<TokenKind> phase, Optional<Identifier> name) {
        boolean bindings = name.isEmpty() && (cursor.at(ASTERISK) || cursor.at(OPEN_BRACE));
        if (name.isEmpty() && !bindings) {
            return Optional.empty();
        }
        Optional<NamedBindings> named = Optional.empty();
        if (bindings || name.isPresent() && cursor.eat(COMMA)) {
            named = Optional.of(grammar.specifiers.namedBindings());
        }
        var clause = new ImportClause(phase, name, named, cursor.spanFrom(start));
        cursor.expect(FROM);
        return Optional.of(clause);
    }

    /// ModuleSpecifier : StringLiteral, or on the same line any expression
    private Expression moduleSpecifier() {
        if (cursor.at(STRING_LITERAL)) {
            return grammar.names.stringLiteral();
        }
        return cursor.afterLineBreak()
                ? cursor.missing("the name of a module in quotes")
                : grammar.expressions.expression();
    }

    private Optional<ImportAttributes> optionalAttributes() {
        return (cursor.at(WITH) || cursor.at(ASSERT)) && !cursor.afterLineBreak()
                ? Optional.of(importAttributes())
                : Optional.empty();
    }

    /// ImportAttributes : (`with` | `assert`) `{` ImportAttributeList `}`
    ImportAttributes importAttributes() {
        int start = cursor.start();
        var keyword = cursor.kind();
        cursor.next();
        return attributes(start, keyword);
    }

    /// `{` ImportAttributeList `}` alone, behind the keyword and its colon in an import's type
    ImportAttributes importAttributes(TokenKind keyword) {
        return attributes(cursor.start(), keyword);
    }

    private ImportAttributes attributes(int start, TokenKind keyword) {
        List<ImportAttribute> elements = List.of();
        if (cursor.expect(OPEN_BRACE)) {
            elements = grammar.lists.delimited(ListKind.IMPORT_ATTRIBUTES, this::importAttribute);
            cursor.expect(CLOSE_BRACE);
        }
        return new ImportAttributes(keyword, elements, cursor.spanFrom(start));
    }

    /// ImportAttribute : (IdentifierName | StringLiteral) `:` AssignmentExpression
    private ImportAttribute importAttribute() {
        int start = cursor.start();
        var name = grammar.specifiers.exportName();
        cursor.expect(COLON);
        var value = grammar.expressions.assignment();
        return new ImportAttribute(name, value, cursor.spanFrom(start));
    }

    /// At `export`, which is no modifier : ExportAssignment | NamespaceExportDeclaration |
    /// ExportDeclaration. They stand in a module, where `await` is an operator.
    ModuleItem exportDeclaration(int start, List<Modifier> modifiers) {
        cursor.expect(EXPORT);
        return cursor.within(
                cursor.context().withAwait(true),
                () ->
                        switch (cursor.kind()) {
                            case DEFAULT, EQUALS -> exportAssignment(start, modifiers);
                            case AS -> namespaceExport(start, modifiers);
                            default -> exportClause(start, modifiers);
                        });
    }

    /// ExportAssignment, behind `export` : (`=` | `default`) AssignmentExpression `;`
    private ExportAssignment exportAssignment(int start, List<Modifier> modifiers) {
        boolean isExportEquals = cursor.at(EQUALS);
        cursor.next();
        var expression = grammar.expressions.assignment();
        cursor.semicolon();
        return new ExportAssignment(modifiers, isExportEquals, expression, cursor.spanFrom(start));
    }

    /// NamespaceExportDeclaration, behind `export` : `as` `namespace` BindingIdentifier `;`
    private NamespaceExportDeclaration namespaceExport(int start, List<Modifier> modifiers) {
        cursor.expect(AS);
        cursor.expect(NAMESPACE);
        var name = grammar.names.identifier();
        cursor.semicolon();
        return new NamespaceExportDeclaration(modifiers, name, cursor.spanFrom(start));
    }

    /// ExportDeclaration, behind `export` : `type`? (`*` (`as` ModuleExportName)? | NamedExports)
    /// (`from` ModuleSpecifier ImportAttributes?)? `;`
    private ExportDeclaration exportClause(int start, List<Modifier> modifiers) {
        boolean isTypeOnly = cursor.eat(TYPE);
        boolean all = cursor.at(ASTERISK);
        var clause = all ? namespaceExport() : Optional.of(grammar.specifiers.namedExports());
        Optional<Expression> specifier = Optional.empty();
        Optional<ImportAttributes> attributes = Optional.empty();
        if (all || cursor.at(FROM) || cursor.at(STRING_LITERAL) && !cursor.afterLineBreak()) {
            cursor.expect(FROM);
            specifier = Optional.of(moduleSpecifier());
            attributes = optionalAttributes();
        }
        cursor.semicolon();
        return new ExportDeclaration(
                modifiers, isTypeOnly, clause, specifier, attributes, cursor.spanFrom(start));
    }

    /// NamespaceExport : `*` (`as` ModuleExportName)?
    private Optional<ExportClause> namespaceExport() {
        int start = cursor.start();
        cursor.expect(ASTERISK);
        if (!cursor.eat(AS)) {
            return Optional.empty();
        }
        var name = grammar.specifiers.exportName();
        return Optional.of(new NamespaceExport(name, cursor.spanFrom(start)));
    }
}
