package io.nangols.server;

import com.google.gson.JsonObject;

import io.nangols.features.rename.MovedFiles;
import io.nangols.features.rename.MovedFiles.Move;
import io.nangols.rules.FileChange;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceEdit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Keeps the `nango.yaml` right when the user gives a script, or the folder of an integration,
/// another name.
final class MovingFiles {
    /// Any folder may be that of an integration.
    private static final String WATCHED =
            """
            { "willRename": { "filters": [
              { "scheme": "file", "pattern": {
                "glob": "**/{syncs,actions,on-events,post-connection-scripts}/*.ts", "matches": "file" } },
              { "scheme": "file", "pattern": { "glob": "**", "matches": "folder" } }
            ] } }
            """;

    private final Client client;
    private final Supplier<Snapshot> present;
    private final Supplier<Conversions> conversions;

    private MovingFiles(
            Client client, Supplier<Snapshot> present, Supplier<Conversions> conversions) {
        this.client = client;
        this.present = present;
        this.conversions = conversions;
    }

    static void register(
            Questions questions,
            Client client,
            Supplier<Snapshot> present,
            Supplier<Conversions> conversions) {
        questions.inWorkspace(
                "workspace/willRenameFiles",
                RenameFilesParams.class,
                new MovingFiles(client, present, conversions)::edit);
    }

    /// Which files and folders this is about.
    static JsonObject capabilities() {
        return Capabilities.object(WATCHED);
    }

    /// `null` when nothing has to change.
    private WorkspaceEdit edit(Snapshot snapshot, RenameFilesParams params) {
        var moves =
                params.getFiles().stream()
                        .map(
                                it ->
                                        new Move(
                                                new FileUri(it.getOldUri()),
                                                new FileUri(it.getNewUri())))
                        .toList();
        var edits = new WorkspaceEdits(client::can, conversions.get(), snapshot);
        return snapshot.files().stream()
                .flatMap(
                        file ->
                                file instanceof ProjectFile project
                                        ? Stream.of(project)
                                        : Stream.empty())
                .flatMap(project -> edit(project, moves, edits).stream())
                .reduce(MovingFiles::together)
                .orElse(null);
    }

    private Optional<WorkspaceEdit> edit(ProjectFile file, List<Move> moves, WorkspaceEdits edits) {
        var made = MovedFiles.editsIn(file, moves);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Refusals.refuseStale(file, present.get());
        return edits.of(file, List.of(new FileChange.Here(made)));
    }

    private static WorkspaceEdit together(WorkspaceEdit one, WorkspaceEdit other) {
        if (one.getDocumentChanges() != null) {
            var changes = new ArrayList<>(one.getDocumentChanges());
            changes.addAll(other.getDocumentChanges());
            return new WorkspaceEdit(changes);
        }
        var changes = new LinkedHashMap<>(one.getChanges());
        changes.putAll(other.getChanges());
        return new WorkspaceEdit(changes);
    }
}
