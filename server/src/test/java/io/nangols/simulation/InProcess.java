package io.nangols.simulation;

import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.server.Checks;
import io.nangols.text.LineIndex;
import io.nangols.text.PositionEncoding;
import io.nangols.workspace.EditorSettings;
import io.nangols.workspace.FileId;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Folder;
import io.nangols.workspace.ProjectFinder;
import io.nangols.workspace.ScriptFile;
import io.nangols.workspace.Snapshot;
import io.nangols.workspace.TextChange;
import io.nangols.workspace.Workspace;
import io.nangols.workspace.WorkspaceFile;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// The server below the protocol: its workspace and its checking, on one thread. As the server
/// does, it checks at once what is open and has changed, everything else later, and nothing that
/// has not changed.
final class InProcess implements Server {
    private final Workspace workspace = new Workspace(_ -> {});
    private final Checks checks = new Checks();
    private final Map<FileUri, List<String>> shown = new HashMap<>();
    private final Set<FileId> later = new LinkedHashSet<>();
    private long latency;

    @Override
    public void folders(List<Path> added, List<Path> removed) {
        var folders =
                added.stream().map(FileUri::of).flatMap(uri -> Folder.of(uri).stream()).toList();
        change(it -> it.changeFolders(folders, removed.stream().map(FileUri::of).toList()));
        for (var folder : folders) {
            var paths = ProjectFinder.find(folder.path());
            change(it -> it.found(folder, paths));
        }
    }

    @Override
    public void configure(EditorSettings settings) {
        change(it -> it.configure(settings));
    }

    @Override
    public void open(FileUri uri, int version, String text) {
        change(it -> it.open(uri, "plaintext", version, text));
    }

    @Override
    public void change(FileUri uri, int version, List<TextChange> changes) {
        long began = System.nanoTime();
        var before = workspace.snapshot();
        workspace.change(uri, version, changes, PositionEncoding.UTF16);
        workspace.snapshot().openFile(uri).ifPresent(checks::of);
        latency = System.nanoTime() - began;
        var after = workspace.snapshot();
        if (after != before) {
            update(before, after);
        }
    }

    @Override
    public void close(FileUri uri) {
        change(it -> it.close(uri));
    }

    @Override
    public void changedOnDisk(List<Path> paths) {
        change(it -> it.changedOnDisk(paths));
    }

    private void change(Consumer<Workspace> step) {
        var before = workspace.snapshot();
        step.accept(workspace);
        var after = workspace.snapshot();
        if (after != before) {
            update(before, after);
        }
    }

    private void update(Snapshot before, Snapshot after) {
        var present = new HashSet<FileUri>();
        for (var file : after.files()) {
            present.add(file.uri());
            var known = before.file(file.id());
            if (known.filter(file::equals).isEmpty()) {
                if (file.open() || known.filter(WorkspaceFile::open).isPresent()) {
                    check(file);
                } else {
                    later.add(file.id());
                }
            }
        }
        shown.keySet().retainAll(present);
        checks.changed(after);
    }

    private void check(WorkspaceFile file) {
        var lines = new LineIndex(file.document().text());
        var found = checks.of(file).stream().map(finding -> shown(finding, lines)).toList();
        shown.put(file.uri(), found);
        later.remove(file.id());
    }

    private static String shown(Finding finding, LineIndex lines) {
        var span = finding.span();
        return "%s-%s %s %s: %s %s"
                .formatted(
                        shown(span.start(), lines),
                        shown(span.end(), lines),
                        finding.severity(),
                        finding.rule().id(),
                        finding.message(),
                        finding.fixes().stream().map(Fix::title).toList());
    }

    private static String shown(int offset, LineIndex lines) {
        var position = lines.positionAt(offset, PositionEncoding.UTF16);
        return (position.line() + 1) + ":" + (position.character() + 1);
    }

    @Override
    public SortedMap<String, List<String>> diagnostics() {
        for (var id : List.copyOf(later)) {
            workspace.snapshot().file(id).ifPresent(this::check);
        }
        later.clear();
        return shown.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                each -> each.getKey().raw(),
                                Map.Entry::getValue,
                                (one, _) -> one,
                                TreeMap::new));
    }

    @Override
    public void offer(Tab tab, Desk desk) {
        var file = workspace.snapshot().openFile(tab.uri(desk.disk().root()));
        file.ifPresent(
                it ->
                        fixes(it)
                                .forEach(
                                        fix -> {
                                            var steps = new FixSteps(desk, tab, folder(it, desk));
                                            var _ = steps.of(fix.changes());
                                        }));
    }

    @Override
    public List<Step> fix(Tab tab, Desk desk, RandomGenerator random) {
        var file = workspace.snapshot().openFile(tab.uri(desk.disk().root()));
        var fixes = file.map(this::fixes).orElse(List.of());
        if (file.isEmpty() || fixes.isEmpty()) {
            return List.of();
        }
        if (random.nextInt(10) == 0) {
            return List.of(new Step.Replace(tab, checks.fixAll(file.get())));
        }
        var fix = fixes.get(random.nextInt(fixes.size()));
        return new FixSteps(desk, tab, folder(file.get(), desk)).of(fix.changes());
    }

    private List<Fix> fixes(WorkspaceFile file) {
        return checks.of(file).stream().flatMap(finding -> finding.fixes().stream()).toList();
    }

    /// That of the `nango.yaml`, with `/` behind it.
    private static String folder(WorkspaceFile file, Desk desk) {
        var project = file instanceof ScriptFile script ? script.project() : file;
        return project.uri()
                .path()
                .map(Path::getParent)
                .map(path -> desk.disk().relative(path) + "/")
                .orElse("");
    }

    @Override
    public List<String> failures() {
        return checks.failures();
    }

    @Override
    public long latency() {
        return latency;
    }

    @Override
    public boolean tellsLater() {
        return false;
    }

    @Override
    public double megabytes() {
        var memory = ManagementFactory.getMemoryMXBean();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed() / 1e6);
        }
        return least;
    }

    @Override
    public void close() {}
}
