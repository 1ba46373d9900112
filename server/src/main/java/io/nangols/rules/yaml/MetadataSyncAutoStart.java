package io.nangols.rules.yaml;

import io.nangols.project.Field;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.workspace.TypeScriptFile;

import java.util.List;
import java.util.Optional;

/// A sync that needs metadata and starts by itself: it begins to run when a connection is made,
/// before anybody can have set the metadata.
final class MetadataSyncAutoStart implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        for (var integration : subject.project().integrations()) {
            for (var sync : integration.syncs()) {
                var needed = needed(sync, subject.project());
                if (needed.isPresent()
                        && startsByItself(sync, subject.project())
                        && !subject.script(integration, sync)
                                .filter(MetadataSyncAutoStart::managesWithout)
                                .isPresent()) {
                    report(sync, needed.get(), subject.project(), report);
                }
            }
        }
    }

    /// Whether a script seems to run without metadata, too: it does not ask for any, or has
    /// something in its place.
    private static boolean managesWithout(TypeScriptFile script) {
        return !script.nangoUse().uses("getMetadata") || script.nangoUse().managesWithoutMetadata();
    }

    /// With a value that cannot be read, nobody knows.
    private static boolean startsByItself(Sync sync, Project project) {
        return project.lacks(sync, "auto_start")
                || sync.autoStart().filter(starts -> starts.value()).isPresent();
    }

    /// A field that the metadata must have, if any is known.
    private static Optional<Field> needed(Sync sync, Project project) {
        return sync.input().stream()
                .flatMap(input -> fields(input, project).stream())
                .filter(field -> !field.optional() && !field.dynamic())
                .findFirst();
    }

    private static List<Field> fields(Type input, Project project) {
        return input instanceof Type.Name(var name, _)
                ? project.model(name).flatMap(project::allFields).orElse(List.of())
                : List.of();
    }

    private static void report(Sync sync, Field needed, Project project, Report report) {
        report.at(
                        sync.autoStart()
                                .map(starts -> starts.span())
                                .orElse(sync.input().orElseThrow().span()))
                .message(
                        "`%s` needs metadata (`%s`), but starts before anybody can set it. Add `auto_start: false`.",
                        sync.name().value(), needed.name().value())
                .fix(
                        Fix.safe(
                                "Set `auto_start: false`",
                                () ->
                                        new NangoYamlEdits(project)
                                                .set(sync.block(), "auto_start", "false")));
    }
}
