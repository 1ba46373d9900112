package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Declaration.EnumDeclaration;
import io.nangols.syntax.script.ast.Declaration.InterfaceDeclaration;
import io.nangols.syntax.script.ast.Declaration.TypeAliasDeclaration;
import io.nangols.syntax.script.ast.EnumMember;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.ModuleItem.MissingDeclaration;
import io.nangols.syntax.script.ast.Statement;

import java.util.List;

/// Declarations: which of them begins here, and those of types.
final class DeclarationParser {
    private final Grammar grammar;
    private final Cursor cursor;
    private ModifierRun run = ModifierRun.NONE;

    DeclarationParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a declaration begins here, with its modifiers. Nearly all the words may also be
    /// names; but no name follows another on the same line.
    boolean starts() {
        if (!run.covers(cursor.start(), cursor.context())) {
            run = look();
        }
        return run.answer();
    }

    private ModifierRun look() {
        int first = cursor.start();
        int distance = 0;
        while (isTransparent(distance)) {
            distance++;
        }
        int last = cursor.tokens.peekStart(distance);
        return new ModifierRun(first, last, cursor.context(), isDeclaration(distance));
    }

    /// Whether the token that stands `distance` tokens ahead leaves it to the next to decide.
    private boolean isTransparent(int distance) {
        return switch (cursor.tokens.peek(distance)) {
            case STATIC -> true;
            case ABSTRACT, ACCESSOR, ASYNC, DECLARE, PRIVATE, PROTECTED, PUBLIC, READONLY ->
                    !cursor.tokens.peekAfterLineBreak(distance + 1) && !isDeclareType(distance);
            case EXPORT -> !isExport(distance);
            default -> false;
        };
    }

    private boolean isDeclareType(int distance) {
        return cursor.tokens.peek(distance) == DECLARE
                && cursor.tokens.peek(distance + 1) == TYPE
                && !cursor.tokens.peekAfterLineBreak(distance + 1);
    }

    /// Whether `export` itself is a declaration, whatever is exported.
    private boolean isExport(int distance) {
        boolean type = cursor.tokens.peek(distance + 1) == TYPE;
        return switch (cursor.tokens.peek(distance + (type ? 2 : 1))) {
            case EQUALS, ASTERISK, OPEN_BRACE, DEFAULT, AS, AT -> true;
            default -> false;
        };
    }

    private boolean isDeclaration(int distance) {
        return switch (cursor.tokens.peek(distance)) {
            case VAR, LET, CONST, FUNCTION, CLASS, ENUM, EXPORT -> true;
            case USING -> grammar.variables.isUsing(distance);
            case AWAIT -> grammar.variables.isAwaitUsing(distance);
            case INTERFACE, TYPE, DEFER -> isNameOnLine(distance + 1);
            case MODULE, NAMESPACE -> isNameOnLine(distance + 1) || isStringOnLine(distance + 1);
            case DECLARE -> isDeclareType(distance);
            case GLOBAL ->
                    switch (cursor.tokens.peek(distance + 1)) {
                        case OPEN_BRACE, IDENTIFIER, EXPORT -> true;
                        default -> false;
                    };
            case IMPORT ->
                    switch (cursor.tokens.peek(distance + 1)) {
                        case STRING_LITERAL, ASTERISK, OPEN_BRACE -> true;
                        default -> cursor.tokens.peek(distance + 1).isIdentifierName();
                    };
            default -> false;
        };
    }

    private boolean isNameOnLine(int distance) {
        return !cursor.tokens.peekAfterLineBreak(distance)
                && grammar.names.isIdentifier(cursor.tokens.peek(distance));
    }

    private boolean isStringOnLine(int distance) {
        return !cursor.tokens.peekAfterLineBreak(distance)
                && cursor.tokens.peek(distance) == STRING_LITERAL;
    }

    /// Declaration : Modifiers and what they modify
    Statement declaration() {
        int start = cursor.start();
        var modifiers = grammar.modifiers.modifiers(true);
        return switch (cursor.kind()) {
            case VAR, LET, CONST, USING -> grammar.variables.statement(start, modifiers);
            case AWAIT ->
                    grammar.variables.isAwaitUsing(0)
                            ? grammar.variables.statement(start, modifiers)
                            : missing(start, modifiers);
            case FUNCTION -> grammar.functions.declaration(start, modifiers);
            case CLASS -> grammar.classes.declaration(start, modifiers);
            case INTERFACE -> interfaceDeclaration(start, modifiers);
            case TYPE -> typeAliasDeclaration(start, modifiers);
            case ENUM -> enumDeclaration(start, modifiers);
            case GLOBAL, MODULE, NAMESPACE -> grammar.namespaces.declaration(start, modifiers);
            case IMPORT -> grammar.moduleItems.importDeclaration(start, modifiers);
            case EXPORT -> grammar.moduleItems.exportDeclaration(start, modifiers);
            default -> missing(start, modifiers);
        };
    }

    private MissingDeclaration missing(int start, List<Modifier> modifiers) {
        cursor.error("Expected a declaration, such as `const`, `function` or `class`.");
        if (modifiers.isEmpty()) {
            cursor.next();
        }
        return new MissingDeclaration(modifiers, cursor.spanFrom(start));
    }

    /// InterfaceDeclaration : Modifiers `interface` BindingIdentifier TypeParameters
    /// HeritageClauses `{` TypeElementList `}`
    private InterfaceDeclaration interfaceDeclaration(int start, List<Modifier> modifiers) {
        cursor.expect(INTERFACE);
        var name = grammar.names.identifier("a name for the interface");
        var typeParameters = grammar.functions.typeParameters();
        var heritageClauses = grammar.classes.heritageClauses();
        var members = grammar.typeElements.elements();
        return new InterfaceDeclaration(
                modifiers, name, typeParameters, heritageClauses, members, cursor.spanFrom(start));
    }

    /// TypeAliasDeclaration : Modifiers `type` BindingIdentifier TypeParameters `=` Type `;`
    private TypeAliasDeclaration typeAliasDeclaration(int start, List<Modifier> modifiers) {
        cursor.expect(TYPE);
        if (cursor.afterLineBreak()) {
            cursor.error("Write the name of the type on the same line as `type`.");
        }
        var name = grammar.names.identifier("a name for the type");
        var typeParameters = grammar.functions.typeParameters();
        cursor.expect(EQUALS);
        var type = grammar.types.aliased();
        cursor.semicolon();
        return new TypeAliasDeclaration(
                modifiers, name, typeParameters, type, cursor.spanFrom(start));
    }

    /// EnumDeclaration : Modifiers `enum` BindingIdentifier `{` EnumMemberList `}`
    private EnumDeclaration enumDeclaration(int start, List<Modifier> modifiers) {
        cursor.expect(ENUM);
        var name = grammar.names.identifier("a name for the enum");
        return new EnumDeclaration(modifiers, name, enumMembers(), cursor.spanFrom(start));
    }

    private List<EnumMember> enumMembers() {
        if (!cursor.expect(OPEN_BRACE)) {
            return List.of();
        }
        var members =
                cursor.within(
                        cursor.context().withFunction(false, false),
                        () -> grammar.lists.delimited(ListKind.ENUM_MEMBERS, this::enumMember));
        cursor.expect(CLOSE_BRACE);
        return members;
    }

    /// EnumMember : PropertyName Initializer?
    private EnumMember enumMember() {
        int start = cursor.start();
        var name = grammar.names.propertyName();
        var initializer = grammar.expressions.initializer();
        var span = cursor.spanFrom(start, name);
        return new EnumMember(name, initializer, span);
    }
}
