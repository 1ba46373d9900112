package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.ClassElement;
import io.nangols.syntax.script.ast.ClassElement.ClassStaticBlockDeclaration;
import io.nangols.syntax.script.ast.ClassElement.PropertyDeclaration;
import io.nangols.syntax.script.ast.ClassElement.SemicolonClassElement;
import io.nangols.syntax.script.ast.ClassExpression;
import io.nangols.syntax.script.ast.Declaration.ClassDeclaration;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ExpressionWithTypeArguments;
import io.nangols.syntax.script.ast.HeritageClause;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.PropertyName;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeParameter;

import java.util.List;
import java.util.Optional;

/// Classes and their members.
final class ClassParser {
    private final Grammar grammar;
    private final Cursor cursor;
    private ModifierRun run = ModifierRun.NONE;

    ClassParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// What follows `class`, alike in a declaration and in an expression.
    private record Tail(
            Optional<Identifier> name,
            List<TypeParameter> typeParameters,
            List<HeritageClause> heritageClauses,
            List<ClassElement> members) {}

    /// ClassDeclaration : Modifiers `class` ClassTail
    ClassDeclaration declaration(int start, List<Modifier> modifiers) {
        var tail = cursor.descend(() -> tail(modifiers));
        return new ClassDeclaration(
                modifiers,
                tail.name,
                tail.typeParameters,
                tail.heritageClauses,
                tail.members,
                cursor.spanFrom(start));
    }

    /// ClassExpression : Modifiers `class` ClassTail
    ClassExpression expression(int start, List<Modifier> modifiers) {
        var tail = cursor.descend(() -> tail(modifiers));
        return new ClassExpression(
                modifiers,
                tail.name,
                tail.typeParameters,
                tail.heritageClauses,
                tail.members,
                cursor.spanFrom(start));
    }

    /// ClassTail : BindingIdentifier? TypeParameters ClassHeritage `{` ClassBody `}`. What is
    /// exported stands in a module, where `await` is an operator.
    private Tail tail(List<Modifier> modifiers) {
        cursor.expect(CLASS);
        var name = isImplementsClause() ? none() : grammar.bindings.optionalIdentifier();
        var typeParameters = grammar.functions.typeParameters();
        boolean await = cursor.context().await() || Modifier.contains(modifiers, EXPORT);
        return cursor.within(
                cursor.context().withAwait(await),
                () -> new Tail(name, typeParameters, heritageClauses(), members()));
    }

    private static Optional<Identifier> none() {
        return Optional.empty();
    }

    private boolean isImplementsClause() {
        return cursor.at(IMPLEMENTS) && cursor.tokens.peek(1).isIdentifierName();
    }

    private List<ClassElement> members() {
        if (!cursor.expect(OPEN_BRACE)) {
            return List.of();
        }
        var members = grammar.lists.undelimited(ListKind.CLASS_ELEMENTS, this::element);
        cursor.expect(CLOSE_BRACE);
        return members;
    }

    /// HeritageClauses, of a class or an interface, if there
    List<HeritageClause> heritageClauses() {
        return cursor.at(EXTENDS) || cursor.at(IMPLEMENTS)
                ? grammar.lists.undelimited(ListKind.HERITAGE_CLAUSES, this::heritageClause)
                : List.of();
    }

    /// HeritageClause : (`extends` | `implements`) HeritageTypeList
    private HeritageClause heritageClause() {
        int start = cursor.start();
        var token = cursor.kind();
        cursor.next();
        var types = grammar.lists.delimited(ListKind.HERITAGE_TYPES, this::heritageType);
        return new HeritageClause(token, types, cursor.spanFrom(start));
    }

    /// HeritageType : LeftHandSideExpression TypeArguments?
    private Expression heritageType() {
        int start = cursor.start();
        var expression = grammar.members.leftHandSide();
        if (expression instanceof ExpressionWithTypeArguments) {
            return expression;
        }
        var typeArguments = grammar.typeArguments.inType();
        var span = cursor.spanFrom(start, expression);
        return new ExpressionWithTypeArguments(expression, typeArguments, span);
    }

    /// Whether what a class extends begins here, and not its body.
    boolean startsHeritageType(boolean recovering) {
        if (cursor.at(OPEN_BRACE)) {
            return !cursor.layout.isLastOnLine()
                    && (cursor.tokens.peek(1) != CLOSE_BRACE || goesOnBehindBraces());
        }
        boolean starts = recovering ? grammar.names.atIdentifier() : grammar.members.starts();
        return starts && !isHeritageKeyword();
    }

    private boolean goesOnBehindBraces() {
        return switch (cursor.tokens.peek(2)) {
            case COMMA, OPEN_BRACE, EXTENDS, IMPLEMENTS -> true;
            default -> false;
        };
    }

    private boolean isHeritageKeyword() {
        return (cursor.at(IMPLEMENTS) || cursor.at(EXTENDS))
                && cursor.looksAhead(
                        () -> {
                            cursor.next();
                            return grammar.expressions.starts();
                        });
    }

