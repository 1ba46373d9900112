package io.nangols.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import io.nangols.text.PositionEncoding;
import io.nangols.workspace.FileUri;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What an editor says of itself in `initialize`. `process` is the one to live and die with;
/// `mostFolds` is how many parts of a text it can fold.
record ClientHello(
        OptionalLong process,
        Set<ClientFeature> features,
        int mostFolds,
        PositionEncoding encoding,
        List<FileUri> folders,
        JsonObject options,
        String trace,
        String name) {
    private static final String NAMELESS = "an editor";

    /// Editors that say that they know snippets, and take choices (`${1|a,b|}`) for text, or for
    /// nothing. Those that do not tell their names are mostly older ones of them.
    private static final Set<String> KNOW_NO_CHOICES =
            Set.of("Eglot", "emacs", "helix", "Sublime Text LSP", NAMELESS);

    static ClientHello of(JsonObject params) {
        var capabilities = object(params, "capabilities");
        var name = text(object(params, "clientInfo"), "name").orElse(NAMELESS);
        return new ClientHello(
                process(params),
                features(capabilities, name),
                mostFolds(capabilities),
                encoding(capabilities),
                folders(params),
                object(params, "initializationOptions"),
                text(params, "trace").orElse("off"),
                name);
    }

    private static Set<ClientFeature> features(JsonObject capabilities, String name) {
        var features = ClientFeature.in(capabilities);
        if (KNOW_NO_CHOICES.contains(name)) {
            features.remove(ClientFeature.SNIPPET_CHOICES);
        }
        return features;
    }

    /// The commands that the editor has for what only it can do, as it says in its
    /// `initializationOptions`.
    Set<String> commands() {
        return elements(options.get("commands"))
                .map(ClientHello::string)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static OptionalLong process(JsonObject params) {
        var id = params.get("processId");
        return id != null && id.isJsonPrimitive() && id.getAsJsonPrimitive().isNumber()
                ? OptionalLong.of(id.getAsLong())
                : OptionalLong.empty();
    }

    private static int mostFolds(JsonObject capabilities) {
        var folding = object(object(capabilities, "textDocument"), "foldingRange");
        return folding.get("rangeLimit") instanceof JsonPrimitive limit && limit.isNumber()
                ? Math.max(0, limit.getAsInt())
                : Integer.MAX_VALUE;
    }

    /// The first that the client offers; without an offer, the one that every client knows.
    private static PositionEncoding encoding(JsonObject capabilities) {
        var offered = object(capabilities, "general").get("positionEncodings");
        return elements(offered)
                .flatMap(
                        offer ->
                                Arrays.stream(PositionEncoding.values())
                                        .filter(it -> it.protocolName().equals(string(offer))))
                .findFirst()
                .orElse(PositionEncoding.UTF16);
    }

    /// The folders; in older clients there is only one, and in the oldest it is a path.
    private static List<FileUri> folders(JsonObject params) {
        var folders = params.get("workspaceFolders");
        if (folders != null && folders.isJsonArray()) {
            return elements(folders)
                    .filter(JsonElement::isJsonObject)
                    .flatMap(folder -> text(folder.getAsJsonObject(), "uri").stream())
                    .map(FileUri::new)
                    .filter(uri -> uri.path().isPresent())
                    .toList();
        }
        return text(params, "rootUri")
                .map(FileUri::new)
                .or(() -> text(params, "rootPath").flatMap(FileUri::ofPath))
                .filter(uri -> uri.path().isPresent())
                .map(List::of)
                .orElse(List.of());
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : new JsonObject();
    }

    private static Optional<String> text(JsonObject parent, String name) {
        return Optional.ofNullable(parent.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }

    private static String string(JsonElement element) {
        return element.isJsonPrimitive() ? element.getAsString() : "";
    }

    private static Stream<JsonElement> elements(JsonElement array) {
        return array instanceof JsonArray elements
                ? StreamSupport.stream(elements.spliterator(), false)
                : Stream.empty();
    }
}
