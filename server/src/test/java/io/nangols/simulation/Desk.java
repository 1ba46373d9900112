package io.nangols.simulation;

import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.PositionEncoding;
import io.nangols.text.Span;
import io.nangols.workspace.EditorSettings;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Preferences;
import io.nangols.workspace.TextChange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

/// An editor, and the disk below it: does what steps say, and tells a server.
final class Desk {
    private final Disk disk;
    private final SequencedMap<Tab, Text> open = new LinkedHashMap<>();
    private final SequencedSet<String> folders;
    private final Map<String, String> rulesByFolder = new HashMap<>();
    private Optional<String> rules = Optional.empty();
    private List<Path> lost = List.of();

    private record Text(int version, String text) {}

    /// An editor that has these folders open.
    Desk(Disk disk, List<String> folders) {
        this.disk = disk;
        this.folders = new TreeSet<>(folders);
    }

    Disk disk() {
        return disk;
    }

    /// What is open, in the order in which it was opened.
    List<Tab> tabs() {
        return List.copyOf(open.keySet());
    }

    boolean isOpen(Tab tab) {
        return open.containsKey(tab);
    }

    boolean isOpen(String folder) {
        return folders.contains(folder);
    }

    Optional<String> text(Tab tab) {
        return Optional.ofNullable(open.get(tab)).map(Text::text);
    }

    /// Tells a server that knows nothing everything that it would know by now.
    void tell(Server server) {
        server.configure(settings());
        server.folders(folders.stream().map(disk.root()::resolve).toList(), List.of());
        open.forEach((tab, text) -> server.open(tab.uri(disk.root()), text.version(), text.text()));
    }

    void take(Step step, Server server) {
        switch (step) {
            case Step.Open(var tab) -> open(tab, server);
            case Step.Change(var tab, var edits) -> change(tab, edits, server);
            case Step.Replace(var tab, var text) -> replace(tab, text, server);
            case Step.Offer(var tab) -> {
                if (isOpen(tab)) {
                    server.offer(tab, this);
                }
            }
            case Step.Close(var tab) -> {
                if (open.remove(tab) != null) {
                    server.close(tab.uri(disk.root()));
                }
            }
            case Step.Save(var tab) ->
                    text(tab).ifPresent(text -> changed(disk.write(tab.path(), text), server));
            case Step.Write(var path, var content) -> changed(disk.write(path, content), server);
            case Step.Delete(var path) -> changed(disk.delete(path), server);
            case Step.Rename(var from, var to) -> changed(disk.rename(from, to), server);
            case Step.Folder(var path, var wanted) -> folder(path, wanted, server);
            case Step.Configure configure -> configure(configure, server);
        }
    }

    /// Tells, too, of links that led nowhere and do so no longer: whoever has never seen where a
    /// link leads cannot know.
    void changed(List<Path> paths, Server server) {
        var found = new ArrayList<>(lost);
        lost = disk.lost();
        found.removeAll(lost);
        found.addAll(paths);
        if (!found.isEmpty()) {
            server.changedOnDisk(found);
        }
    }

    private void open(Tab tab, Server server) {
        if (!isOpen(tab)) {
            var text = disk.read(tab.path()).orElse("");
            open.put(tab, new Text(1, text));
            server.open(tab.uri(disk.root()), 1, text);
        }
    }

    private void change(Tab tab, List<Edit> edits, Server server) {
        var before = open.get(tab);
        if (before == null || edits.isEmpty()) {
            return;
        }
        var text = before.text();
        var changes = new ArrayList<TextChange>();
        for (var edit : edits) {
            var lines = new LineIndex(text);
            var start = lines.positionAt(edit.span().start(), PositionEncoding.UTF16);
            var end = lines.positionAt(edit.span().end(), PositionEncoding.UTF16);
            changes.add(new TextChange.Part(start, end, edit.replacement()));
            // No editor has a place between \r and \n.
            var span =
                    new Span(
                            lines.offsetAt(start, PositionEncoding.UTF16),
                            lines.offsetAt(end, PositionEncoding.UTF16));
            text = Edit.applyAll(text, List.of(new Edit(span, edit.replacement())));
        }
        var after = new Text(before.version() + 1, text);
        open.put(tab, after);
        server.change(tab.uri(disk.root()), after.version(), changes);
    }

    private void replace(Tab tab, String text, Server server) {
        var before = open.get(tab);
        if (before != null) {
            var after = new Text(before.version() + 1, text);
            open.put(tab, after);
            server.change(
                    tab.uri(disk.root()), after.version(), List.of(new TextChange.Whole(text)));
        }
    }

    private void folder(String path, boolean wanted, Server server) {
        var folder = List.of(disk.root().resolve(path));
        if (wanted && folders.add(path)) {
            server.folders(folder, List.of());
        } else if (!wanted && folders.remove(path)) {
            server.folders(List.of(), folder);
        }
        server.configure(settings());
    }

    private void configure(Step.Configure configure, Server server) {
        if (configure.folder().isEmpty()) {
            rules = configure.rules();
        } else {
            configure
                    .rules()
                    .ifPresentOrElse(
                            it -> rulesByFolder.put(configure.folder().get(), it),
                            () -> rulesByFolder.remove(configure.folder().get()));
        }
        server.configure(settings());
    }

    private EditorSettings settings() {
        var everywhere = new Preferences(rules, Map.of());
        var byFolder = new HashMap<FileUri, Preferences>();
        for (var folder : folders) {
            var own = new Preferences(Optional.ofNullable(rulesByFolder.get(folder)), Map.of());
            byFolder.put(FileUri.of(disk.root().resolve(folder)), own.or(everywhere));
        }
        return new EditorSettings(everywhere, byFolder);
    }
}
