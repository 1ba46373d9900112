package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.script.flow.Growth;
import io.nangols.rules.script.flow.NangoCalls;
import io.nangols.rules.script.flow.PagingLoop;
import io.nangols.rules.script.flow.RecordOrigins;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.IterationStatement.ForOfStatement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Records that wait for the last page fill the memory, and are lost when a page fails.
public final class BatchSaveEarly implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        if (!script.isSync()) {
            return;
        }
        var model = script.model();
        var saves = NangoCalls.of(model, it -> it.name().equals("batchSave"));
        var loops = pagingLoops(model).filter(it -> !saves.anyIn(it)).toList();
        for (var save : model.nangoMembers()) {
            if (save.name().equals("batchSave")
                    && !save.arguments().isEmpty()
                    && !isRepeated(save.access(), model)) {
                collected(save, loops, model)
                        .ifPresent(
                                list ->
                                        report.at(save.span())
                                                .message(
                                                        "`%s` holds the records of all pages before the first is saved: that takes memory, and all are lost when a page fails. Save each page inside the loop.",
                                                        list.name().name()));
            }
        }
    }

    private static Stream<IterationStatement> pagingLoops(SemanticModel model) {
        return Stream.concat(
                model.nodes(ForOfStatement.class).stream().filter(ForOfStatement::await),
                PagingLoop.all(model).stream().map(PagingLoop::loop));
    }

    /// Whether it is done again and again: in a loop, or in a function that is called in one.
    private static boolean isRepeated(Expression place, SemanticModel model) {
        return isInLoop(place, model)
                || model.enclosingFunction(place).stream()
                        .flatMap(it -> model.callsOf(it).stream())
                        .anyMatch(it -> isInLoop(it, model));
    }

    private static boolean isInLoop(Expression place, SemanticModel model) {
        return model.ancestors(place).anyMatch(IterationStatement.class::isInstance);
    }

    /// The list that the pages of a loop fill before it is saved.
    private static Optional<Binding> collected(
            NangoMember save, List<IterationStatement> loops, SemanticModel model) {
        return RecordOrigins.of(save.arguments().getFirst(), model).lists().stream()
                .filter(list -> loops.stream().anyMatch(loop -> isFilledBy(loop, list, model)))
                .findFirst();
    }

    private static boolean isFilledBy(IterationStatement loop, Binding list, SemanticModel model) {
        return !loop.span().encloses(list.name().span())
                && Growth.of(list, model).stream()
                        .anyMatch(it -> loop.span().encloses(it.place().span()));
    }
}
