package io.nangols.rules.yaml;

import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Type;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// Finds each `__extends` of a model that Nango has begun to read and not finished.
///
/// Nango reads the models in the order of the file, and a model that is referred to before its turn
/// at that moment. When that one extends the model whose reference led to it, Nango needs fields
/// that it does not have yet, and stops.
final class UnfinishedParents {
    private final Project project;
    private final Set<String> begun = new HashSet<>();
    private final Set<String> finished = new HashSet<>();
    private final List<Place> found = new ArrayList<>();

    /// `child` extends `parent`, which is not finished.
    record Place(Model child, Spanned<String> parent) {}

    private record Step(Model model, Iterator<String> references) {}

    private UnfinishedParents(Project project) {
        this.project = project;
    }

    static List<Place> in(Project project) {
        if (project.models().stream().allMatch(model -> model.parents().isEmpty())) {
            return List.of();
        }
        var search = new UnfinishedParents(project);
        project.models().forEach(search::read);
        return search.found;
    }

    private void read(Model first) {
        Deque<Step> open = new ArrayDeque<>();
        begin(first, open);
        while (!open.isEmpty()) {
            var step = open.peek();
            if (step.references().hasNext()) {
                project.model(step.references().next()).ifPresent(model -> begin(model, open));
            } else {
                open.pop();
                finished.add(step.model().name().value());
            }
        }
    }

    private void begin(Model model, Deque<Step> open) {
        if (!begun.add(model.name().value())) {
            return;
        }
        for (var parent : model.parents()) {
            boolean self = parent.value().equals(model.name().value());
            if (!self && begun.contains(parent.value()) && !finished.contains(parent.value())) {
                found.add(new Place(model, parent));
            }
        }
        var references = new ArrayList<String>();
        model.parents().forEach(parent -> references.add(parent.value()));
        for (var field : model.fields()) {
            field.type()
                    .forEachPart(
                            type -> {
                                if (type instanceof Type.Name(var name, _)) {
                                    references.add(name);
                                }
                            });
        }
        open.push(new Step(model, references.iterator()));
    }
}
