package io.nangols.server;

import io.nangols.features.rename.Renaming;
import io.nangols.rules.FileChange;
import io.nangols.rules.rename.Rename;
import io.nangols.server.Questions.Asked;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Gives things other names. What cannot be renamed, or not so, is refused with the reason, which
/// editors show.
final class Renames {
    private final Client client;
    private final Supplier<Snapshot> present;

    private Renames(Client client, Supplier<Snapshot> present) {
        this.client = client;
        this.present = present;
    }

    static void register(Questions questions, Client client, Supplier<Snapshot> present) {
        var renames = new Renames(client, present);
        questions.atPlace(
                "textDocument/prepareRename", PrepareRenameParams.class, Renames::prepare);
        questions.inFile(
                "textDocument/rename",
                RenameParams.class,
                RenameParams::getTextDocument,
                renames::rename);
    }

    private static Optional<PrepareRenameResult> prepare(Asked asked, int offset) {
        return Renaming.prepare(asked.file(), offset)
                .map(
                        start ->
                                switch (start) {
                                    case Renaming.Start.Name(var span, var name) ->
                                            new PrepareRenameResult(asked.range(span), name);
                                    case Renaming.Start.Refused(var reason) ->
                                            throw Refusals.failed(reason);
                                });
    }

    private WorkspaceEdit rename(Asked asked, RenameParams params) {
        int offset = asked.offset(params.getPosition());
        return switch (Renaming.rename(asked.file(), offset, params.getNewName())) {
            case Rename.Refused(var reason) -> throw Refusals.failed(reason);
            case Rename.Done(var changes) -> edit(asked, changes);
        };
    }

    private WorkspaceEdit edit(Asked asked, List<FileChange> changes) {
        var file = asked.file();
        if (changes.stream().anyMatch(FileChange.Rename.class::isInstance) && !renamesFiles()) {
            throw Refusals.failed(
                    "This name is also that of a file or folder, which this editor does not rename for others.");
        }
        var edit =
                new WorkspaceEdits(client::can, asked.conversions(), asked.snapshot())
                        .ofRename()
                        .of(file, changes)
                        .orElseThrow(
                                () ->
                                        Refusals.failed(
                                                "A script that names this has changed on disk, or lies outside the workspace."));
        Refusals.refuseStale(file, present.get());
        return edit;
    }

    private boolean renamesFiles() {
        return client.can(ClientFeature.RENAMES_FILES) && client.can(ClientFeature.VERSIONED_EDITS);
    }
}
