package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.FunctionLike.Constructor;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.FunctionLike.FunctionExpression;
import io.nangols.syntax.script.ast.FunctionLike.GetAccessor;
import io.nangols.syntax.script.ast.FunctionLike.MethodDeclaration;
import io.nangols.syntax.script.ast.FunctionLike.SetAccessor;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.PropertyName;
import io.nangols.syntax.script.ast.Signature;
import io.nangols.syntax.script.ast.Statement.Block;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeParameter;

import java.util.List;
import java.util.Optional;

/// Functions, methods and accessors, and what they take.
final class FunctionParser {
    private final Grammar grammar;
    private final Cursor cursor;

    FunctionParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether a parameter begins here.
    boolean startsParameter() {
        return cursor.at(DOT_DOT_DOT)
                || cursor.at(AT)
                || cursor.at(THIS)
                || grammar.bindings.starts()
                || ModifierParser.isModifier(cursor.kind());
    }

    /// TypeParameters : `<` TypeParameterList `>`, if there
    List<TypeParameter> typeParameters() {
        if (!cursor.eat(LESS_THAN)) {
            return List.of();
        }
        var parameters = grammar.lists.delimited(ListKind.TYPE_PARAMETERS, this::typeParameter);
        cursor.expect(GREATER_THAN);
        return parameters;
    }

    /// TypeParameter : Modifiers BindingIdentifier (`extends` Type)? (`=` Type)?
    private TypeParameter typeParameter() {
        int start = cursor.start();
        var modifiers = grammar.modifiers.typeParameterModifiers();
        var name = grammar.names.identifier("a name for the type parameter");
        var constraint = typeBehind(EXTENDS);
        var defaultType = typeBehind(EQUALS);
        var span = cursor.spanFrom(start, name);
        return new TypeParameter(modifiers, name, constraint, defaultType, span);
    }

    private Optional<TypeNode> typeBehind(TokenKind token) {
        return cursor.eat(token) ? Optional.of(grammar.types.type()) : Optional.empty();
    }

    /// `(` FormalParameters `)`, where `yield` and `await` are operators as in the body.
    List<Parameter> parameters(boolean generator, boolean async) {
        if (!cursor.expect(OPEN_PAREN)) {
            return List.of();
        }
        boolean outerAwait = cursor.context().await();
        var parameters =
                cursor.within(
                        cursor.context().withFunction(generator, async),
                        () ->
                                grammar.lists.delimited(
                                        ListKind.PARAMETERS, () -> parameter(outerAwait)));
        cursor.expect(CLOSE_PAREN);
        return parameters;
    }

    /// One parameter of an index signature.
    Parameter parameter() {
        return parameter(false);
    }

    /// FormalParameter : Modifiers `...`? BindingElement, with `?` and a type, or `this` with a
    /// type. Its decorators stand outside of the function.
    private Parameter parameter(boolean outerAwait) {
        int start = cursor.start();
        var modifiers =
                cursor.within(
                        cursor.context().withAwait(outerAwait),
                        () -> grammar.modifiers.modifiers(true));
        boolean rest = cursor.eat(DOT_DOT_DOT);
        var name = cursor.at(THIS) && !rest ? grammar.names.word() : grammar.bindings.name();
        boolean optional = cursor.eat(QUESTION);
        var type = grammar.types.annotation();
        var initializer = grammar.expressions.initializer();
        var span = cursor.spanFrom(start, name);
        return new Parameter(modifiers, rest, name, optional, type, initializer, span);
    }

    /// CallSignature : TypeParameters `(` FormalParameters `)` and the type behind `returnToken`,
    /// which is `:` or `=>`.
    Signature signature(boolean generator, boolean async, TokenKind returnToken) {
        var typeParameters = typeParameters();
        var parameters = parameters(generator, async);
        return new Signature(typeParameters, parameters, returnType(returnToken));
    }

    private Optional<TypeNode> returnType(TokenKind token) {
        boolean given = token == COLON ? cursor.eat(COLON) : expectArrow(token);
        return given ? Optional.of(grammar.types.returnType()) : Optional.empty();
    }

