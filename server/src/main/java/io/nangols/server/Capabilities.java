package io.nangols.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import io.nangols.features.actions.ActionKinds;
import io.nangols.features.completion.Triggers;

import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;
import java.util.Optional;

/// What this server tells clients that it can do: only what it does. The answer to `initialize` is
/// written as JSON: LSP4J has classes for all that any server may be able to do, and only to look
/// at them takes a quarter of the time until the answer.
final class Capabilities {
    /// What is the same for every client.
    private static final String COMMON =
            """
            {
              "textDocumentSync": { "openClose": true, "change": 2 },
              "workspace": { "workspaceFolders": { "supported": true, "changeNotifications": true } },
              "hoverProvider": true,
              "definitionProvider": true,
              "referencesProvider": true,
              "documentHighlightProvider": true,
              "documentSymbolProvider": true,
              "workspaceSymbolProvider": true,
              "foldingRangeProvider": true,
              "selectionRangeProvider": true,
              "documentLinkProvider": { "resolveProvider": false },
              "inlayHintProvider": true,
              "codeLensProvider": { "resolveProvider": true }
            }
            """;

    /// What is found in a script depends on the `nango.yaml`, and the other way round.
    private static final String PULLED_DIAGNOSTICS =
            """
            { "identifier": "nango", "interFileDependencies": true, "workspaceDiagnostics": true }
            """;

    private Capabilities() {}

    static JsonObject announcedTo(ClientHello client) {
        var server = new JsonObject();
        server.addProperty("name", "nango-ls");
        server.addProperty("version", version());
        var result = new JsonObject();
        result.add("capabilities", capabilities(client));
        result.add("serverInfo", server);
        return result;
    }

    private static JsonObject capabilities(ClientHello client) {
        var capabilities = object(COMMON);
        capabilities.addProperty("positionEncoding", client.encoding().protocolName());
        capabilities.add("completionProvider", resolving("triggerCharacters", Triggers.CHARACTERS));
        capabilities.add("semanticTokensProvider", SemanticTokenAnswers.options());
        var commands = new JsonObject();
        commands.add("commands", array(Commands.NAMES));
        capabilities.add("executeCommandProvider", commands);
        capabilities.add("renameProvider", renames(client));
        if (client.features().contains(ClientFeature.ASKS_BEFORE_MOVING_FILES)) {
            capabilities
                    .getAsJsonObject("workspace")
                    .add("fileOperations", MovingFiles.capabilities());
        }
        if (client.features().contains(ClientFeature.PULLS_DIAGNOSTICS)) {
            capabilities.add("diagnosticProvider", object(PULLED_DIAGNOSTICS));
        }
        if (client.features().contains(ClientFeature.ACTION_LITERALS)) {
            capabilities.add("codeActionProvider", resolving("codeActionKinds", ActionKinds.ALL));
        }
        return capabilities;
    }

    private static JsonElement renames(ClientHello client) {
        return client.features().contains(ClientFeature.PREPARES_RENAME)
                ? object("{ \"prepareProvider\": true }")
                : new JsonPrimitive(true);
    }

    /// Options that also say that the client may ask for the rest of an item later.
    private static JsonObject resolving(String name, List<String> values) {
        var options = new JsonObject();
        options.addProperty("resolveProvider", true);
        options.add(name, array(values));
        return options;
    }

    static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    static JsonArray array(List<String> values) {
        var array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    /// The wish to be told when a `nango.yaml`, its settings or a script change on disk, and when
    /// anything goes: of a folder that is deleted, some clients report only its own going.
    static RegistrationParams watchers() {
        var options =
                new DidChangeWatchedFilesRegistrationOptions(
                        List.of(
                                new FileSystemWatcher(Either.forLeft("**/nango.yaml")),
                                new FileSystemWatcher(Either.forLeft("**/.nango-ls.json")),
                                new FileSystemWatcher(Either.forLeft("**/*.ts")),
                                new FileSystemWatcher(Either.forLeft("**"), WatchKind.Delete)));
        return new RegistrationParams(
                List.of(
                        new Registration(
                                "nango-ls/files", "workspace/didChangeWatchedFiles", options)));
    }

    private static String version() {
        return Optional.ofNullable(Capabilities.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
