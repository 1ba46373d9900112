package io.nangols.server;

import io.nangols.workspace.FileUri;

import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;

/// Follows which folders are open, and what happens in them on disk.
final class FolderSync {
    private final Client client;
    private final WorkspaceThread workspace;
    private final Indexer indexer;
    private final EditorConfiguration configuration;
    private final Runnable afterwards;

    /// `afterwards` runs when all is known of what has changed.
    FolderSync(
            Client client,
            WorkspaceThread workspace,
            Indexer indexer,
            EditorConfiguration configuration,
            Runnable afterwards) {
        this.client = client;
        this.workspace = workspace;
        this.indexer = indexer;
        this.configuration = configuration;
        this.afterwards = afterwards;
    }

    void register(Router router) {
        router.onNotification(
                "workspace/didChangeWorkspaceFolders",
                DidChangeWorkspaceFoldersParams.class,
                this::didChangeFolders);
        router.onNotification(
                "workspace/didChangeWatchedFiles",
                DidChangeWatchedFilesParams.class,
                this::didChangeFiles);
    }

    private void didChangeFolders(DidChangeWorkspaceFoldersParams params) {
        var event = params.getEvent();
        var removed = event.getRemoved().stream().map(FolderSync::uri).toList();
        var added = event.getAdded().stream().map(FolderSync::uri).toList();
        removed.forEach(uri -> client.log("Closed folder " + uri));
        indexer.changeFolders(added, removed, afterwards);
        configuration.ask();
    }

    private static FileUri uri(WorkspaceFolder folder) {
        return new FileUri(folder.getUri());
    }

    private void didChangeFiles(DidChangeWatchedFilesParams params) {
        var paths =
                params.getChanges().stream()
                        .map(FileEvent::getUri)
                        .flatMap(uri -> new FileUri(uri).path().stream())
                        .toList();
        workspace.change(
                "changes on disk",
                it -> {
                    if (it.changedOnDisk(paths)) {
                        afterwards.run();
                    }
                });
    }
}
