package io.nangols.features.hover;

import io.nangols.catalog.ProviderMatch;
import io.nangols.features.markdown.Markdown;
import io.nangols.features.markdown.ProviderCard;
import io.nangols.project.Integration;
import io.nangols.rules.Subject;

import java.util.ArrayList;

/// What there is to say about an integration: who its provider is, and what scripts it has.
record IntegrationText(Subject subject, Integration integration) {
    String text() {
        return Markdown.paragraphs(folderName(), provider(), scripts());
    }

    private String folderName() {
        var written = integration.name().value();
        var id = subject.idOf(integration);
        return id.equals(written)
                ? ""
                : "%s stands for the folder's name, %s."
                        .formatted(Markdown.code(written), Markdown.code(id));
    }

    private String provider() {
        return switch (subject.providerOf(integration)) {
            case ProviderMatch.Exact(var provider) -> ProviderCard.of(provider);
            case ProviderMatch.Variant(var provider) -> ProviderCard.of(provider);
            case ProviderMatch.Likely(var provider) ->
                    Markdown.paragraphs(
                            "Going by the name, this is probably for:", ProviderCard.of(provider));
            case ProviderMatch.Unknown() -> "";
        };
    }

    private String scripts() {
        var counts = new ArrayList<String>();
        count(integration.syncs().size(), "sync", counts);
        count(integration.actions().size(), "action", counts);
        count(integration.events().size(), "event script", counts);
        return counts.isEmpty() ? "" : "Here: " + String.join(", ", counts);
    }

    private static void count(int number, String what, ArrayList<String> counts) {
        if (number > 0) {
            counts.add(number + " " + what + (number == 1 ? "" : "s"));
        }
    }
}
