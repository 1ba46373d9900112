package io.nangols.features.completion.candidates;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.naming.Casing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which models a model may extend: none that extends it, and first those that others extend or
/// that are called like it.
final class ParentRanking {
    private final Project project;
    private final String model;
    private final Ranking ranking = new Ranking();

    ParentRanking(Project project, String model) {
        this.project = project;
        this.model = model;
    }

    /// The best first, of those that `typed` may become; `present` are left out.
    Candidates best(List<String> present, String typed) {
        var words = Casing.words(model).stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        for (var name : candidates()) {
            ranking.add(name, likeness(name, words));
        }
        extended().forEach((name, count) -> ranking.add(name, 20 * Math.log1p(count)));
        ranking.removeAll(descendants());
        ranking.removeAll(present);
        return Candidates.first(ranking.best(typed), name -> Candidate.model(name, project));
    }

    private Collection<String> candidates() {
        var names = new LinkedHashSet<String>();
        project.integrations().stream()
                .flatMap(Integration::functions)
                .map(Function::outputs)
                .forEach(outputs -> outputs.forEach(type -> names.addAll(type.names())));
        names.addAll(project.modelNames());
        return names;
    }

    /// How often each is extended already.
    private Map<String, Integer> extended() {
        var counts = new HashMap<String, Integer>();
        project.models().stream()
                .filter(other -> !other.name().value().equals(model))
                .flatMap(other -> other.parents().stream())
                .filter(parent -> !parent.value().isEmpty())
                .forEach(parent -> counts.merge(parent.value(), 1, Integer::sum));
        return counts;
    }

    private static double likeness(String name, List<String> words) {
        var lower = name.toLowerCase(Locale.ROOT);
        int shared = 0;
        for (var word : words) {
            shared += lower.contains(word) ? word.length() : 0;
        }
        return lower.isEmpty() ? 0 : 60.0 * shared / lower.length();
    }

    /// The model itself, and all that extend it, however far down.
    private Set<String> descendants() {
        var children = new HashMap<String, Set<String>>();
        for (var child : project.models()) {
            for (var parent : child.parents()) {
                children.computeIfAbsent(parent.value(), _ -> new HashSet<>())
                        .add(child.name().value());
            }
        }
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(model));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
