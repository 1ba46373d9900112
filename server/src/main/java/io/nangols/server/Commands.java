package io.nangols.server;

import io.nangols.workspace.FileUri;
import io.nangols.workspace.Snapshot;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Does what people choose above a line or from an editor's list of commands.
final class Commands {
    /// A command of the client: shows places. Its arguments are the URI and the position at which
    /// it was chosen, and the locations.
    static final String SHOW_REFERENCES = "nango-ls.showReferences";

    /// Of what only shows its title. The protocol wants a command there, so some clients let people
    /// choose it.
    private static final String NONE = "";

    /// Those that the client may ask for.
    static final List<String> NAMES =
            List.of(
                    OpenCommand.NAME,
                    CreateScriptCommand.NAME,
                    ProviderDocsCommand.NAME,
                    ListRulesCommand.NAME,
                    ExplainRuleCommand.NAME);

    private final Map<String, ServerCommand> byName;

    private Commands(Stream<ServerCommand> commands) {
        byName = commands.collect(Collectors.toMap(ServerCommand::name, Function.identity()));
    }

    static void register(
            Questions questions,
            Router router,
            Client client,
            Checker checker,
            Supplier<Conversions> conversions) {
        var commands =
                new Commands(
                        Stream.of(
                                new OpenCommand(client),
                                new CreateScriptCommand(client, conversions),
                                new ProviderDocsCommand(conversions),
                                new ListRulesCommand(checker),
                                new ExplainRuleCommand(checker)));
        router.asks(CreateScriptCommand.APPLY, ApplyWorkspaceEditParams.class);
        questions.inWorkspace(
                "workspace/executeCommand", ExecuteCommandParams.class, commands::run);
    }

    static Command showReferences(
            String title, FileUri uri, Position at, List<Location> references) {
        return new Command(title, SHOW_REFERENCES, List.of(uri.raw(), at, references));
    }

    /// Shows a title, and does nothing.
    static Command titleOnly(String title) {
        return new Command(title, NONE);
    }

    private Object run(Snapshot snapshot, ExecuteCommandParams params) {
        var name = params.getCommand();
        if (name.equals(NONE)) {
            return null;
        }
        var command = byName.get(name);
        if (command == null) {
            throw Refusals.invalid("nango-ls has no such command.");
        }
        return command.run(snapshot, CommandArguments.of(params));
    }
}
