package io.nangols.simulation;

import io.nangols.text.LineIndex;
import io.nangols.workspace.EditorSettings;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.TextChange;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

/// The packaged server, in a process of its own. One that works all day is asked nothing and tells
/// what is wrong; a fresh one is asked. After some changes everything that an editor asks at the
/// cursor is asked, too.
final class OverStdio implements Server {
    private static final long PATIENCE_SECONDS = 60;

    /// By then there are diagnostics, if ever.
    private static final long LATEST_SECONDS = 5;

    /// Every so many changes, the editor asks and waits; in between it goes on typing.
    private static final int ASKS_EVERY = 5;

    private static final Position START = new Position(0, 0);

    private final Process process;
    private final boolean asked;
    private final Listener listener = new Listener();
    private final LanguageServer server;
    private final Questions questions;
    private int changes;
    private long latency = -1;

    private OverStdio(Process process, boolean asked) {
        this.process = process;
        this.asked = asked;
        var launcher =
                LSPLauncher.createClientLauncher(
                        listener, process.getInputStream(), process.getOutputStream());
        server = launcher.getRemoteProxy();
        questions = new Questions(server, listener);
        var _ = launcher.startListening();
    }

    /// Starts the server of a jar, as the launcher does. Who asks for diagnostics is `asked` for
    /// them, others are told.
    static Server start(Path jar, boolean asked) {
        try {
            var process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "@" + options(),
                                    "-jar",
                                    jar.toString(),
                                    "--stdio")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            var started = new OverStdio(process, asked);
            started.initialize();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file with the options that the server is started with.
    private static Path options() {
        var fromRoot = Path.of("server/src/dist/jvm.options");
        return Files.exists(fromRoot) ? fromRoot : Path.of("src/dist/jvm.options");
    }

    private void initialize() {
        var params = new InitializeParams();
        params.setCapabilities(Capable.of(asked));
        params.setWorkspaceFolders(List.of());
        var _ = answer(server.initialize(params));
        server.initialized(new InitializedParams());
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The server does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void folders(List<Path> added, List<Path> removed) {
        var event =
                new WorkspaceFoldersChangeEvent(
                        added.stream().map(OverStdio::folder).toList(),
                        removed.stream().map(OverStdio::folder).toList());
        server.getWorkspaceService()
                .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event));
    }

    private static WorkspaceFolder folder(Path path) {
        return new WorkspaceFolder(FileUri.of(path).raw(), path.getFileName().toString());
    }

    @Override
    public void configure(EditorSettings settings) {
        listener.settings = settings;
        server.getWorkspaceService()
                .didChangeConfiguration(new DidChangeConfigurationParams(new Object()));
    }

    @Override
    public void open(FileUri uri, int version, String text) {
        var item = new TextDocumentItem(uri.raw(), "plaintext", version, text);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
    }

    @Override
    public void change(FileUri uri, int version, List<TextChange> edits) {
        long began = System.nanoTime();
        var events = new ArrayList<TextDocumentContentChangeEvent>();
        var cursor = START;
        for (var edit : edits) {
            switch (edit) {
                case TextChange.Part(var start, var end, var text) -> {
                    cursor = new Position(start.line(), start.character());
                    var range = new Range(cursor, new Position(end.line(), end.character()));
                    events.add(new TextDocumentContentChangeEvent(range, text));
                }
                case TextChange.Whole(var text) ->
                        events.add(new TextDocumentContentChangeEvent(text));
            }
        }
        var id = new VersionedTextDocumentIdentifier(uri.raw(), version);
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(id, events));
        latency = -1;
        changes++;
        // What is of no project is never published.
        if (changes % ASKS_EVERY == 0 && listener.published.containsKey(uri.raw())) {
            if (listener.waitFor(uri.raw(), version, LATEST_SECONDS)) {
                latency = System.nanoTime() - began;
            }
            questions.ask(new TextDocumentIdentifier(uri.raw()), cursor);
        }
    }

    @Override
    public void close(FileUri uri) {
        var id = new TextDocumentIdentifier(uri.raw());
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id));
    }

    @Override
    public void changedOnDisk(List<Path> paths) {
        var events =
                paths.stream()
                        .map(
                                path ->
                                        new FileEvent(
                                                path.toUri().toString(),
                                                Files.exists(path)
                                                        ? FileChangeType.Changed
                                                        : FileChangeType.Deleted))
                        .toList();
        server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
    }

    @Override
    public SortedMap<String, List<String>> diagnostics() {
        var all = new TreeMap<String, List<String>>();
        if (asked) {
            var params = new WorkspaceDiagnosticParams(List.of());
            for (var item : answer(server.getWorkspaceService().diagnostic(params)).getItems()) {
                var report = item.getWorkspaceFullDocumentDiagnosticReport();
                all.put(report.getUri(), shown(report.getItems()));
            }
        } else {
            listener.published.forEach((uri, it) -> all.put(uri, shown(it.getDiagnostics())));
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private static List<String> shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(OverStdio::shown).toList();
    }

    private static String shown(Diagnostic diagnostic) {
        var start = diagnostic.getRange().getStart();
        var end = diagnostic.getRange().getEnd();
        return "%d:%d-%d:%d %s %s: %s"
                .formatted(
                        start.getLine() + 1,
                        start.getCharacter() + 1,
                        end.getLine() + 1,
                        end.getCharacter() + 1,
                        diagnostic.getSeverity(),
                        diagnostic.getCode().getLeft(),
                        diagnostic.getMessage().getLeft());
    }

    @Override
    public void offer(Tab tab, Desk desk) {
        questions.ask(new TextDocumentIdentifier(tab.uri(desk.disk().root()).raw()), START);
    }

    @Override
    public List<Step> fix(Tab tab, Desk desk, RandomGenerator random) {
        var text = desk.text(tab).orElse("");
        var uri = tab.uri(desk.disk().root()).raw();
        var end = new LineIndex(text).lineCount();
        var whole = new Range(START, new Position(end, 0));
        return questions.fix(new TextDocumentIdentifier(uri), whole, random).stream()
                .flatMap(edit -> new EditSteps(desk).of(edit).stream())
                .toList();
    }

    @Override
    public List<String> failures() {
        var failures = new ArrayList<>(listener.failures);
        if (!process.isAlive()) {
            failures.add("The server has ended, with " + process.exitValue());
        }
        return failures;
    }

    @Override
    public long latency() {
        return latency;
    }

    /// What is published for files that are not open comes when nobody types.
    @Override
    public boolean tellsLater() {
        return true;
    }

    /// Resident memory, which is more than is used at the moment.
    @Override
    public double megabytes() {
        try (var lines = Files.lines(Path.of("/proc", process.pid() + "", "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1000.0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
