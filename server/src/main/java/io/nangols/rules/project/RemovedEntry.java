package io.nangols.rules.project;

import io.nangols.project.Project;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// Something that the last commit has and scripts still use.
final class RemovedEntry implements NangoYamlRule {
    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (var removed : Removed.in(subject)) {
            place(subject.project(), removed)
                    .ifPresent(
                            place ->
                                    report.at(place)
                                            .message("%s", message(removed))
                                            .fix(
                                                    Fix.ask(
                                                            "Restore `%s` from the last commit"
                                                                    .formatted(removed.name()),
                                                            () -> restored(subject, removed))));
        }
    }

    private static Optional<List<Edit>> restored(Subject subject, Removed removed) {
        return subject.folder()
                .committed()
                .get()
                .flatMap(
                        committed ->
                                new Restoration(committed, subject.project())
                                        .edits(removed.path(), removed.home()));
    }

    private static String message(Removed removed) {
        var script = removed.scripts().getFirst().path();
        return switch (removed.kind()) {
            case INTEGRATION ->
                    "The last commit has an integration `%s`, whose script `%s` is still there. Restore it, or delete its scripts: deployed like this, all that its syncs have fetched is deleted."
                            .formatted(removed.name(), script);
            case SYNC ->
                    "The last commit has a sync `%s`, whose script `%s` is still there. Restore it, or delete the script: deployed like this, all that the sync has fetched is deleted."
                            .formatted(removed.name(), script);
            case ACTION ->
                    "The last commit has an action `%s`, whose script `%s` is still there. Restore it, or delete the script: deployed like this, nobody can call it any more."
                            .formatted(removed.name(), script);
            case MODEL ->
                    "The last commit has a model `%s`, which `%s` still imports. Restore it, or change the script."
                            .formatted(removed.name(), script);
        };
    }

    /// The nearest thing above it that is still there.
    private static Optional<Span> place(Project project, Removed removed) {
        return removed.integration()
                .map(it -> it.name().span())
                .or(
                        () ->
                                project.tree().value() instanceof YamlValue.Mapping root
                                        ? root.entry(removed.home().getFirst())
                                                .or(() -> root.entries().stream().findFirst())
                                                .map(YamlValue.Entry::keySpan)
                                        : Optional.empty());
    }
}
