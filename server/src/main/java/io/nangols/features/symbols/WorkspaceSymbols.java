package io.nangols.features.symbols;

import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// Finds integrations, scripts and models by what somebody typed of their names, in all projects.
public final class WorkspaceSymbols {
    /// Nobody reads more of them; who types on asks again.
    private static final int MOST = 200;

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingInt((Hit hit) -> -hit.score)
                    .thenComparingInt(hit -> hit.found.symbol.name().length())
                    .thenComparing(hit -> hit.found.symbol.name());

    private WorkspaceSymbols() {}

    /// A symbol, without what is inside it, and where it is.
    ///
    /// @param container the integration of a script; for anything else the project's folder, empty
    ///   where there is none
    public record Found(ProjectFile file, Symbol symbol, String container) {}

    private record Hit(Found found, int score) {}

    /// Those whose names fit `typed`, the best first; some of all when nothing was typed.
    public static List<Found> find(Snapshot snapshot, String typed) {
        var fuzzy = new Fuzzy(typed.replaceAll("\\s", ""));
        var hits = new ArrayList<Hit>();
        for (var file : snapshot.files()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            if (file instanceof ProjectFile project) {
                in(project)
                        .forEach(
                                found ->
                                        fuzzy.score(found.symbol.name())
                                                .ifPresent(it -> hits.add(new Hit(found, it))));
            }
        }
        return hits.stream().sorted(BEST_FIRST).limit(MOST).map(Hit::found).toList();
    }

    private static Stream<Found> in(ProjectFile file) {
        Project project = file.project();
        var folder = file.folder().name().orElse("");
        var models = project.models().stream().map(Symbols::model);
        var integrations = project.integrations().stream().map(Symbols::integration);
        return Stream.concat(
                Stream.concat(integrations, models).map(it -> new Found(file, it, folder)),
                project.integrations().stream().flatMap(it -> scriptsOf(file, it)));
    }

    private static Stream<Found> scriptsOf(ProjectFile file, Integration integration) {
        return Stream.concat(
                        integration.functions().map(Symbols::function),
                        integration.events().stream().map(Symbols::event))
                .map(symbol -> new Found(file, symbol, integration.name().value()));
    }
}
