package io.nangols.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Runs `nango-ls` inside the test, in a folder of files.
final class Cli {
    static final String GOOD =
            """
            integrations:
              github:
                syncs:
                  issues:
                    runs: every day
                    sync_type: full
                    track_deletes: true
                    output: Issue
                    endpoint: { method: GET, path: /issues }
                    description: Fetches issues.
                    scopes: [repo]
            models:
              Issue:
                id: string
            """;

    /// One error: `invalid-runs`.
    static final String ERROR = GOOD.replace("every day", "every 1s");

    /// One warning: `cyclic-model`.
    static final String WARNING = GOOD + "    next: Issue\n";

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private boolean terminal;

    /// What a run left behind.
    record Ran(int exitCode, String out, String err) {}

    Cli(Path folder) {
        this.folder = folder;
    }

    Cli file(String path, String text) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Cli variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Cli onTerminal() {
        terminal = true;
        return this;
    }

    /// Runs with `arguments`, separated by spaces; `@` stands for the folder.
    Ran run(String arguments) {
        var out = new ByteArrayOutputStream();
        var ran = runInto(out, arguments);
        return new Ran(ran.exitCode(), out.toString(StandardCharsets.UTF_8), ran.err());
    }

    Ran runInto(OutputStream out, String arguments) {
        var err = new ByteArrayOutputStream();
        var output =
                new Output(stream(out), stream(err), new Environment(variables, terminal, "1.2.3"));
        var words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace("@", folder.toString());
        }
        int exitCode = new NangoCli(output).run(words);
        return new Ran(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(OutputStream into) {
        return new PrintStream(into, false, StandardCharsets.UTF_8);
    }
}
