package io.nangols.rules.rename;

import io.nangols.project.EventHandler;
import io.nangols.project.Integration;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Reading;
import io.nangols.project.Spanned;
import io.nangols.project.Version;
import io.nangols.rules.FileChange;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.text.Edit;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Another name for a sync, an action or the script of an event, together with its file and the
/// imports of that.
public final class ScriptRename {
    private final Subject subject;
    private final Integration integration;
    private final ScriptEntry entry;
    private final String to;
    private final Optional<TypeScriptFile> script;

    private ScriptRename(Subject subject, Integration integration, ScriptEntry entry, String to) {
        this.subject = subject;
        this.integration = integration;
        this.entry = entry;
        this.to = to;
        this.script = subject.script(entry);
    }

    /// Gives what `entry` names in `integration` the name `to`.
    public static Rename of(
            Subject subject, Integration integration, ScriptEntry entry, String to) {
        return entry.name().value().equals(to)
                ? new Rename.Done(List.of())
                : new ScriptRename(subject, integration, entry, to).make(true);
    }

    /// The same where the file has that name by then, and its imports are the business of who
    /// renames it.
    public static Rename ofEntryAlone(
            Subject subject, Integration integration, ScriptEntry entry, String to) {
        return new ScriptRename(subject, integration, entry, to).make(false);
    }

    private Rename make(boolean withFile) {
        var obstacle =
                nameIsBad().or(this::nameIsTaken).or(this::nameIsShared).or(this::fileIsInTheWay);
        if (obstacle.isPresent()) {
            return new Rename.Refused(obstacle.get());
        }
        var edits = edits();
        if (edits.isEmpty()) {
            return new Rename.Refused(
                    "The name cannot be changed by itself: an alias repeats it, or something beside it cannot be read.");
        }
        var places = places();
        var renamed = Reading.renaming(Reading.Kind.SCRIPT, places::contains, to);
        if (!new Proof(subject.project(), renamed).holds(edits.get())) {
            return Proof.refusal(to);
        }
        var changes = new ArrayList<FileChange>();
        changes.add(new FileChange.Here(edits.get()));
        if (withFile) {
            script.map(TypeScriptFile::path).ifPresent(path -> changes.addAll(moved(path)));
        }
        return new Rename.Done(changes);
    }

    private Optional<String> nameIsBad() {
        return NangoYamlSchema.SCRIPT_NAME.matcher(to).matches()
                ? Optional.empty()
                : Optional.of("A script's name has only letters, digits, `-` and `_`.");
    }

    private Optional<String> nameIsTaken() {
        return subject.entries(integration)
                .filter(other -> other.name().value().equals(to) && isBeside(other))
                .findFirst()
                .map(
                        other ->
                                "`%s` has %s `%s` already."
                                        .formatted(
                                                integration.name().value(),
                                                article(other.kind().label()),
                                                to));
    }

    private static String article(String noun) {
        return ("ae".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /// Whether two of one name could not be told apart.
    private boolean isBeside(ScriptEntry other) {
        boolean bothFunctions = entry.function().isPresent() && other.function().isPresent();
        boolean bothEvents = entry.function().isEmpty() && other.function().isEmpty();
        return entry.kind() == other.kind()
                || bothEvents
                || bothFunctions && subject.project().version() == Version.V1;
    }

    private Optional<String> nameIsShared() {
        return subject.entries()
                .filter(other -> places().contains(other.name()))
                .filter(other -> !other.integration().equals(entry.integration()))
                .findFirst()
                .map(
                        other ->
                                "An alias gives this name to a script of `%s`, too."
                                        .formatted(other.integration()));
    }

    private Optional<String> fileIsInTheWay() {
        if (script.isEmpty()) {
            return Optional.empty();
        }
        var path = script.get().path();
        if (subject.folder().isOfAnotherProject(script.get())) {
            return Optional.of("`%s` belongs to another `nango.yaml`.".formatted(path));
        }
        var other =
                subject.entries()
                        .filter(it -> !places().contains(it.name()))
                        .filter(it -> subject.script(it).equals(script))
                        .findFirst();
        if (other.isPresent()) {
            return Optional.of(
                    "`%s` is the script of another entry, too: `%s` of `%s`."
                            .formatted(
                                    path, other.get().name().value(), other.get().integration()));
        }
        var renamed = new Spanned<>(to, entry.name().span());
        return new ScriptEntry(entry.integration(), entry.kind(), renamed, entry.function())
                .places().stream()
                        .filter(place -> subject.folder().script(place).isPresent())
                        .findFirst()
                        .map("There is a file `%s` already."::formatted);
    }

    /// Where the name is written: that of an event's script may be at several events.
    private List<Spanned<String>> places() {
        return entry.function().isPresent()
                ? List.of(entry.name())
                : integration.events().stream()
                        .map(EventHandler::script)
                        .filter(name -> name.value().equals(entry.name().value()))
                        .distinct()
                        .toList();
    }

    private Optional<List<Edit>> edits() {
        var edits = new NangoYamlEdits(subject.project());
        return entry.function().isPresent()
                ? edits.rename(entry.name().span(), to)
                : edits.together(places().stream().map(name -> edits.write(name, to)).toList());
    }

    /// The imports come first: they are written in files at their old paths.
    private List<FileChange> moved(String path) {
        var newPath = path.substring(0, path.lastIndexOf('/') + 1) + to + ".ts";
        var imports = new Imports(subject.folder(), it -> it.equals(path) ? newPath : it).changes();
        return Stream.concat(imports.stream(), Stream.of(new FileChange.Rename(path, newPath)))
                .toList();
    }
}
