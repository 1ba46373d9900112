package io.nangols.features.links;

import io.nangols.project.Integration;
import io.nangols.rules.Subject;
import io.nangols.workspace.ProjectFile;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds the links of a `nango.yaml`: from each script's name to its file, where there is one, and
/// from each integration to what Nango's documentation says of its provider.
public final class Links {
    private Links() {}

    /// The links, in the order of the text.
    public static List<Link> of(ProjectFile file) {
        var subject = Subject.of(file);
        // What an alias repeats is written once, and can have one link only.
        var byPlace = new TreeMap<Integer, Link>();
        Stream.concat(
                        scripts(subject),
                        subject.project().integrations().stream()
                                .flatMap(it -> documentation(subject, it).stream()))
                .forEach(link -> byPlace.putIfAbsent(link.span().start(), link));
        return List.copyOf(byPlace.values());
    }

    private static Stream<Link> scripts(Subject subject) {
        return subject.entries()
                .flatMap(
                        entry ->
                                subject.script(entry).stream()
                                        .map(
                                                script ->
                                                        new Link(
                                                                entry.name().span(),
                                                                new Link.Target.Script(
                                                                        script.path()),
                                                                "Open " + script.path())));
    }

    private static Optional<Link> documentation(Subject subject, Integration integration) {
        return subject.providerOf(integration)
                .provider()
                .flatMap(
                        provider ->
                                provider.docsUrl()
                                        .map(
                                                url ->
                                                        new Link(
                                                                integration.name().span(),
                                                                new Link.Target.Page(url),
                                                                "Open Nango's page about "
                                                                        + provider.displayName())));
    }
}
