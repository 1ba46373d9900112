package io.nangols.rules.yaml;

import io.nangols.project.Integration;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.project.naming.Casing;
import io.nangols.project.naming.NewNames;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which model a sync would save, by its name.
final class SyncOutput {
    private SyncOutput() {}

    /// The model that a sync is named after: one whose last word is the same, with an `id`, that no
    /// other sync of the integration uses. Of several it is the one that shares most.
    static Optional<String> of(Sync sync, Integration integration, Project project) {
        var wanted = words(sync.name().value());
        var used = used(integration);
        return project.models().stream()
                .filter(model -> !used.contains(model.name().value()) && hasId(model, project))
                .map(Model::name)
                .map(Spanned::value)
                .filter(name -> isAbout(words(name), wanted))
                .min(
                        Comparator.<String>comparingInt(name -> difference(words(name), wanted))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isAbout(List<String> model, List<String> sync) {
        return !model.isEmpty() && !sync.isEmpty() && model.getLast().equals(sync.getLast());
    }

    private static int difference(List<String> model, List<String> sync) {
        return (int)
                Stream.concat(
                                model.stream().filter(word -> !sync.contains(word)),
                                sync.stream().filter(word -> !model.contains(word)))
                        .count();
    }

    private static List<String> words(String name) {
        return Casing.words(name).stream()
                .map(word -> NewNames.singular(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean hasId(Model model, Project project) {
        return project.allFields(model).stream()
                .flatMap(List::stream)
                .anyMatch(field -> field.name().value().equals("id"));
    }

    private static Set<String> used(Integration integration) {
        return integration.syncs().stream()
                .flatMap(sync -> Stream.concat(sync.outputs().stream(), sync.input().stream()))
                .flatMap(Type::parts)
                .flatMap(
                        type ->
                                type instanceof Type.Name(var name, _)
                                        ? Stream.of(name)
                                        : Stream.empty())
                .collect(Collectors.toSet());
    }
}
