package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Declaration.ModuleDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.ModuleBody;
import io.nangols.syntax.script.ast.ModuleBody.ModuleBlock;
import io.nangols.syntax.script.ast.NamespaceName;

import java.util.List;
import java.util.Optional;

/// Namespaces, and declarations of other modules.
final class NamespaceParser {
    private final Grammar grammar;
    private final Cursor cursor;

    NamespaceParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// ModuleDeclaration : Modifiers ((`namespace` | `module`) NestedNamespace | (`module`
    /// StringLiteral | `global`) (ModuleBlock | `;`))
    ModuleDeclaration declaration(int start, List<Modifier> modifiers) {
        if (cursor.at(GLOBAL)) {
            return ambient(start, modifiers, grammar.names.word());
        }
        boolean namespace = cursor.at(NAMESPACE);
        cursor.next();
        return !namespace && cursor.at(STRING_LITERAL)
                ? ambient(start, modifiers, grammar.names.stringLiteral())
                : named(start, modifiers, grammar.names.identifier("a name for the namespace"));
    }

    private ModuleDeclaration ambient(int start, List<Modifier> modifiers, NamespaceName name) {
        Optional<ModuleBody> body = Optional.empty();
        if (cursor.at(OPEN_BRACE)) {
            body = Optional.of(block());
        } else {
            cursor.semicolon();
        }
        return new ModuleDeclaration(modifiers, name, body, cursor.spanFrom(start));
    }

    private ModuleDeclaration named(int start, List<Modifier> modifiers, Identifier name) {
        Optional<ModuleBody> body;
        if (cursor.eat(DOT)) {
            body = Optional.of(cursor.descend(this::nested));
        } else if (cursor.at(OPEN_BRACE)) {
            body = Optional.of(block());
        } else {
            cursor.expect(OPEN_BRACE);
            body = Optional.empty();
        }
        return new ModuleDeclaration(modifiers, name, body, cursor.spanFrom(start));
    }

    /// NestedNamespace : IdentifierName (`.` NestedNamespace | ModuleBlock)
    private ModuleDeclaration nested() {
        var name = grammar.names.identifierName();
        return named(name.span().start(), List.of(), name);
    }

    /// ModuleBlock : `{` StatementList `}`, where `await` is no operator
    private ModuleBlock block() {
        int start = cursor.start();
        cursor.expect(OPEN_BRACE);
        var statements =
                cursor.within(
                        cursor.context().withFunction(false, false),
                        () ->
                                grammar.lists.undelimited(
                                        ListKind.BLOCK_STATEMENTS, grammar.statements::statement));
        cursor.expect(CLOSE_BRACE);
        return new ModuleBlock(statements, cursor.spanFrom(start));
    }
}
