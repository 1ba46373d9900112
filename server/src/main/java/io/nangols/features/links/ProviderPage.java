package io.nangols.features.links;

import io.nangols.catalog.Provider;
import io.nangols.project.Integration;
import io.nangols.rules.ScriptRoles;
import io.nangols.rules.Subject;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ScriptFile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// Nango's page about a provider.
///
/// @param here whether it is about the place from which somebody asks
public record ProviderPage(Provider provider, String url, boolean here) {
    /// The pages about the providers of the integrations in a `nango.yaml`, in their order; about
    /// each once.
    public static List<ProviderPage> of(ProjectFile file, OptionalInt offset) {
        return of(
                Subject.of(file),
                integration -> offset.isPresent() && integration.span().touches(offset.getAsInt()));
    }

    /// The same, asked from a script of the project.
    public static List<ProviderPage> of(ScriptFile script) {
        var subject = Subject.of(script.project());
        var own = ScriptRoles.of(subject).integration(script.script());
        return of(subject, integration -> own.filter(integration::equals).isPresent());
    }

    private static List<ProviderPage> of(Subject subject, Predicate<Integration> isHere) {
        var pages = new LinkedHashMap<String, ProviderPage>();
        for (var integration : subject.project().integrations()) {
            of(subject, integration, isHere.test(integration))
                    .ifPresent(page -> pages.merge(page.provider.id(), page, ProviderPage::or));
        }
        return List.copyOf(pages.values());
    }

    private static Optional<ProviderPage> of(
            Subject subject, Integration integration, boolean here) {
        return subject.providerOf(integration)
                .provider()
                .flatMap(
                        provider ->
                                provider.docsUrl()
                                        .map(url -> new ProviderPage(provider, url, here)));
    }

    private ProviderPage or(ProviderPage again) {
        return here ? this : again;
    }
}
