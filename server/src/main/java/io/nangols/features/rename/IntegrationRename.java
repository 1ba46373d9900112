package io.nangols.features.rename;

import io.nangols.project.Integration;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Reading;
import io.nangols.rules.FileChange;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.Subject;
import io.nangols.rules.rename.Imports;
import io.nangols.rules.rename.Proof;
import io.nangols.rules.rename.Rename;
import io.nangols.workspace.ProjectFolder;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Another name for an integration, together with the folder of its scripts. Where the `nango.yaml`
/// lies in that folder itself, the folder keeps its name: what is around it is not of the project.
final class IntegrationRename {
    private final Subject subject;
    private final ProjectFolder folder;
    private final Integration integration;
    private final String from;
    private final String to;

    private IntegrationRename(Subject subject, Integration integration, String to) {
        this.subject = subject;
        this.folder = subject.folder();
        this.integration = integration;
        this.from = integration.name().value();
        this.to = to;
    }

    /// Gives an integration, which is not named after its folder, the name `to`.
    static Rename of(Subject subject, Integration integration, String to) {
        return integration.name().value().equals(to)
                ? new Rename.Done(List.of())
                : new IntegrationRename(subject, integration, to).make(true);
    }

    /// The same where the folder has that name by then.
    static Rename ofKeyAlone(Subject subject, Integration integration, String to) {
        return new IntegrationRename(subject, integration, to).make(false);
    }

    private Rename make(boolean withFolder) {
        var obstacle = obstacle();
        if (obstacle.isPresent()) {
            return new Rename.Refused(obstacle.get());
        }
        var edits = new NangoYamlEdits(subject.project()).rename(integration.name().span(), to);
        if (edits.isEmpty()) {
            return new Rename.Refused(
                    "The name cannot be changed by itself: an alias repeats it, or something beside it cannot be read.");
        }
        var renamed = Reading.renaming(Reading.Kind.INTEGRATION, integration.name()::equals, to);
        if (!new Proof(subject.project(), renamed).holds(edits.get())) {
            return Proof.refusal(to);
        }
        var changes = new ArrayList<FileChange>();
        changes.add(new FileChange.Here(edits.get()));
        if (withFolder && isInFolder(from)) {
            changes.addAll(new Imports(folder, this::moved).changes());
            changes.add(new FileChange.Rename(from, to));
        }
        return new Rename.Done(changes);
    }

    private Optional<String> obstacle() {
        if (!NangoYamlSchema.SCRIPT_NAME.matcher(to).matches()) {
            return Optional.of("An integration's name has only letters, digits, `-` and `_`.");
        }
        if (subject.project().integrations().stream()
                .anyMatch(other -> subject.idOf(other).equals(to))) {
            return Optional.of("There is an integration `%s` already.".formatted(to));
        }
        if (!isInFolder(from)) {
            return Optional.empty();
        }
        if (isInFolder(to)) {
            return Optional.of("There is a folder `%s` already.".formatted(to));
        }
        return folder.projects().stream()
                .filter(other -> (other + "/").startsWith(from + "/"))
                .findFirst()
                .map("The folder `%s` has a `nango.yaml` of its own."::formatted);
    }

    private boolean isInFolder(String name) {
        return folder.scripts().values().stream()
                .map(TypeScriptFile::path)
                .anyMatch(path -> path.startsWith(name + "/"));
    }

    private String moved(String path) {
        return path.startsWith(from + "/") ? to + path.substring(from.length()) : path;
    }
}
