package io.nangols.server;

import io.nangols.features.navigation.References;
import io.nangols.server.Questions.Asked;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;

import java.util.List;

/// Answers where something is used.
final class ReferenceSearch {
    private ReferenceSearch() {}

    static void register(Questions questions) {
        questions.inFile(
                "textDocument/references",
                ReferenceParams.class,
                ReferenceParams::getTextDocument,
                ReferenceSearch::find);
    }

    private static List<Location> find(Asked asked, ReferenceParams params) {
        var locations = new Locations(asked.file(), asked.conversions());
        boolean declarations = params.getContext().isIncludeDeclaration();
        return References.at(asked.file(), asked.offset(params.getPosition()), declarations)
                .stream()
                .flatMap(target -> locations.location(target).stream())
                .toList();
    }
}
