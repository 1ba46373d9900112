package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression.ArrayLiteralExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.ConditionalExpression;
import io.nangols.syntax.script.ast.Operation.PostfixUnaryExpression;
import io.nangols.syntax.script.ast.Operation.PrefixUnaryExpression;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who calls a function does not expect it to change what it is given.
final class NoParameterMutation implements ScriptRule {
    private static final Pattern COLLECTION =
            Pattern.compile("^(?:Weak)?(?:Map|Set)\\b|^(?:URLSearchParams|FormData|Headers)$");

    @Override
    public void check(ScriptSubject script, Report report) {
        var model = script.model();
        var callbacks = new Callbacks(model);
        for (var mutation : Mutation.in(model)) {
            ParameterPath.of(mutation.object(), model)
                    .filter(path -> !isOwn(path, mutation, model, callbacks))
                    .filter(
                            path ->
                                    !mutation.needsCollection()
                                            || isCollection(path, script, callbacks))
                    .ifPresent(path -> report(script, mutation, path.binding(), callbacks, report));
        }
        parameters(model).forEach(it -> reportNewValue(it, model, report));
    }

    private static Stream<Binding> parameters(SemanticModel model) {
        return model.nodes(Identifier.class).stream()
                .flatMap(
                        name ->
                                model
                                        .meaning(name)
                                        .filter(it -> it.name().span().equals(name.span()))
                                        .stream())
                .filter(it -> it.declaration() instanceof Parameter);
    }

    /// The first place is enough: behind it the name means something else.
    private static void reportNewValue(Binding parameter, SemanticModel model, Report report) {
        model.references(parameter).stream()
                .filter(name -> getsNewValue(name, model))
                .findFirst()
                .ifPresent(
                        name ->
                                report.at(name.span())
                                        .message(
                                                "The parameter `%s` gets another value, so that from here on it is not what the caller gave. Use a variable of another name.",
                                                name.name()));
    }

    private static boolean getsNewValue(Identifier name, SemanticModel model) {
        return switch (model.parent(name).orElse(null)) {
            case BinaryExpression it ->
                    it.operator().isAssignmentOperator()
                            && it.left().span().equals(name.span())
                            && !isCompletion(it);
            case PrefixUnaryExpression it ->
                    it.operator() == TokenKind.PLUS_PLUS || it.operator() == TokenKind.MINUS_MINUS;
            case PostfixUnaryExpression _ -> true;
            case null, default -> false;
        };
    }

    /// `size ??= 10`, `size = size || 10`, `options = { ...options }`: what the caller gave, made
    /// whole or made the function's own.
    private static boolean isCompletion(BinaryExpression assignment) {
        return switch (assignment.operator()) {
            case QUESTION_QUESTION_EQUALS, BAR_BAR_EQUALS -> true;
            case EQUALS ->
                    switch (assignment.right().unwrapped()) {
                        case ObjectLiteralExpression _, ArrayLiteralExpression _ -> true;
                        case ConditionalExpression _ -> true;
                        case BinaryExpression it ->
                                it.operator() == TokenKind.QUESTION_QUESTION
                                        || it.operator() == TokenKind.BAR_BAR;
                        default -> false;
                    };
            default -> false;
        };
    }

    private static void report(
            ScriptSubject script,
            Mutation mutation,
            Binding parameter,
            Callbacks callbacks,
            Report report) {
        var changed = mutation.place().of(script.text()).replaceAll("\\s+", " ");
        report.at(mutation.place())
                .message(
                        "`%s` changes the parameter `%s`, and with it what the caller has. %s",
                        changed,
                        parameter.name().name(),
                        callbacks.isAccumulator(parameter)
                                ? "Build the result without changing what came before it: with `Object.fromEntries(…)`, or in a loop around a variable of this function."
                                : "Make a new value of it and return that.");
    }

    /// Whether nobody else has the object.
    private static boolean isOwn(
            ParameterPath path, Mutation mutation, SemanticModel model, Callbacks callbacks) {
        var binding = path.binding();
        boolean replacedBefore =
                model.assignments(binding).stream()
                        .anyMatch(it -> it.span().end() <= mutation.place().start());
        return replacedBefore
                || model.isNango(binding.name())
                || path.depth() == 0 && path.isCollected(model)
                || path.depth() == 0 && callbacks.takesFreshElements(binding);
    }

    private static boolean isCollection(
            ParameterPath path, ScriptSubject script, Callbacks callbacks) {
        if (path.depth() > 0) {
            return false;
        }
        boolean typed =
                path.binding().isWhole()
                        && path.binding().declaration() instanceof Parameter parameter
                        && parameter
                                .type()
                                .filter(
                                        it ->
                                                COLLECTION
                                                        .matcher(it.span().of(script.text()))
                                                        .find())
                                .isPresent();
        return typed || callbacks.accumulatesCollection(path.binding());
    }
}
