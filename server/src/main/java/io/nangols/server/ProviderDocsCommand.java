package io.nangols.server;

import io.nangols.features.links.ProviderPage;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ScriptFile;
import io.nangols.workspace.SettingsFile;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// Lists Nango's pages about the providers of the project to which a file belongs; none for any
/// other file. Those of the integration at the position, or of the script, are `here`.
record ProviderDocsCommand(Supplier<Conversions> conversions) implements ServerCommand {
    static final String NAME = "nango-ls.providerDocs";

    private record Page(String provider, String name, String url, boolean here) {
        static Page of(ProviderPage page) {
            var provider = page.provider();
            return new Page(provider.id(), provider.displayName(), page.url(), page.here());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Object run(Snapshot snapshot, CommandArguments arguments) {
        var uri = new FileUri(arguments.text(0, "the URI of a nango.yaml or script"));
        var position = arguments.position(1);
        var pages =
                switch (snapshot.file(uri).orElse(null)) {
                    case ProjectFile file -> ProviderPage.of(file, offset(file, position));
                    case ScriptFile script -> ProviderPage.of(script);
                    case SettingsFile _ -> List.<ProviderPage>of();
                    case null -> List.<ProviderPage>of();
                };
        return pages.stream().map(Page::of).toList();
    }

    private OptionalInt offset(ProjectFile file, Optional<Position> position) {
        return position.map(
                        it ->
                                OptionalInt.of(
                                        conversions
                                                .get()
                                                .span(file.document().lines(), new Range(it, it))
                                                .start()))
                .orElseGet(OptionalInt::empty);
    }
}
