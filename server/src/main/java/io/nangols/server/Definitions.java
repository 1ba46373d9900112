package io.nangols.server;

import io.nangols.features.navigation.Definition;
import io.nangols.features.navigation.OwnedScript;
import io.nangols.text.LineIndex;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Range;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Answers where something is declared: as links for clients that know them, which mark the whole
/// word that was meant, else as places. Scripts are asked about as they are on disk.
final class Definitions {
    private final Client client;
    private final Supplier<Conversions> conversions;

    private Definitions(Client client, Supplier<Conversions> conversions) {
        this.client = client;
        this.conversions = conversions;
    }

    static void register(Questions questions, Client client, Supplier<Conversions> conversions) {
        questions.inWorkspace(
                "textDocument/definition",
                DefinitionParams.class,
                new Definitions(client, conversions)::at);
    }

    /// `null` where there is none.
    private List<?> at(Snapshot snapshot, DefinitionParams params) {
        var uri = new FileUri(params.getTextDocument().getUri());
        var range = new Range(params.getPosition(), params.getPosition());
        var found =
                snapshot.project(uri)
                        .map(
                                file -> {
                                    var lines = file.document().lines();
                                    var to = new Locations(file, conversions.get());
                                    return Definition.at(file, offset(lines, range)).stream()
                                            .flatMap(it -> shown(it, lines, to));
                                })
                        .orElseGet(
                                () ->
                                        OwnedScript.named(uri, snapshot).stream()
                                                .flatMap(owned -> inScript(owned, range)))
                        .toList();
        return found.isEmpty() ? null : found;
    }

    private Stream<Object> inScript(OwnedScript owned, Range range) {
        var lines = owned.script().lines();
        var to = new Locations(owned.file(), conversions.get());
        return owned.definitionAt(offset(lines, range)).stream()
                .flatMap(definition -> shown(definition, lines, to));
    }

    private int offset(LineIndex lines, Range range) {
        return conversions.get().span(lines, range).start();
    }

    private Stream<Object> shown(Definition definition, LineIndex lines, Locations to) {
        var word = conversions.get().range(lines, definition.word());
        return definition.targets().stream()
                .flatMap(
                        target ->
                                client.can(ClientFeature.DEFINITION_LINKS)
                                        ? to.link(target, word).stream()
                                        : to.location(target).stream());
    }
}
