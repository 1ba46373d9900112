package io.nangols.rules;

import io.nangols.project.Integration;
import io.nangols.workspace.TypeScriptFile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the scripts of a project are for, as their places and the `nango.yaml` say. Immutable; made
/// once for all scripts of a project.
public final class ScriptRoles {
    private final Subject subject;
    private final Map<String, ScriptEntry> entries = new HashMap<>();
    private final Map<String, Integration> integrations = new HashMap<>();

    private ScriptRoles(Subject subject) {
        this.subject = subject;
        for (var integration : subject.project().integrations()) {
            integrations.putIfAbsent(subject.idOf(integration), integration);
        }
        subject.entries()
                .forEach(
                        entry ->
                                subject.script(entry)
                                        .ifPresent(it -> entries.putIfAbsent(it.path(), entry)));
    }

    /// The roles of the scripts around a `nango.yaml`.
    public static ScriptRoles of(Subject subject) {
        return new ScriptRoles(subject);
    }

    /// The project that they are of.
    public Subject subject() {
        return subject;
    }

    /// The scripts of the project that rules look at: not those of another project, and not what
    /// was generated. Functions that need no `nango.yaml` are among them; [RuleSet] has nothing to
    /// say of these.
    public Stream<TypeScriptFile> checked() {
        return subject.folder().ownScripts();
    }

    /// The entry that names a file.
    Optional<ScriptEntry> entry(TypeScriptFile file) {
        return Optional.ofNullable(entries.get(file.path()));
    }

    /// What a file is for: as its entry says, or else the folder in which it lies.
    Optional<ScriptEntry.Kind> kind(TypeScriptFile file) {
        return entry(file).map(ScriptEntry::kind).or(() -> kindByFolder(file.path()));
    }

    private static Optional<ScriptEntry.Kind> kindByFolder(String path) {
        var parts = path.split("/", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        var folder = parts[parts.length - 2];
        return Stream.of(ScriptEntry.Kind.values())
                .filter(kind -> kind.folders().getFirst().equals(folder))
                .findFirst();
    }

    /// The integration that a file belongs to: its entry's, that in whose folder it lies, or the
    /// only one.
    public Optional<Integration> integration(TypeScriptFile file) {
        return entry(file)
                .map(ScriptEntry::integration)
                .or(() -> Optional.of(file.path().split("/", 2)[0]))
                .map(integrations::get)
                .or(
                        () ->
                                integrations.size() == 1
                                        ? integrations.values().stream().findFirst()
                                        : Optional.empty());
    }
}
