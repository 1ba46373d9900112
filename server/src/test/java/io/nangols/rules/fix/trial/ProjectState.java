package io.nangols.rules.fix.trial;

import io.nangols.project.Project;
import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.ScriptRoles;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Subject;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.yaml.YamlComment;
import io.nangols.testing.RuleExamples;
import io.nangols.text.Edit;
import io.nangols.text.Span;
import io.nangols.workspace.TypeScriptFile;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A project between two fixes.
record ProjectState(Subject subject, ScriptRoles roles) {
    private static final String NANGO_YAML = "nango.yaml";

    static ProjectState of(Subject subject) {
        return new ProjectState(subject, ScriptRoles.of(subject));
    }

    /// The scripts that rules look at.
    List<TypeScriptFile> scripts() {
        return roles.checked().toList();
    }

    /// What rules look at in the script at `path`.
    ScriptSubject script(String path) {
        return ScriptSubject.of(roles, subject.folder().script(path).orElseThrow());
    }

    /// What is wrong with the script at `path`.
    List<Finding> findings(String path) {
        return RuleExamples.rules().check(script(path));
    }

    /// The texts after changes of which a finding in the script at `here` is the reason, by their
    /// paths; empty where files get other names.
    Optional<SortedMap<String, String>> changed(String here, List<FileChange> changes) {
        var texts = new TreeMap<String, String>();
        for (var change : changes) {
            switch (change) {
                case FileChange.Here(var edits) ->
                        texts.put(here, Edit.applyAll(texts.getOrDefault(here, text(here)), edits));
                case FileChange.Elsewhere(var path, var edits) ->
                        texts.put(path, Edit.applyAll(texts.getOrDefault(path, text(path)), edits));
                case FileChange.Create(var path, var text) -> texts.put(path, text);
                case FileChange.Rename _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(texts);
    }

    /// The project with these texts, by their paths.
    ProjectState with(SortedMap<String, String> texts) {
        var scripts = new TreeMap<String, TypeScriptFile>();
        texts.forEach(
                (path, text) -> {
                    if (!path.equals(NANGO_YAML)) {
                        scripts.put(path, new TypeScriptFile(path, text));
                    }
                });
        var project =
                Optional.ofNullable(texts.get(NANGO_YAML))
                        .map(text -> Project.of(subject.project().tree().reparse(text)))
                        .orElse(subject.project());
        return of(new Subject(project, subject.folder().with(scripts)));
    }

    /// The text at a path; empty where there is no file.
    String text(String path) {
        return path.equals(NANGO_YAML)
                ? subject.project().tree().text()
                : subject.folder().script(path).map(TypeScriptFile::text).orElse("");
    }

    /// In how many places a file cannot be read.
    int syntaxErrors(String path) {
        return path.equals(NANGO_YAML)
                ? subject.project().tree().errors().size()
                : ScriptParser.parse(text(path)).errors().size();
    }

    /// What the comments in a file say, but for those in parts that are `gone`.
    List<String> comments(String path, List<Span> gone) {
        var text = text(path);
        var spans =
                path.equals(NANGO_YAML)
                        ? subject.project().tree().comments().stream().map(YamlComment::span)
                        : ScriptParser.parse(text).comments().stream().map(Comment::span);
        return spans.filter(span -> gone.stream().noneMatch(it -> it.encloses(span)))
                .map(span -> span.of(text).strip())
                .toList();
    }
}
