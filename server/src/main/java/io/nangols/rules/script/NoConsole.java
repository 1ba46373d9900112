package io.nangols.rules.script;

import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a script writes to the console, no one who uses Nango sees.
final class NoConsole implements ScriptRule {
    /// Modules of programs that run elsewhere: Nango's client for them, and what its own runner
    /// does not have.
    private static final Set<String> ELSEWHERE =
            Set.of("@nangohq/node", "child_process", "fs", "fs/promises", "path", "process");

    /// The methods that write a line, and Nango's level for each; `info` needs no mention.
    private static final Map<String, String> LEVELS =
            Map.of(
                    "log", "info", "info", "info", "debug", "debug", "trace", "debug", "warn",
                    "warn", "error", "error");

    @Override
    public void check(ScriptSubject script, Report report) {
        var model = script.model();
        if (script.kind().isEmpty() && isProgram(script)) {
            return;
        }
        for (var access : model.nodes(PropertyAccessExpression.class)) {
            if (access.expression() instanceof Identifier console
                    && console.name().equals("console")
                    && model.meaning(console).isEmpty()
                    && access.name() instanceof Identifier method
                    && !method.isMissing()) {
                var draft =
                        report.at(access.span())
                                .message(
                                        "What `console.%s` writes does not reach Nango's logs, so nobody who looks for it there finds it. Use `await nango.log(…)`.",
                                        method.name());
                fix(script, access, method.name()).ifPresent(draft::fix);
            }
        }
    }

    private static boolean isProgram(ScriptSubject script) {
        return script.file().script().imports().stream()
                .filter(it -> !it.typeOnly())
                .map(it -> it.module().value().replaceFirst("^node:", ""))
                .anyMatch(ELSEWHERE::contains);
    }

    /// Only where the call can be awaited and `nango` is at hand.
    private static Optional<Fix> fix(
            ScriptSubject script, PropertyAccessExpression access, String method) {
        var model = script.model();
        boolean async =
                model.awaitingFunction(access)
                        .filter(it -> Modifier.contains(it.modifiers(), TokenKind.ASYNC))
                        .isPresent();
        if (!async
                || !LEVELS.containsKey(method)
                || !(model.parent(access).orElse(null) instanceof CallExpression call)
                || !call.expression().span().equals(access.span())
                || call.arguments().isEmpty()) {
            return Optional.empty();
        }
        return model.nangoInReach(access)
                .map(
                        nango ->
                                Fix.safe(
                                        "Use `await %s.log`".formatted(nango.name()),
                                        () ->
                                                edits(
                                                        script,
                                                        call,
                                                        nango.name(),
                                                        LEVELS.get(method))));
    }

    private static Optional<List<Edit>> edits(
            ScriptSubject script, CallExpression call, String nango, String level) {
        var editor = new ScriptEditor(script.tree());
        var written = new ArrayList<Edit>();
        written.add(new Edit(call.expression().span(), nango + ".log"));
        if (!level.equals("info")) {
            written.add(
                    new Edit(
                            Span.at(call.arguments().getLast().span().end()),
                            ", { level: %s }".formatted(editor.style().quoted(level))));
        }
        if (script.model().parent(call).orElse(null) instanceof AwaitExpression) {
            return editor.checked(written);
        }
        return editor.await(call)
                .map(await -> Stream.concat(await.stream(), written.stream()).toList())
                .flatMap(editor::checked);
    }
}
