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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Records that wait for the last page fill the memory, and are lost when a page fails.
final class BatchSaveEarly implements ScriptRule {
    /// Nobody writes so many loops or saves by hand, and to follow each takes long.
    private static final int MANY = 100;

    @Override
    public void check(ScriptSubject script, Report report) {
        if (!script.isSync()) {
            return;
        }
        var model = script.model();
        var loops = loopsWithoutSave(model);
        if (loops.isEmpty() || loops.size() > MANY) {
            return;
        }
        var saves =
                model.nangoMembers().stream()
                        .filter(it -> it.name().equals("batchSave") && !it.arguments().isEmpty())
                        .toList();
        var filled = filledLists(saves, loops, model);
        if (filled.isEmpty() || saves.size() > MANY) {
            return;
        }
        for (var save : saves) {
            if (!isRepeated(save.access(), model)) {
                collected(save, filled, model)
                        .ifPresent(
                                list ->
                                        report.at(save.span())
                                                .message(
                                                        "`%s` holds the records of all pages before the first is saved: that takes memory, and all are lost when a page fails. Save each page inside the loop.",
                                                        list.name().name()));
            }
        }
    }

    /// The loops over pages.
    private static List<IterationStatement> loopsWithoutSave(SemanticModel model) {
        var saved = NangoCalls.of(model, it -> it.name().equals("batchSave"));
        return Stream.concat(
                        model.nodes(ForOfStatement.class).stream().filter(ForOfStatement::await),
                        PagingLoop.all(model).stream().map(PagingLoop::loop))
                .filter(it -> !saved.anyIn(it))
                .toList();
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
            NangoMember save, Set<Binding> filled, SemanticModel model) {
        return RecordOrigins.of(save.arguments().getFirst(), model).lists().stream()
                .filter(filled::contains)
                .findFirst();
    }

    /// The lists behind what is saved that are filled by one of the loops.
    private static Set<Binding> filledLists(
            List<NangoMember> saves, List<IterationStatement> loops, SemanticModel model) {
        var saved = saves.stream().map(it -> it.arguments().getFirst()).toList();
        return RecordOrigins.of(saved, model).lists().stream()
                .filter(list -> isFilled(list, loops, model))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isFilled(
            Binding list, List<IterationStatement> loops, SemanticModel model) {
        var places = Growth.of(list, model).stream().map(it -> it.place().span()).toList();
        return loops.stream()
                .map(IterationStatement::span)
                .filter(loop -> !loop.encloses(list.name().span()))
                .anyMatch(loop -> places.stream().anyMatch(loop::encloses));
    }
}
