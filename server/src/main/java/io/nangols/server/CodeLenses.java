package io.nangols.server;

import com.google.gson.JsonObject;

import io.nangols.features.lens.Lens;
import io.nangols.features.lens.Lens.Offer;
import io.nangols.features.lens.Lenses;
import io.nangols.features.lens.Uses;
import io.nangols.server.Questions.Asked;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Lazy;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/// Answers what to offer above the lines of a file. How often a model is used is counted when its
/// line is in sight.
final class CodeLenses {
    private final Client client;
    private final Supplier<Conversions> conversions;
    private final Map<ProjectFile, Lazy<Uses>> uses =
            Collections.synchronizedMap(new WeakHashMap<>());

    private CodeLenses(Client client, Supplier<Conversions> conversions) {
        this.client = client;
        this.conversions = conversions;
    }

    static void register(Questions questions, Client client, Supplier<Conversions> conversions) {
        var lenses = new CodeLenses(client, conversions);
        questions.inFile(
                "textDocument/codeLens",
                CodeLensParams.class,
                CodeLensParams::getTextDocument,
                (asked, _) -> lenses.of(asked));
        questions.inWorkspace("codeLens/resolve", CodeLens.class, lenses::resolve);
    }

    private List<CodeLens> of(Asked asked) {
        return Lenses.of(asked.file()).stream()
                .flatMap(lens -> lens(asked, lens).stream())
                .toList();
    }

    private Optional<CodeLens> lens(Asked asked, Lens lens) {
        var range = asked.range(lens.span());
        var uri = asked.file().uri();
        return switch (lens.offer()) {
            case Offer.Uses(var model) -> Optional.of(new CodeLens(range, null, data(uri, model)));
            case Offer.OpenScript(var path) ->
                    uri.resolve(path)
                            .filter(_ -> client.can(ClientFeature.SHOWS_DOCUMENTS))
                            .map(script -> Commands.open("Open script", script.raw()))
                            .map(command -> new CodeLens(range, command, null));
            case Offer.CreateScript(var path) ->
                    Optional.of(Commands.createScript("Create script", uri, path))
                            .filter(_ -> Commands.canCreateFiles(client))
                            .map(command -> new CodeLens(range, command, null));
            case Offer.OpenPage(var url, var provider) ->
                    Optional.of(Commands.open("Nango's page about " + provider, url))
                            .filter(_ -> client.can(ClientFeature.SHOWS_DOCUMENTS))
                            .map(command -> new CodeLens(range, command, null));
        };
    }

    private static JsonObject data(FileUri uri, String model) {
        var data = new JsonObject();
        data.addProperty("uri", uri.raw());
        data.addProperty("model", model);
        return data;
    }

    private CodeLens resolve(Snapshot snapshot, CodeLens lens) {
        if (lens.getData() instanceof JsonObject data && data.has("uri") && data.has("model")) {
            snapshot.project(new FileUri(data.get("uri").getAsString()))
                    .map(file -> references(file, data.get("model").getAsString(), lens))
                    .ifPresent(lens::setCommand);
        }
        return lens;
    }

    /// Only an editor can show a list of places, and not every one has a command for it; the others
    /// show the number.
    private Command references(ProjectFile file, String model, CodeLens lens) {
        var places =
                uses.computeIfAbsent(file, it -> new Lazy<>(() -> Uses.in(it.project())))
                        .get()
                        .of(model);
        var title =
                places.isEmpty()
                        ? "no references"
                        : places.size() == 1 ? "1 reference" : places.size() + " references";
        return client.knows(Commands.SHOW_REFERENCES) && !places.isEmpty()
                ? new Command(
                        title,
                        Commands.SHOW_REFERENCES,
                        List.of(
                                file.uri().raw(),
                                lens.getRange().getStart(),
                                locations(file, places)))
                : new Command(title, "");
    }

    private List<Location> locations(ProjectFile file, List<Span> places) {
        var lines = file.document().lines();
        return places.stream()
                .map(span -> new Location(file.uri().raw(), conversions.get().range(lines, span)))
                .toList();
    }
}
