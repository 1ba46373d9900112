package io.nangols.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import io.nangols.features.lens.Lenses;
import io.nangols.rules.FileChange;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.WorkspaceEdit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Begins the script that is missing at a path, for the `nango.yaml` with that URI.
record CreateScriptCommand(Client client, Supplier<Conversions> conversions)
        implements ServerCommand {
    static final String NAME = "nango-ls.createScript";

    /// What it asks the client to do.
    static final String APPLY = "workspace/applyEdit";

    static Command titled(String title, FileUri nangoYaml, String path) {
        return new Command(title, NAME, List.of(nangoYaml.raw(), path));
    }

    static boolean isPossible(Client client) {
        return client.can(ClientFeature.APPLIES_EDITS)
                && client.can(ClientFeature.CREATES_FILES)
                && client.can(ClientFeature.VERSIONED_EDITS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Object run(Snapshot snapshot, CommandArguments arguments) {
        var file = snapshot.project(new FileUri(arguments.text(0, "the URI of a nango.yaml")));
        var path = arguments.text(1, "the path of a script");
        var edit =
                file.flatMap(
                                it ->
                                        Lenses.newScript(it, path)
                                                .flatMap(change -> edit(snapshot, it, change)))
                        .orElseThrow(
                                () ->
                                        Refusals.failed(
                                                "There is no script to create at " + path + "."));
        var script = file.flatMap(it -> it.uri().resolve(path)).map(FileUri::raw);
        var _ =
                client.request(APPLY, new ApplyWorkspaceEditParams(edit, "Create " + path))
                        .thenAccept(
                                answer -> {
                                    if (isApplied(answer)
                                            && client.can(ClientFeature.SHOWS_DOCUMENTS)) {
                                        script.ifPresent(this::show);
                                    }
                                });
        return null;
    }

    /// The lens that it was chosen from is no longer true then, and not every editor watches files.
    private void show(String script) {
        var _ =
                new OpenCommand(client)
                        .show(script)
                        .thenRun(
                                () -> {
                                    if (client.can(ClientFeature.REFRESHES_LENSES)) {
                                        client.ask("workspace/codeLens/refresh", null);
                                    }
                                });
    }

    private Optional<WorkspaceEdit> edit(Snapshot snapshot, ProjectFile file, FileChange change) {
        return new WorkspaceEdits(client::can, conversions.get(), snapshot)
                .of(file, List.of(change));
    }

    private static boolean isApplied(Object answer) {
        return answer instanceof JsonObject object
                && object.get("applied") instanceof JsonPrimitive applied
                && applied.getAsBoolean();
    }
}
