package io.nangols.server;

import io.nangols.workspace.Folder;
import io.nangols.workspace.ProjectFinder;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Finds what is in folders, behind the user's back.
final class Indexer {
    /// Read without a pause, after which typing comes first.
    private static final int BATCH = 16;

    private final Client client;
    private final WorkspaceThread workspace;

    /// Done when all folders so far are known.
    private volatile CompletableFuture<?> settled = CompletableFuture.completedFuture(null);

    Indexer(Client client, WorkspaceThread workspace) {
        this.client = client;
        this.workspace = workspace;
    }

    /// Starts to look into `folders`, which the workspace has already; `afterwards` runs when all
    /// is known.
    void index(List<Folder> folders, Runnable afterwards) {
        if (folders.isEmpty()) {
            afterwards.run();
            return;
        }
        var done = new CompletableFuture<Void>();
        settled = CompletableFuture.allOf(settled, done);
        Thread.ofVirtual()
                .name("indexer")
                .start(
                        () -> {
                            try {
                                index(folders);
                            } catch (RuntimeException e) {
                                client.failed("Could not look through the folders", e);
                            } finally {
                                done.complete(null);
                                afterwards.run();
                            }
                        });
    }

    /// Done when nothing is being looked for.
    CompletableFuture<?> settled() {
        return settled;
    }

    private void index(List<Folder> folders) {
        var progress = Progress.begin(client, "Looking for nango.yaml");
        int count = 0;
        for (var folder : folders) {
            var paths =
                    ProjectFinder.find(
                            List.of(folder.path()),
                            (path, e) -> client.warn("Cannot read " + path + ": " + e));
            for (int from = 0; from < paths.size(); from += BATCH) {
                take(folder, paths.subList(from, Math.min(from + BATCH, paths.size())));
                progress.report(100 * Math.min(from + BATCH, paths.size()) / paths.size());
            }
            count += paths.size();
            client.log("Found " + paths.size() + " nango.yaml in " + folder.path());
        }
        progress.end(count == 1 ? "1 file" : count + " files");
    }

    private void take(Folder folder, List<Path> paths) {
        workspace.changeAndWait("files found", it -> it.found(folder, paths));
    }
}
