package io.nangols.rules.project;

import io.nangols.project.Version;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A script on disk that no entry names.
///
/// @param integration the folder that it is for; empty where the folders of scripts lie beside the
///   `nango.yaml`
/// @param path where it is, relative to the project's folder
public record UnnamedScript(
        Optional<String> integration, ScriptEntry.Kind kind, String name, String path) {

    /// Those of the integrations and kinds that are `wanted`.
    public static List<UnnamedScript> in(Subject subject, Predicate<UnnamedScript> wanted) {
        var files = new ScriptFiles(subject);
        return files.all().stream()
                .filter(file -> wanted.test(of(file)))
                .filter(file -> !files.isNamed(file) && file.isScript() && !files.isImported(file))
                .map(UnnamedScript::of)
                .toList();
    }

    private static UnnamedScript of(ScriptFile file) {
        return new UnnamedScript(file.integration(), file.kind(), file.name(), file.file().path());
    }

    /// What its entry would say; empty for what cannot be told from the script.
    public Optional<Content> entry(Subject subject) {
        return subject.folder()
                .script(path)
                .filter(_ -> subject.project().version() != Version.V1)
                .flatMap(ScriptFile::of)
                .flatMap(file -> NewEntry.content(subject, file));
    }

    /// What the comment right above its function says first; empty without one.
    public Optional<String> description(Subject subject) {
        return subject.folder()
                .script(path)
                .flatMap(file -> commentOf(file.text()))
                .filter(line -> !line.startsWith("@"));
    }

    private static Optional<String> commentOf(String text) {
        int function = text.indexOf("export default");
        var above = function < 0 ? "" : text.substring(0, function).stripTrailing();
        int start = above.lastIndexOf("/**") + "/**".length();
        int end = above.length() - "*/".length();
        return above.endsWith("*/") && start >= "/**".length() && start <= end
                ? above.substring(start, end)
                        .lines()
                        .map(line -> line.strip().replaceFirst("^\\*+", "").strip())
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                : Optional.empty();
    }
}
