package io.nangols.syntax.script.edit;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;

/// Changes to the types that a script declares.
record TypeEdits(ScriptTree tree) {
    List<Edit> annotate(VariableDeclaration variable, String type) {
        return List.of(
                variable.type()
                        .map(present -> new Edit(present.span(), type))
                        .orElseGet(() -> behind(variable.name().span().end(), type)));
    }

    List<Edit> annotate(Parameter parameter, String type) {
        if (parameter.type().isPresent()) {
            return List.of(new Edit(parameter.type().get().span(), type));
        }
        int end = parameter.span().end();
        // The one parameter of an arrow function needs no parentheses until it has a type.
        return is(TokenKind.EQUALS_GREATER_THAN, tree.tokens().firstFrom(end))
                ? List.of(
                        new Edit(Span.at(parameter.span().start()), "("),
                        new Edit(Span.at(end), ": " + type + ")"))
                : List.of(behind(parameter.name().span().end(), type));
    }

    /// Behind a name and its `?` or `!`.
    private Edit behind(int name, String type) {
        int next = tree.tokens().firstFrom(name);
        boolean marked = is(TokenKind.QUESTION, next) || is(TokenKind.EXCLAMATION, next);
        return new Edit(Span.at(marked ? tree.tokens().end(next) : name), ": " + type);
    }

    private boolean is(TokenKind kind, int token) {
        return token < tree.tokens().size() && tree.tokens().kind(token) == kind;
    }

    List<Edit> arguments(CallExpression call, String types) {
        var present = call.typeArguments().stream().map(TypeNode::span).reduce(Span::union);
        if (present.isPresent()) {
            return List.of(new Edit(present.get(), types));
        }
        int callee = call.expression().span().end();
        int end = call.optional() ? tree.tokens().end(tree.tokens().firstFrom(callee)) : callee;
        return List.of(new Edit(Span.at(end), "<" + types + ">"));
    }
}
