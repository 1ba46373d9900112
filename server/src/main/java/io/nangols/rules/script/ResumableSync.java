package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.script.flow.Clock;
import io.nangols.rules.script.flow.Loops;
import io.nangols.rules.script.flow.NangoCalls;
import io.nangols.rules.script.flow.Progress;
import io.nangols.rules.script.flow.TimeWindows;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.IterationStatement;

import java.util.ArrayList;
import java.util.Optional;

/// A long sync that is stopped in the middle begins anew, unless it has noted how far it came.
final class ResumableSync implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        if (!script.isSync()) {
            return;
        }
        var model = script.model();
        var saved = NangoCalls.of(model, Progress::isSavedBy);
        var work = NangoCalls.of(model, ResumableSync::isWork);
        var records = NangoCalls.of(model, it -> it.name().equals("batchSave"));
        Loops.openEnded(model)
                .filter(loop -> !saved.anyIn(loop) && !mayBeSavedElsewhere(loop, model))
                .forEach(
                        loop ->
                                reason(loop, work, records, model)
                                        .ifPresent(
                                                reason ->
                                                        report.at(Loops.keyword(loop))
                                                                .message(
                                                                        "This loop %s, and never notes how far it came: a run that is stopped begins anew. Save progress inside it, with `nango.updateMetadata(…)` or `nango.saveCheckpoint(…)`.",
                                                                        reason)));
    }

    private static boolean isWork(NangoMember member) {
        return member.isProxyCall() || member.name().equals("batchSave");
    }

    private static Optional<String> reason(
            IterationStatement loop, NangoCalls work, NangoCalls records, SemanticModel model) {
        if (TimeWindows.isIn(loop, work.in(loop), model)) {
            return Optional.of("goes through windows of time");
        }
        return records.anyIn(loop) && Clock.endsLoop(loop, model)
                ? Optional.of("ends when its time is over")
                : Optional.empty();
    }

    /// Whether it hands `nango` to a function of another file.
    private static boolean mayBeSavedElsewhere(IterationStatement loop, SemanticModel model) {
        var calls = new ArrayList<CallExpression>();
        Walk.preorder(
                loop,
                node -> {
                    if (node instanceof CallExpression call
                            && call.arguments().stream().anyMatch(model::isNango)
                            && model.function(call.expression()).isEmpty()) {
                        calls.add(call);
                    }
                });
        return !calls.isEmpty();
    }
}
