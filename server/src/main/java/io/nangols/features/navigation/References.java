package io.nangols.features.navigation;

import io.nangols.features.navigation.Occurrence.Kind;
import io.nangols.rules.Subject;
import io.nangols.workspace.ModelMention;
import io.nangols.workspace.ProjectFile;

import java.util.List;
import java.util.stream.Stream;

/// Where the thing is used whose name is under a cursor: in the `nango.yaml`, and in the scripts of
/// its project. A script counts as a use of its entry.
public final class References {
    private References() {}

    /// Those at a place in a `nango.yaml`, the ones in that file first.
    ///
    /// @param declarations whether the declarations are among them
    public static List<Target> at(ProjectFile file, int offset, boolean declarations) {
        var subject = Subject.of(file);
        return Named.at(subject, offset).stream()
                .map(Named.Word::named)
                .flatMap(
                        named ->
                                Stream.concat(
                                        here(named, declarations, subject),
                                        inScripts(named, subject)))
                .toList();
    }

    private static Stream<Target> here(Named named, boolean declarations, Subject subject) {
        return Occurrences.of(named, subject).stream()
                .filter(it -> declarations || it.kind() != Kind.DECLARATION)
                .map(it -> Target.Here.of(it.span()));
    }

    private static Stream<Target> inScripts(Named named, Subject subject) {
        return switch (named) {
            case Named.OfModel(var model) -> mentions(model.name().value(), subject);
            case Named.OfScript(_, var entry) ->
                    subject.script(entry).map(Target::ofScript).stream();
            case Named.OfIntegration(var integration) ->
                    subject.entries(integration)
                            .flatMap(entry -> subject.script(entry).stream())
                            .distinct()
                            .map(Target::ofScript);
            case Named.OfField _, Named.OfAnchor _ -> Stream.empty();
        };
    }

    private static Stream<Target> mentions(String model, Subject subject) {
        var folder = subject.folder();
        return folder.scripts().values().stream()
                .filter(script -> !folder.isOfAnotherProject(script) && !script.isGenerated())
                .flatMap(
                        script ->
                                ModelMention.of(model, script).stream()
                                        .map(
                                                mention ->
                                                        new Target.InScript(
                                                                script,
                                                                mention.span(),
                                                                mention.span())));
    }
}
