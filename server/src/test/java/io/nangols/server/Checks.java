package io.nangols.server;

import io.nangols.rules.Finding;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.WorkspaceFile;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// The server's checking, without the server around it.
public final class Checks {
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Checker checker;

    public Checks() {
        var client = new Client();
        client.attach(new Listening());
        checker = new Checker(client);
    }

    /// What is wrong with a file.
    public List<Finding> of(WorkspaceFile file) {
        return checker.findings(file);
    }

    /// Hears of each new state, as the server's does.
    public void changed(Snapshot present) {
        checker.keepOnly(present);
    }

    /// The text that a file has when all its safe fixes are made.
    public String fixAll(WorkspaceFile file) {
        return checker.mend(file, _ -> true).text();
    }

    /// What the log has heard of failures.
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private final class Listening implements Endpoint {
        @Override
        public CompletableFuture<?> request(String method, Object params) {
            return new CompletableFuture<>();
        }

        @Override
        public void notify(String method, Object params) {
            if (params instanceof MessageParams message && message.getType() == MessageType.Error) {
                failures.add(message.getMessage());
            }
        }
    }
}
