package io.nangols.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import io.nangols.features.lens.Lenses;
import io.nangols.rules.FileChange;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.WorkspaceEdit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Does what people choose above a line.
final class Commands {
    /// Opens a file or a web page, by its URI.
    private static final String OPEN = "nango-ls.open";

    /// Begins the script that is missing at a path, for the `nango.yaml` with that URI.
    private static final String CREATE_SCRIPT = "nango-ls.createScript";

    /// A command of the client: shows places. Its arguments are the URI and the position at which
    /// it was chosen, and the locations.
    static final String SHOW_REFERENCES = "nango-ls.showReferences";

    /// Of what only shows its title. The protocol wants a command there, so some clients let people
    /// choose it.
    private static final String NONE = "";

    /// Those that the client may ask for.
    static final List<String> ALL = List.of(OPEN, CREATE_SCRIPT);

    private static final String APPLY = "workspace/applyEdit";

    private final Client client;
    private final Supplier<Conversions> conversions;

    private Commands(Client client, Supplier<Conversions> conversions) {
        this.client = client;
        this.conversions = conversions;
    }

    static void register(
            Questions questions, Router router, Client client, Supplier<Conversions> conversions) {
        router.asks(APPLY, ApplyWorkspaceEditParams.class);
        questions.inWorkspace(
                "workspace/executeCommand",
                ExecuteCommandParams.class,
                new Commands(client, conversions)::run);
    }

    static Command open(String title, String uri) {
        return new Command(title, OPEN, List.of(uri));
    }

    static Command createScript(String title, FileUri nangoYaml, String path) {
        return new Command(title, CREATE_SCRIPT, List.of(nangoYaml.raw(), path));
    }

    static Command showReferences(
            String title, FileUri uri, Position at, List<Location> references) {
        return new Command(title, SHOW_REFERENCES, List.of(uri.raw(), at, references));
    }

    /// Shows a title, and does nothing.
    static Command titleOnly(String title) {
        return new Command(title, NONE);
    }

    static boolean canCreateFiles(Client client) {
        return client.can(ClientFeature.APPLIES_EDITS)
                && client.can(ClientFeature.CREATES_FILES)
                && client.can(ClientFeature.VERSIONED_EDITS);
    }

    private Object run(Snapshot snapshot, ExecuteCommandParams params) {
        var arguments = texts(Optional.ofNullable(params.getArguments()).orElse(List.of()));
        var command = params.getCommand();
        if (command.equals(OPEN) && arguments.size() == 1) {
            show(arguments.getFirst());
        } else if (command.equals(CREATE_SCRIPT) && arguments.size() == 2) {
            create(snapshot, new FileUri(arguments.getFirst()), arguments.getLast());
        } else if (!command.equals(NONE)) {
            throw Refusals.invalid("nango-ls has no such command.");
        }
        return null;
    }

    private static List<String> texts(List<?> arguments) {
        return arguments.stream()
                .filter(JsonPrimitive.class::isInstance)
                .map(argument -> ((JsonElement) argument).getAsString())
                .toList();
    }

    private void show(String uri) {
        boolean page = uri.startsWith("https://");
        if (!page && new FileUri(uri).path().isEmpty()) {
            throw Refusals.invalid("nango-ls opens files and web pages.");
        }
        var params = new ShowDocumentParams(uri);
        params.setExternal(page);
        params.setTakeFocus(true);
        client.ask("window/showDocument", params);
    }

    private void create(Snapshot snapshot, FileUri nangoYaml, String path) {
        var file = snapshot.project(nangoYaml);
        var edit =
                file.flatMap(
                                it ->
                                        Lenses.newScript(it, path)
                                                .flatMap(change -> edit(snapshot, it, change)))
                        .orElseThrow(
                                () ->
                                        Refusals.failed(
                                                "There is no script to create at " + path + "."));
        var script = file.flatMap(it -> it.uri().resolve(path)).map(FileUri::raw);
        var _ =
                client.request(APPLY, new ApplyWorkspaceEditParams(edit, "Create " + path))
                        .thenAccept(
                                answer -> {
                                    if (isApplied(answer)
                                            && client.can(ClientFeature.SHOWS_DOCUMENTS)) {
                                        script.ifPresent(this::show);
                                    }
                                });
    }

    private Optional<WorkspaceEdit> edit(Snapshot snapshot, ProjectFile file, FileChange change) {
        return new WorkspaceEdits(client::can, conversions.get(), snapshot)
                .of(file, List.of(change));
    }

    private static boolean isApplied(Object answer) {
        return answer instanceof JsonObject object
                && object.get("applied") instanceof JsonPrimitive applied
                && applied.getAsBoolean();
    }
}