    /// A type that has an arrow always gives something, also where the arrow is missing.
    private boolean expectArrow(TokenKind token) {
        cursor.expect(token);
        return true;
    }

    /// FunctionBody : `{` StatementList `}`
    Block body(boolean generator, boolean async) {
        return cursor.within(
                new Context(true, generator, async, false, true), grammar.statements::block);
    }

    /// The body of what may do without, or the semicolon in its place.
    private Optional<Block> bodyOrSemicolon(boolean generator, boolean async) {
        if (cursor.at(OPEN_BRACE)) {
            return Optional.of(body(generator, async));
        }
        if (cursor.atStatementEnd()) {
            cursor.semicolon();
        } else {
            cursor.error("Expected `{`.");
        }
        return Optional.empty();
    }

    /// FunctionDeclaration : Modifiers `function` `*`? BindingIdentifier CallSignature
    /// FunctionBody; without a name only behind `default`. What is exported stands in a module,
    /// where `await` is an operator.
    FunctionDeclaration declaration(int start, List<Modifier> modifiers) {
        cursor.expect(FUNCTION);
        boolean generator = cursor.eat(ASTERISK);
        boolean async = Modifier.contains(modifiers, ASYNC);
        var name =
                Modifier.contains(modifiers, DEFAULT)
                        ? grammar.bindings.optionalIdentifier()
                        : Optional.of(grammar.names.bindingIdentifier("a name for the function"));
        boolean await = cursor.context().await() || Modifier.contains(modifiers, EXPORT);
        var signature =
                cursor.within(
                        cursor.context().withAwait(await),
                        () -> signature(generator, async, COLON));
        var body = bodyOrSemicolon(generator, async);
        return new FunctionDeclaration(
                modifiers, generator, name, signature, body, cursor.spanFrom(start));
    }

    /// FunctionExpression : `async`? `function` `*`? BindingIdentifier? CallSignature FunctionBody
    FunctionExpression expression() {
        return cursor.within(cursor.context().withDecorator(false), this::functionExpression);
    }

    private FunctionExpression functionExpression() {
        int start = cursor.start();
        var modifiers = grammar.modifiers.async();
        cursor.expect(FUNCTION);
        boolean generator = cursor.eat(ASTERISK);
        boolean async = !modifiers.isEmpty();
        var name = grammar.bindings.optionalIdentifier();
        var signature = signature(generator, async, COLON);
        var body = body(generator, async);
        return new FunctionExpression(
                modifiers, generator, name, signature, body, cursor.spanFrom(start));
    }

    /// MethodDefinition, behind its name and `?` : CallSignature FunctionBody
    MethodDeclaration method(
            int start,
            List<Modifier> modifiers,
            boolean generator,
            PropertyName name,
            boolean optional) {
        boolean async = Modifier.contains(modifiers, ASYNC);
        var signature = signature(generator, async, COLON);
        var body = bodyOrSemicolon(generator, async);
        var span = cursor.spanFrom(start, name);
        return new MethodDeclaration(modifiers, generator, name, optional, signature, body, span);
    }

    /// Constructor, behind its name : CallSignature FunctionBody
    Constructor constructor(int start, List<Modifier> modifiers) {
        var signature = signature(false, false, COLON);
        var body = bodyOrSemicolon(false, false);
        return new Constructor(modifiers, signature, body, cursor.spanFrom(start));
    }

    /// GetAccessor, behind `get` : PropertyName CallSignature FunctionBody
    GetAccessor getAccessor(int start, List<Modifier> modifiers) {
        var name = grammar.names.propertyName();
        var signature = signature(false, false, COLON);
        var body = bodyOrSemicolon(false, false);
        return new GetAccessor(modifiers, name, signature, body, cursor.spanFrom(start));
    }

    /// SetAccessor, behind `set` : PropertyName CallSignature FunctionBody
    SetAccessor setAccessor(int start, List<Modifier> modifiers) {
        var name = grammar.names.propertyName();
        var signature = signature(false, false, COLON);
        var body = bodyOrSemicolon(false, false);
        return new SetAccessor(modifiers, name, signature, body, cursor.spanFrom(start));
    }
}
