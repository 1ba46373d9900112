package io.nangols.features.completion.candidates;

import io.nangols.project.Action;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.naming.ScriptName;
import io.nangols.rules.Subject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sync or action that is being written. It may be so unfinished that the project does not have
/// it yet.
///
/// @param section the keys that lead to the mapping in which its entry stands
public record CurrentScript(
        Subject subject,
        Optional<Integration> integration,
        List<String> section,
        boolean sync,
        String name) {
    private static final int SECTION = 3;
    private static final int SECTION_IN_V1 = 2;

    public CurrentScript {
        section = List.copyOf(section);
    }

    /// That in which a place is to which a `path` of keys leads; empty where it is in none.
    public static Optional<CurrentScript> at(Subject subject, List<String> path) {
        if (path.size() <= SECTION_IN_V1 || !path.getFirst().equals("integrations")) {
            return Optional.empty();
        }
        var integration =
                subject.project().integrations().stream()
                        .filter(it -> it.name().value().equals(path.get(1)))
                        .findFirst();
        return switch (path.get(SECTION_IN_V1)) {
            case "syncs", "actions" -> inSection(subject, integration, path);
            case "on-events", "post-connection-scripts" -> Optional.empty();
            default -> Optional.of(inV1(subject, integration, path));
        };
    }

    private static Optional<CurrentScript> inSection(
            Subject subject, Optional<Integration> integration, List<String> path) {
        return path.size() <= SECTION
                ? Optional.empty()
                : Optional.of(
                        new CurrentScript(
                                subject,
                                integration,
                                path.subList(0, SECTION),
                                path.get(SECTION - 1).equals("syncs"),
                                path.get(SECTION)));
    }

    private static CurrentScript inV1(
            Subject subject, Optional<Integration> integration, List<String> path) {
        var name = path.get(SECTION_IN_V1);
        boolean action =
                integration.stream()
                        .flatMap(it -> it.actions().stream())
                        .anyMatch(it -> it.name().value().equals(name));
        return new CurrentScript(
                subject, integration, path.subList(0, SECTION_IN_V1), !action, name);
    }

    Project project() {
        return subject.project();
    }

    /// Its name, taken apart.
    ScriptName words() {
        return ScriptName.of(name);
    }

    /// The integration's id; empty where there is none yet.
    String id() {
        return integration.map(subject::idOf).orElse("");
    }

    /// What of it can be read.
    Optional<Function> written() {
        return functions().filter(this::is).findFirst();
    }

    /// The other syncs and actions of the integration: those before it from the nearest on, then
    /// those behind it.
    List<Function> others() {
        var all = functions().toList();
        int at = (int) all.stream().takeWhile(function -> !is(function)).count();
        return Stream.concat(
                        all.subList(0, at).reversed().stream(),
                        all.stream().skip(at).filter(function -> !is(function)))
                .toList();
    }

    private Stream<Function> functions() {
        return integration.stream().flatMap(Integration::functions);
    }

    /// Whether one of the integration is this one.
    private boolean is(Function function) {
        return function.name().value().equals(name)
                && switch (function) {
                    case Sync _ -> sync;
                    case Action _ -> !sync;
                };
    }
}
