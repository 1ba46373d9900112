package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Fix;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Operation.PrefixUnaryExpression;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.Statement.Block;
import io.nangols.syntax.script.ast.Statement.IfStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// Rewrites `const parsed = schema.safeParse(input); if (!parsed.success) { throw … }` with Nango's
/// helper, which throws by itself and has the same `parsed.data`.
record ZodRewrite(ScriptSubject script) {
    /// Empty for any other form.
    Optional<Fix> of(CallExpression call) {
        if (!(call.expression() instanceof PropertyAccessExpression callee)
                || !(callee.name() instanceof Identifier method)
                || !method.name().equals("safeParse")
                || !(model().parent(call).orElse(null) instanceof VariableDeclaration variable)
                || !(variable.name() instanceof Identifier name)) {
            return Optional.empty();
        }
        var nango = model().nangoInReach(call);
        var check = check(variable, name);
        return nango.isPresent()
                        && call.arguments().size() == 1
                        && mayAwait(call)
                        && check.isPresent()
                        && isReadAsData(name, check.get())
                        && !hasComment(call.span())
                        && !hasComment(check.get().span())
                ? Optional.of(
                        Fix.ask(
                                "Check it with `nango.zodValidateInput`",
                                () -> edits(nango.get().name(), callee, call, check.get())))
                : Optional.empty();
    }

    private SemanticModel model() {
        return script.model();
    }

    private Optional<List<Edit>> edits(
            String nango, PropertyAccessExpression callee, CallExpression call, IfStatement check) {
        var written = written(nango, callee.expression(), call.arguments().getFirst());
        return new ScriptEditor(script.tree())
                .checked(
                        List.of(
                                new Edit(call.span(), written),
                                new Edit(withLineBreak(check.span()), "")));
    }

    private boolean mayAwait(CallExpression call) {
        return model().awaitingFunction(call)
                .filter(it -> Modifier.contains(it.modifiers(), TokenKind.ASYNC))
                .isPresent();
    }

    private boolean hasComment(Span span) {
        return script.tree().comments().stream().anyMatch(it -> span.encloses(it.span()));
    }

    private String written(String nango, Expression schema, Expression input) {
        var text = input.span().of(script.text());
        return "await %s.zodValidateInput({ zodSchema: %s, %s })"
                .formatted(
                        nango,
                        schema.span().of(script.text()),
                        text.equals("input") ? text : "input: " + text);
    }

    /// The statement behind that of the variable, when it throws for want of success.
    private Optional<IfStatement> check(VariableDeclaration variable, Identifier name) {
        var statement = model().statement(variable);
        var block = statement.flatMap(model()::parent);
        if (!(block.orElse(null) instanceof Block(var statements, _))) {
            return Optional.empty();
        }
        int next = 1;
        while (next <= statements.size()
                && !statements.get(next - 1).span().equals(statement.get().span())) {
            next++;
        }
        return next < statements.size()
                        && statements.get(next) instanceof IfStatement check
                        && check.elseStatement().isEmpty()
                        && isFailure(check.expression(), name)
                        && onlyThrows(check.thenStatement())
                ? Optional.of(check)
                : Optional.empty();
    }

    /// `!parsed.success`
    private boolean isFailure(Expression condition, Identifier name) {
        return condition instanceof PrefixUnaryExpression(var operator, var operand, _)
                && operator == TokenKind.EXCLAMATION
                && operand instanceof PropertyAccessExpression access
                && access.name() instanceof Identifier property
                && property.name().equals("success")
                && model().meaning(access.expression()).equals(model().meaning(name));
    }

    private static boolean onlyThrows(Statement statement) {
        return statement instanceof Statement.ThrowStatement
                || statement instanceof Block(var statements, _)
                        && statements.size() == 1
                        && statements.getFirst() instanceof Statement.ThrowStatement;
    }

    /// Whether the rest of the script asks the result for its `data` only.
    private boolean isReadAsData(Identifier name, IfStatement check) {
        return model().meaning(name)
                .filter(it -> it.kind() == Binding.Kind.CONST)
                .filter(
                        it ->
                                model().references(it).stream()
                                        .filter(use -> !check.span().encloses(use.span()))
                                        .allMatch(this::isData))
                .isPresent();
    }

    private boolean isData(Identifier use) {
        return model().parent(use).orElse(null) instanceof PropertyAccessExpression access
                && access.name() instanceof Identifier property
                && property.name().equals("data");
    }

    /// With what stands before it on its line, and the line break before that.
    private Span withLineBreak(Span statement) {
        int start = statement.start();
        while (start > 0 && Character.isWhitespace(script.text().charAt(start - 1))) {
            start--;
        }
        return new Span(start, statement.end());
    }
}
