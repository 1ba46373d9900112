package io.nangols.server;

import io.nangols.features.navigation.Target;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;

import java.util.Optional;

/// Places in a project, as a client goes to them.
record Locations(ProjectFile file, Conversions conversions) {
    /// The place of the name; empty where nobody can tell a file's URI.
    Optional<Location> location(Target target) {
        return uri(target).map(uri -> new Location(uri, range(target, target.name())));
    }

    /// The way there from a word.
    Optional<LocationLink> link(Target target, Range word) {
        return uri(target)
                .map(
                        uri ->
                                new LocationLink(
                                        uri,
                                        range(target, target.whole()),
                                        range(target, target.name()),
                                        word));
    }

    private Optional<String> uri(Target target) {
        return switch (target) {
            case Target.Here _ -> Optional.of(file.uri().raw());
            case Target.InScript(var script, _, _) ->
                    file.uri().resolve(script.path()).map(FileUri::raw);
        };
    }

    private Range range(Target target, Span span) {
        var lines =
                switch (target) {
                    case Target.Here _ -> file.document().lines();
                    case Target.InScript(var script, _, _) -> script.lines();
                };
        return conversions.range(lines, span);
    }
}
