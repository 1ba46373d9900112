package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Fix;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Expression.ThisExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.FunctionLike.ArrowFunction;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.FunctionLike.FunctionExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Operation.VoidExpression;
import io.nangols.syntax.script.ast.Statement.ExpressionStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// Puts `await` before a call, where its function is `async` or can become so without its callers
/// noticing.
record AwaitFix(ScriptSubject script, CallExpression call, PromiseUse use) {
    private static final String TITLE = "Put `await` before it";

    Optional<Fix> fix() {
        var function = model().awaitingFunction(call);
        if (function.isEmpty()) {
            return Optional.empty();
        }
        boolean async = Modifier.contains(function.get().modifiers(), TokenKind.ASYNC);
        if (!async && !canBecomeAsync(function.get())) {
            return Optional.empty();
        }
        var fix =
                isSurelyNango()
                        ? Fix.safe(TITLE, () -> edits(function.get(), async))
                        : Fix.ask(TITLE, () -> edits(function.get(), async)).prefer();
        return switch (use) {
            case DROPPED -> Optional.of(fix);
            case WAITED_FOR -> isBodyOf(function.get()) ? Optional.of(fix) : Optional.empty();
            // To wait at once makes one thing follow another that could go on at the same time.
            case KEPT -> Optional.of(Fix.ask(TITLE, () -> edits(function.get(), async)).prefer());
        };
    }

    /// Any object may have a property of that name, and methods that give no promise.
    private boolean isSurelyNango() {
        var object =
                switch (call.expression().unwrapped()) {
                    case PropertyAccessExpression it -> it.expression().unwrapped();
                    case ElementAccessExpression it -> it.expression().unwrapped();
                    case Expression it -> it;
                };
        return object instanceof Identifier
                || object instanceof PropertyAccessExpression property
                        && property.expression() instanceof ThisExpression;
    }

    private SemanticModel model() {
        return script.model();
    }

    private Optional<List<Edit>> edits(FunctionLike function, boolean async) {
        if (async) {
            return awaited();
        }
        if (!isPlain()) {
            return Optional.empty();
        }
        return Optional.of(
                List.of(
                        new Edit(Span.at(beginning(function)), "async "),
                        new Edit(Span.at(call.span().start()), "await ")));
    }

    private Optional<List<Edit>> awaited() {
        var editor = new ScriptEditor(script.tree());
        return model().parent(model().wrapped(call)).orElse(null) instanceof VoidExpression it
                ? editor.replace(it, "await " + it.expression().span().of(script.text()))
                : editor.await(call);
    }

    /// Whether `await` can stand before it as it is.
    private boolean isPlain() {
        return model().parent(call)
                .filter(
                        it ->
                                it instanceof ExpressionStatement
                                        || it instanceof VariableDeclaration
                                        || it instanceof ArrowFunction)
                .isPresent();
    }

    /// Where `async` goes: behind `export default` and the like.
    private int beginning(FunctionLike function) {
        if (function.modifiers().isEmpty()) {
            return function.span().start();
        }
        var tokens = script.tree().tokens();
        return tokens.start(tokens.firstFrom(function.modifiers().getLast().span().end()));
    }

    private boolean canBecomeAsync(FunctionLike function) {
        boolean generator =
                switch (function) {
                    case FunctionDeclaration it -> it.generator();
                    case FunctionExpression it -> it.generator();
                    case ArrowFunction _ -> false;
                    default -> true;
                };
        if (generator) {
            return false;
        }
        var type = function.signature().returnType();
        if (type.isPresent()) {
            return type.get() instanceof TypeReference(Identifier name, _, _)
                    && name.name().equals("Promise");
        }
        return isMain(function) || isBodyOf(function) || isMappedToPromises(function);
    }

    private boolean isMain(FunctionLike function) {
        return model().mainFunction().filter(it -> it.span().equals(function.span())).isPresent();
    }

    /// Whether the call is all that an arrow function does, which gives its promise then.
    private boolean isBodyOf(FunctionLike function) {
        return function instanceof ArrowFunction arrow
                && arrow.body().span().equals(model().wrapped(call).span());
    }

    /// `Promise.all(items.map((item) => …))`
    private boolean isMappedToPromises(FunctionLike function) {
        return function instanceof Expression callback
                && model().parent(callback).orElse(null) instanceof CallExpression map
                && isMember(map.expression(), "map")
                && model().parent(map).orElse(null) instanceof CallExpression all
                && all.expression() instanceof PropertyAccessExpression callee
                && callee.expression() instanceof Identifier promise
                && promise.name().equals("Promise");
    }

    private static boolean isMember(Expression callee, String name) {
        return callee instanceof PropertyAccessExpression access
                && access.name().staticName().filter(name::equals).isPresent();
    }
}
