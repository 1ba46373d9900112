package io.nangols.rules.yaml;

import io.nangols.project.Field;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A model that needs itself: through fields that are all required and no lists, so that no value
/// can ever be complete, or through `__extends`.
final class CyclicModel implements NangoYamlRule {
    /// A reference from one model to another, and the fix that cuts it.
    private record Reference(String from, String to, Span span, Supplier<Fix> cut) {}

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        Set<Span> reported = new HashSet<>();
        for (var cycle : cycles(project, model -> parents(model, project))) {
            reported.add(cycle.getLast().span());
            report(
                    cycle,
                    report.at(cycle.getLast().span()).severity(Severity.ERROR),
                    "`%s` extends itself (%s), and Nango stops there. Remove one of these names from its `__extends`.");
        }
        for (var place : UnfinishedParents.in(project)) {
            if (reported.add(place.parent().span())) {
                unfinished(project, place, report);
            }
        }
        cycles(project, model -> required(model, project))
                .forEach(
                        cycle ->
                                report(
                                        cycle,
                                        report.at(cycle.getLast().span()),
                                        "`%s` contains itself through required fields (%s), so no value of it can ever be complete. Make one of the fields optional with `?`."));
    }

    private static void unfinished(Project project, UnfinishedParents.Place place, Report report) {
        var child = place.child().name().value();
        var parent = place.parent().value();
        var finding =
                report.at(place.parent().span())
                        .severity(Severity.ERROR)
                        .message(
                                "`%s` refers to `%s`, which extends it, and Nango stops there because it reads `%s` first. Move `%s` above `%s`.",
                                parent, child, parent, child, parent);
        project.model(parent)
                .ifPresent(
                        model ->
                                finding.related(
                                        model.name().span(),
                                        "`%s` is read first.".formatted(parent)));
    }

    private static void report(List<Reference> cycle, Report.Draft finding, String message) {
        var first = cycle.getFirst().from();
        var path = new StringBuilder(first);
        cycle.forEach(reference -> path.append(" → ").append(reference.to()));
        finding.message("%s", message.formatted(first, path)).fix(cycle.getLast().cut().get());
        cycle.stream()
                .limit(cycle.size() - 1L)
                .forEach(
                        reference ->
                                finding.related(
                                        reference.span(),
                                        "`%s` refers to `%s` here."
                                                .formatted(reference.from(), reference.to())));
    }

    private static Stream<Reference> parents(Model model, Project project) {
        return model.parents().stream()
                .map(
                        parent ->
                                new Reference(
                                        model.name().value(),
                                        parent.value(),
                                        parent.span(),
                                        () ->
                                                Fix.ask(
                                                        "Do not extend `" + parent.value() + "`",
                                                        () ->
                                                                Extends.without(
                                                                        parent, model, project))));
    }

    private static Stream<Reference> required(Model model, Project project) {
        var references = new ArrayList<Reference>();
        addRequired(model.name().value(), model.fields(), project, references);
        return references.stream();
    }

    private static void addRequired(
            String from, List<Field> fields, Project project, List<Reference> into) {
        for (var field : fields) {
            boolean required = !field.optional() && !field.dynamic();
            if (required
                    && field.type() instanceof Type.Name(var name, var span)
                    && project.model(name).isPresent()) {
                into.add(new Reference(from, name, span, () -> madeOptional(field, project)));
            } else if (required && field.type() instanceof Type.ObjectOf(var inner, _, _)) {
                addRequired(from, inner, project, into);
            }
        }
    }

    private static Fix madeOptional(Field field, Project project) {
        var name = field.name().value() + "?";
        return Fix.ask(
                "Change to `" + name + "`",
                () -> new NangoYamlEdits(project).rename(field.name().span(), name));
    }

    /// One model on the way of the search, and the references of it that are still to be followed.
    private record Step(String model, Iterator<Reference> rest) {}

    /// The cycles that a depth-first search closes with a reference that leads back onto its own
    /// path; of those among models of which a cycle is known already, none, since there can be
    /// thousands.
    private static List<List<Reference>> cycles(
            Project project, Function<Model, Stream<Reference>> references) {
        var cycles = new ArrayList<List<Reference>>();
        Set<String> done = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (var model : project.models()) {
            search(project, model, references, done, told, cycles);
        }
        return cycles;
    }

    private static void search(
            Project project,
            Model start,
            Function<Model, Stream<Reference>> references,
            Set<String> done,
            Set<String> told,
            List<List<Reference>> cycles) {
        Deque<Step> open = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        List<Reference> path = new ArrayList<>();
        if (done.add(start.name().value())) {
            open.push(new Step(start.name().value(), references.apply(start).iterator()));
            onPath.add(start.name().value());
        }
        while (!open.isEmpty()) {
            var step = open.peek();
            if (!step.rest().hasNext()) {
                open.pop();
                onPath.remove(step.model());
                if (!path.isEmpty()) {
                    path.removeLast();
                }
                continue;
            }
            var reference = step.rest().next();
            var target = project.model(reference.to());
            if (onPath.contains(reference.to())) {
                if (!told.contains(reference.from()) || !told.contains(reference.to())) {
                    var cycle = cycle(path, reference);
                    cycle.forEach(each -> told.add(each.from()));
                    cycles.add(cycle);
                }
            } else if (target.isPresent() && done.add(reference.to())) {
                open.push(new Step(reference.to(), references.apply(target.get()).iterator()));
                onPath.add(reference.to());
                path.add(reference);
            }
        }
    }

    private static List<Reference> cycle(List<Reference> path, Reference closing) {
        int from = path.size();
        while (from > 0 && !(from < path.size() && path.get(from).from().equals(closing.to()))) {
            from--;
        }
        var cycle = new ArrayList<Reference>();
        if (!closing.from().equals(closing.to())) {
            cycle.addAll(path.subList(from, path.size()));
        }
        cycle.add(closing);
        return cycle;
    }
}
