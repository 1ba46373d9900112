package io.nangols.rules;

import io.nangols.catalog.ProviderMatch;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;
import io.nangols.workspace.TypeScriptFile;

import java.util.Optional;
import java.util.stream.Stream;

/// What rules look at: a `nango.yaml`, and what lies around it. Immutable.
public record Subject(Project project, ProjectFolder folder) {
    /// As integration id, the name of the folder.
    public static final String FOLDER_NAME = "${PWD}";

    /// That file, in its present state.
    public static Subject of(ProjectFile file) {
        return new Subject(file.project(), file.folder());
    }

    /// The id by which Nango knows an integration: the key as written, or, for `${PWD}`, the name
    /// of the folder.
    public String idOf(Integration integration) {
        return idOf(integration.name().value());
    }

    /// The id of the integration with that key.
    public String idOf(String written) {
        return written.equals(FOLDER_NAME) ? folder.name().orElse(written) : written;
    }

    /// Every script that the file names, in its order: of each integration the syncs, the actions,
    /// the event scripts.
    public Stream<ScriptEntry> entries() {
        return project.integrations().stream().flatMap(this::entries);
    }

    /// The scripts that the file names for one integration.
    public Stream<ScriptEntry> entries(Integration integration) {
        var events =
                integration.events().stream()
                        .map(
                                handler ->
                                        new ScriptEntry(
                                                idOf(integration),
                                                handler.legacy()
                                                        ? ScriptEntry.Kind.POST_CONNECTION
                                                        : ScriptEntry.Kind.EVENT,
                                                handler.script(),
                                                Optional.empty()));
        return Stream.concat(
                integration.functions().map(function -> entry(integration, function)), events);
    }

    /// The script file of an entry, by the first of its places where there is one.
    public Optional<TypeScriptFile> script(ScriptEntry entry) {
        return entry.places().stream().flatMap(place -> folder.script(place).stream()).findFirst();
    }

    /// The script file of a sync or action; empty when there is none.
    public Optional<TypeScriptFile> script(Integration integration, Function function) {
        return script(entry(integration, function));
    }

    private ScriptEntry entry(Integration integration, Function function) {
        return new ScriptEntry(
                idOf(integration),
                ScriptEntry.Kind.of(function),
                function.name(),
                Optional.of(function));
    }

    /// What the integration's id tells of its provider.
    public ProviderMatch providerOf(Integration integration) {
        return folder.catalog().get().find(idOf(integration));
    }
}
