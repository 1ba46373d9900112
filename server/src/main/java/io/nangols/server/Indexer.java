package io.nangols.server;

import io.nangols.workspace.FileUri;
import io.nangols.workspace.Folder;
import io.nangols.workspace.ProjectFinder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Finds what is in folders, behind the user's back.
final class Indexer {
    /// Read without a pause, after which typing comes first.
    private static final int BATCH = 16;

    private final Client client;
    private final WorkspaceThread workspace;
    private final Executor later;

    /// Done when all folders so far are known.
    private volatile CompletableFuture<?> settled = CompletableFuture.completedFuture(null);

    /// It shows its progress when the turn for that comes on `later`.
    Indexer(Client client, WorkspaceThread workspace, Executor later) {
        this.client = client;
        this.workspace = workspace;
        this.later = later;
    }

    /// Opens and closes folders when the workspace's turn comes, then looks into the new ones;
    /// `afterwards` runs when all is known.
    void changeFolders(List<FileUri> added, List<FileUri> removed, Runnable afterwards) {
        var done = new CompletableFuture<Void>();
        settled = CompletableFuture.allOf(settled, done);
        workspace.change(
                "a change of folders",
                it -> {
                    var folders = new ArrayList<Folder>();
                    try {
                        // Where links lead may take long to find out, on a network for example.
                        added.forEach(uri -> Folder.of(uri).ifPresent(folders::add));
                        it.changeFolders(folders, removed);
                    } finally {
                        Thread.ofVirtual()
                                .name("indexer")
                                .start(() -> lookInto(folders, done, afterwards));
                    }
                });
    }

    /// Done when nothing is being looked for.
    CompletableFuture<?> settled() {
        return settled;
    }

    private void lookInto(List<Folder> folders, CompletableFuture<Void> done, Runnable afterwards) {
        try {
            if (!folders.isEmpty()) {
                index(folders);
            }
        } catch (RuntimeException e) {
            client.failed("Could not look through the folders", e);
        } finally {
            done.complete(null);
            afterwards.run();
        }
    }

    private void index(List<Folder> folders) {
        var progress = Progress.begin(client, "Nango: indexing", later);
        int count = 0;
        try {
            for (var folder : folders) {
                count += index(folder, progress);
            }
        } finally {
            progress.end(count == 1 ? "1 project" : count + " projects");
        }
    }

    private int index(Folder folder, Progress progress) {
        var paths =
                ProjectFinder.find(
                        List.of(folder.path()),
                        (path, e) -> client.warn("Cannot read " + path + ": " + e));
        for (int from = 0; from < paths.size(); from += BATCH) {
            take(folder, paths.subList(from, Math.min(from + BATCH, paths.size())));
            progress.report(100 * Math.min(from + BATCH, paths.size()) / paths.size());
        }
        client.log("Found " + paths.size() + " nango.yaml in " + folder.path());
        return paths.size();
    }

    private void take(Folder folder, List<Path> paths) {
        workspace.changeAndWait("files found", it -> it.found(folder, paths));
    }
}
