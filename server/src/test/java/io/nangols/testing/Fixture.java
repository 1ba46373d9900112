package io.nangols.testing;

import io.nangols.catalog.Catalog;
import io.nangols.project.Project;
import io.nangols.rules.FileChange;
import io.nangols.rules.Fix;
import io.nangols.rules.ScriptRoles;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A project in one text: each file is headed by a line `//- path`. Without any such line the text
/// is a `nango.yaml`. A folder's name before `nango.yaml` is the project's folder; the other paths
/// are relative to it.
///
///     //- github/nango.yaml
///     integrations: …
///     //- syncs/issues.ts
///     export default …
///
/// What is headed `//- HEAD:nango.yaml` is the `nango.yaml` as the last commit has it.
public record Fixture(SequencedMap<String, String> files) {
    private static final String HEAD = "//- ";
    private static final String NANGO_YAML = "nango.yaml";
    private static final String COMMITTED = "HEAD:nango.yaml";

    /// Takes the files apart.
    public static Fixture read(String text) {
        var files = new LinkedHashMap<String, StringBuilder>();
        var file = new StringBuilder();
        if (!text.startsWith(HEAD)) {
            files.put(NANGO_YAML, file);
        }
        for (var line : text.split("(?<=\n)", -1)) {
            if (line.startsWith(HEAD)) {
                file = new StringBuilder();
                files.put(line.substring(HEAD.length()).strip(), file);
            } else {
                file.append(line);
            }
        }
        var texts = new LinkedHashMap<String, String>();
        files.forEach((path, content) -> texts.put(path, content.toString()));
        return new Fixture(texts);
    }

    /// The files as one text again.
    public String show() {
        if (files.size() == 1 && files.firstEntry().getKey().equals(NANGO_YAML)) {
            return nangoYaml();
        }
        var shown = new StringBuilder();
        files.forEach((path, text) -> shown.append(HEAD).append(path).append('\n').append(text));
        return shown.toString();
    }

    /// The text of the `nango.yaml`.
    public String nangoYaml() {
        return files.get(nangoYamlPath());
    }

    /// The path of the `nango.yaml`.
    public String nangoYamlPath() {
        return findNangoYaml()
                .orElseThrow(() -> new IllegalArgumentException("No nango.yaml in " + files));
    }

    boolean hasNangoYaml() {
        return findNangoYaml().isPresent();
    }

    private Optional<String> findNangoYaml() {
        return files.keySet().stream()
                .filter(path -> path.equals(NANGO_YAML) || path.endsWith("/" + NANGO_YAML))
                .findFirst();
    }

    /// The same files with another `nango.yaml`.
    public Fixture withNangoYaml(String text) {
        return with(Map.of(nangoYamlPath(), text));
    }

    /// The same files, some of them with another text.
    public Fixture with(Map<String, String> changed) {
        var texts = new LinkedHashMap<>(files);
        texts.putAll(changed);
        return new Fixture(texts);
    }

    /// What rules look at.
    public Subject subject() {
        return new Subject(Project.of(YamlTree.parse(nangoYaml())), folder());
    }

    /// What rules look at in a script.
    public ScriptSubject scriptSubject(String path) {
        var subject = subject();
        return ScriptSubject.of(
                ScriptRoles.of(subject), subject.folder().script(path).orElseThrow());
    }

    /// What features look at.
    public ProjectFile file() {
        var uri = new FileUri("file:///workspace/" + folderName() + "/" + NANGO_YAML);
        return ProjectFile.of(uri, nangoYaml(), folder());
    }

    private String folderName() {
        var path = nangoYamlPath();
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "my-project" : path.substring(0, slash);
    }

    private ProjectFolder folder() {
        var scripts = new TreeMap<String, TypeScriptFile>();
        files.forEach(
                (name, text) -> {
                    if (name.endsWith(".ts")) {
                        scripts.put(name, new TypeScriptFile(name, text));
                    }
                });
        return new ProjectFolder(
                Optional.of(folderName()), scripts, projects(), Catalog::bundled, this::committed);
    }

    /// The `nango.yaml` as the last commit has it.
    private Optional<Project> committed() {
        return Optional.ofNullable(files.get(COMMITTED)).map(YamlTree::parse).map(Project::of);
    }

    /// The folders that have a `nango.yaml` of their own.
    private Set<String> projects() {
        return files.keySet().stream()
                .filter(path -> !path.equals(nangoYamlPath()) && path.endsWith("/" + NANGO_YAML))
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .collect(Collectors.toSet());
    }

    /// The files after a fix of a finding in the `nango.yaml`.
    public Fixture after(Fix fix) {
        return after(fix, nangoYamlPath());
    }

    /// The files after a fix of a finding in the file at `here`.
    public Fixture after(Fix fix, String here) {
        return after(fix.changes(), here);
    }

    /// The files after changes that begin in the `nango.yaml`, one after another.
    public Fixture after(List<FileChange> changes) {
        return after(changes, nangoYamlPath());
    }

    private Fixture after(List<FileChange> changes, String here) {
        var texts = new LinkedHashMap<>(files);
        for (var change : changes) {
            switch (change) {
                case FileChange.Here(var edits) -> edit(texts, here, edits);
                case FileChange.Elsewhere(var path, var edits) ->
                        edit(texts, path.equals(NANGO_YAML) ? nangoYamlPath() : path, edits);
                case FileChange.Create(var path, var text) -> texts.put(path, text);
                case FileChange.Rename(var from, var to) ->
                        List.copyOf(texts.keySet()).stream()
                                .filter(path -> path.equals(from) || path.startsWith(from + "/"))
                                .forEach(
                                        path ->
                                                texts.put(
                                                        to + path.substring(from.length()),
                                                        texts.remove(path)));
            }
        }
        return new Fixture(texts);
    }

    private static void edit(Map<String, String> texts, String path, List<Edit> edits) {
        texts.put(path, Edit.applyAll(texts.get(path), edits));
    }

    /// The files after the best fix of each finding, one after another, where `check` finds what is
    /// left in all of them each time; ends when nothing more can be fixed.
    public Fixture afterAll(Function<Fixture, List<Located>> check) {
        var now = this;
        var done = new ArrayList<Fixture>();
        while (!done.contains(now)) {
            done.add(now);
            var present = now;
            now =
                    check.apply(now).stream()
                            .flatMap(located -> located.fixed(present).stream())
                            .findFirst()
                            .orElse(present);
        }
        return now;
    }
}
