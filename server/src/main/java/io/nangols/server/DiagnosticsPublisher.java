package io.nangols.server;

import io.nangols.workspace.FileId;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.WorkspaceFile;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// Sends each file's diagnostics whenever they have changed.
///
/// What is open, or was before, is checked at once; the rest one file after another, and not while
/// somebody types, so that typing never waits for it. What has become stale in the meantime is not
/// sent, nor what the client knows already.
final class DiagnosticsPublisher {
    /// Longer than most people pause between two keys.
    static final Duration PAUSE = Duration.ofMillis(300);

    private final Client client;
    private final Checker checker;
    private final Supplier<Snapshot> present;
    private final Supplier<Conversions> conversions;
    private final LatestWork<FileId> urgent = new LatestWork<>(Integer.MAX_VALUE);
    private final IdleWork<FileId> background;
    private final Map<FileUri, Published> published = new HashMap<>();
    private volatile boolean pullsWorkspace;

    private record Published(Optional<Integer> version, List<Diagnostic> diagnostics) {}

    DiagnosticsPublisher(
            Client client,
            Checker checker,
            Supplier<Snapshot> present,
            Supplier<Conversions> conversions) {
        this.client = client;
        this.checker = checker;
        this.present = present;
        this.conversions = conversions;
        this.background =
                new IdleWork<>(
                        PAUSE,
                        this::checkLater,
                        e -> client.failed("Could not report on a file", e));
    }

    /// The workspace has changed.
    void update(Snapshot before, Snapshot after) {
        var pushed = new HashSet<FileUri>();
        var later = new ArrayList<FileId>();
        for (var file : after.files()) {
            if (pushes(file)) {
                pushed.add(file.uri());
                var known = before.file(file.id());
                if (known.filter(file::equals).isEmpty()) {
                    if (file.open() || known.filter(WorkspaceFile::open).isPresent()) {
                        background.rest();
                        urgent.submit(file.id(), () -> check(file));
                    } else {
                        later.add(file.id());
                    }
                }
            }
        }
        background.submit(later);
        keepOnly(pushed);
    }

    /// The client has shown that it asks for the diagnostics of files that are not open, too.
    void clientPullsWorkspace() {
        if (!pullsWorkspace && client.can(ClientFeature.PULLS_DIAGNOSTICS)) {
            pullsWorkspace = true;
            keepOnly(Set.of());
        }
    }

    /// A client that pulls is sent nothing that it pulls; for files that are not open, whether it
    /// does shows only when it asks.
    private boolean pushes(WorkspaceFile file) {
        return !client.can(ClientFeature.PULLS_DIAGNOSTICS) || !file.open() && !pullsWorkspace;
    }

    private void checkLater(FileId id) {
        present.get().file(id).filter(this::pushes).ifPresent(this::check);
    }

    private void check(WorkspaceFile file) {
        try {
            checkIfPresent(file);
        } catch (CancellationException _) {
            // Who cancelled it does not want it.
        } catch (RuntimeException | Error e) {
            client.failed("Could not report on " + file.uri(), e);
        }
    }

    private void checkIfPresent(WorkspaceFile file) {
        if (!isPresent(file)) {
            return;
        }
        long start = System.nanoTime();
        var findings = checker.findings(file);
        if (!isPresent(file)) {
            return;
        }
        var detail = Conversions.Detail.pushedTo(client);
        var diagnostics = conversions.get().diagnostics(file, findings, detail);
        client.trace(
                () ->
                        "Checked "
                                + file.uri()
                                + " in "
                                + (System.nanoTime() - start) / 1_000
                                + " µs",
                () -> file.document() + ": " + findings.size() + " findings");
        publish(file, diagnostics);
    }

    private boolean isPresent(WorkspaceFile file) {
        return present.get().file(file.id()).filter(file::equals).isPresent();
    }

    private synchronized void publish(WorkspaceFile file, List<Diagnostic> diagnostics) {
        boolean versioned = file.open() && client.can(ClientFeature.VERSIONED_DIAGNOSTICS);
        var version =
                versioned ? Optional.of(file.document().version()) : Optional.<Integer>empty();
        var next = new Published(version, diagnostics);
        if (isPresent(file) && pushes(file) && !next.equals(published.put(file.uri(), next))) {
            send(file.uri(), next);
        }
    }

    private synchronized void keepOnly(Set<FileUri> wanted) {
        var gone = published.keySet().stream().filter(uri -> !wanted.contains(uri)).toList();
        for (var uri : gone) {
            if (!published.remove(uri).diagnostics().isEmpty()) {
                send(uri, new Published(Optional.empty(), List.of()));
            }
        }
    }

    private void send(FileUri uri, Published what) {
        client.publish(
                new PublishDiagnosticsParams(
                        uri.raw(), what.diagnostics(), what.version().orElse(null)));
    }
}
