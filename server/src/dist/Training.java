import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes the AOT cache of a package: `PACKAGE EXAMPLE`. An editor opens the example with the
/// package's server; what the virtual machine has loaded and linked by then, the next ones find
/// ready.
final class Training {
    private Training() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var dist = Path.of(args[0]).toRealPath();
        var example = Path.of(args[1]).toRealPath();
        var cache = dist.resolve("lib/nango-ls.aot");
        var recording = Files.createTempFile("nango-ls", ".aotconf");
        try {
            var record = List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording);
            try (var editor = new Editor(java(dist, record, "--stdio"))) {
                work(editor, example);
            }
            var create =
                    List.of(
                            "-XX:AOTMode=create",
                            "-XX:AOTConfiguration=" + recording,
                            "-XX:AOTCache=" + cache);
            run(java(dist, create, "--stdio"));
        } finally {
            Files.deleteIfExists(recording);
        }
    }

    /// What people do in the first minutes.
    private static void work(Editor editor, Path example) throws IOException, InterruptedException {
        editor.initialize(example);
        var yaml = editor.open(example.resolve("nango.yaml"), "yaml");
        yaml.awaitDiagnostics();
        yaml.show();
        yaml.ask("textDocument/completion", "author: ");
        yaml.ask("textDocument/completion", "runs: ");
        yaml.ask("textDocument/hover", "sync_t");
        yaml.ask("textDocument/hover", "output: Iss");
        yaml.look("output: Iss");
        yaml.act("author: Athor");
        yaml.replace("author: Athor", "author: Author");
        yaml.awaitDiagnostics();

        var script = editor.open(example.resolve("github/syncs/issues.ts"), "typescript");
        script.awaitDiagnostics();
        script.show();
        script.ask("textDocument/completion", "nango.");
        script.ask("textDocument/hover", "batchSa");
        script.look("'Iss");
        script.replace("await nango.batchSave", "nango.batchSave");
        script.awaitDiagnostics();
        script.act("nango.batchSa");
    }

    /// The command that starts the server as the launcher does.
    private static List<String> java(Path dist, List<String> options, String argument) {
        var command = new ArrayList<String>();
        command.add(dist.resolve("runtime/bin/java").toString());
        command.add("@" + dist.resolve("lib/jvm.options"));
        command.addAll(options);
        command.addAll(List.of("-jar", dist.resolve("lib/nango-ls.jar").toString(), argument));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) throw new IllegalStateException(command + " ended with " + code);
    }
}
