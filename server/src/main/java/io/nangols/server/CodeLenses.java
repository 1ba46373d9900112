package io.nangols.server;

import com.google.gson.JsonObject;

import io.nangols.features.lens.Lens;
import io.nangols.features.lens.Lens.Offer;
import io.nangols.features.lens.Lenses;
import io.nangols.features.navigation.References;
import io.nangols.project.Model;
import io.nangols.server.Questions.Asked;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers what to offer above the lines of a file. How often a model is used is found out when its
/// line is in sight.
final class CodeLenses {
    private final Client client;
    private final Supplier<Conversions> conversions;

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
                            .map(script -> OpenCommand.titled("Open script", script.raw()))
                            .map(command -> new CodeLens(range, command, null));
            case Offer.CreateScript(var path) ->
                    Optional.of(CreateScriptCommand.titled("Create script", uri, path))
                            .filter(_ -> CreateScriptCommand.isPossible(client))
                            .map(command -> new CodeLens(range, command, null));
            case Offer.OpenPage(var url, var provider) ->
                    Optional.of(OpenCommand.titled("Nango's page about " + provider, url))
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
                    .flatMap(file -> references(file, data.get("model").getAsString(), lens))
                    .ifPresent(lens::setCommand);
        }
        return lens;
    }

    /// Only an editor can show a list of places, and not every one has a command for it; the others
    /// show the number.
    private Optional<Command> references(ProjectFile file, String name, CodeLens lens) {
        return file.project()
                .model(name)
                .map(model -> locations(file, model))
                .map(
                        locations -> {
                            var title = title(locations.size());
                            return client.knows(Commands.SHOW_REFERENCES) && !locations.isEmpty()
                                    ? Commands.showReferences(
                                            title,
                                            file.uri(),
                                            lens.getRange().getStart(),
                                            locations)
                                    : Commands.titleOnly(title);
                        });
    }

    private List<Location> locations(ProjectFile file, Model model) {
        var name = model.name().span();
        var locations = new Locations(file, conversions.get());
        return References.at(file, (name.start() + name.end()) / 2, false).stream()
                .flatMap(target -> locations.location(target).stream())
                .toList();
    }

    private static String title(int count) {
        return switch (count) {
            case 0 -> "no references";
            case 1 -> "1 reference";
            default -> count + " references";
        };
    }
}