    /// Whether a member of a class begins here, other than a semicolon.
    boolean startsElement() {
        if (!run.covers(cursor.start(), cursor.context())) {
            run = lookForElement();
        }
        return run.answer();
    }

    private ModifierRun lookForElement() {
        int first = cursor.start();
        int last = first;
        int distance = 0;
        var word = END_OF_FILE;
        while (ModifierParser.isModifier(cursor.tokens.peek(distance))) {
            last = cursor.tokens.peekStart(distance);
            word = cursor.tokens.peek(distance);
            if (isElementModifier(word)) {
                return new ModifierRun(first, last, cursor.context(), true);
            }
            distance++;
        }
        boolean answer = isElement(word, distance);
        return new ModifierRun(first, last, cursor.context(), answer);
    }

    private static boolean isElementModifier(TokenKind kind) {
        return switch (kind) {
            case PUBLIC, PRIVATE, PROTECTED, READONLY, STATIC, OVERRIDE, ACCESSOR -> true;
            default -> false;
        };
    }

    /// Whether what stands `distance` tokens ahead, behind `word` if that is one, makes a member.
    private boolean isElement(TokenKind word, int distance) {
        var kind = cursor.tokens.peek(distance);
        if (kind == AT && distance == 0 || kind == ASTERISK || kind == OPEN_BRACKET) {
            return true;
        }
        var name = word;
        int behind = distance;
        if (NameParser.isLiteralPropertyName(kind)) {
            name = kind;
            behind++;
        }
        if (name == END_OF_FILE) {
            return false;
        }
        return !name.isKeyword() || name == GET || name == SET || canFollowName(behind);
    }

    private boolean canFollowName(int distance) {
        return switch (cursor.tokens.peek(distance)) {
            case OPEN_BRACKET,
                    OPEN_PAREN,
                    LESS_THAN,
                    EXCLAMATION,
                    COLON,
                    EQUALS,
                    QUESTION,
                    SEMICOLON,
                    CLOSE_BRACE,
                    END_OF_FILE ->
                    true;
            default -> cursor.tokens.peekAfterLineBreak(distance);
        };
    }

    /// ClassElement : `;` | Modifiers (ClassStaticBlock | GetAccessor | SetAccessor | Constructor |
    /// IndexSignature | MethodDefinition | FieldDefinition)
    private ClassElement element() {
        int start = cursor.start();
        if (cursor.eat(SEMICOLON)) {
            return new SemicolonClassElement(cursor.spanFrom(start));
        }
        var modifiers = grammar.modifiers.classElementModifiers();
        if (cursor.at(STATIC) && cursor.tokens.peek(1) == OPEN_BRACE) {
            return staticBlock(start, modifiers);
        }
        if (grammar.modifiers.atAccessor(GET)) {
            cursor.next();
            return grammar.functions.getAccessor(start, modifiers);
        }
        if (grammar.modifiers.atAccessor(SET)) {
            cursor.next();
            return grammar.functions.setAccessor(start, modifiers);
        }
        if (isConstructor()) {
            cursor.next();
            return grammar.functions.constructor(start, modifiers);
        }
        return grammar.typeElements.startsIndexSignature()
                ? grammar.typeElements.indexSignature(start, modifiers)
                : propertyOrMethod(start, modifiers);
    }

    /// Whether `constructor` is here, or a string of that value that is called like one.
    private boolean isConstructor() {
        return cursor.at(CONSTRUCTOR)
                || cursor.at(STRING_LITERAL)
                        && cursor.tokens.peek(1) == OPEN_PAREN
                        && cursor.tokens.stringText().equals(CONSTRUCTOR.text());
    }

    /// ClassStaticBlock : `static` `{` StatementList `}`
    private ClassStaticBlockDeclaration staticBlock(int start, List<Modifier> modifiers) {
        cursor.expect(STATIC);
        var body = grammar.functions.body(false, true);
        return new ClassStaticBlockDeclaration(modifiers, body, cursor.spanFrom(start));
    }

    /// `*`? PropertyName `?`? and either CallSignature FunctionBody or the rest of a field
    private ClassElement propertyOrMethod(int start, List<Modifier> modifiers) {
        boolean generator = cursor.eat(ASTERISK);
        var name = grammar.names.propertyName();
        boolean optional = cursor.eat(QUESTION);
        return generator || cursor.at(OPEN_PAREN) || cursor.at(LESS_THAN)
                ? grammar.functions.method(start, modifiers, generator, name, optional)
                : property(start, modifiers, name, optional);
    }

    /// FieldDefinition, behind its name : `!`? TypeAnnotation? Initializer? `;`
    private PropertyDeclaration property(
            int start, List<Modifier> modifiers, PropertyName name, boolean optional) {
        boolean definite = !optional && !cursor.afterLineBreak() && cursor.eat(EXCLAMATION);
        var type = grammar.types.annotation();
        var initializer =
                cursor.within(
                        cursor.context().withFunction(false, false).withIn(true),
                        grammar.expressions::initializer);
        cursor.semicolon();
        var span = cursor.spanFrom(start, name);
        return new PropertyDeclaration(
                modifiers, name, optional, definite, type, initializer, span);
    }
}
