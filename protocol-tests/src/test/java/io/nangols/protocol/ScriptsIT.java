package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Scripts beside their `nango.yaml`, open or not.
class ScriptsIT {
    private static final String PROJECT =
            """
            integrations:
              github:
                syncs:
                  labels:
                    runs: every day
                    output: Label
                    endpoint: { method: GET, path: /labels }
                    description: Fetches labels.
                    sync_type: incremental
                    scopes: repo
            models:
              Label:
                id: string
              Spare:
                id: string
            """;

    /// Uses both models; the comment silences nothing.
    private static final String SCRIPT =
            """
            // nango-ls-disable-next-line no-such-rule
            import type { NangoSync, Label, Spare } from '../../models';
            export default async function fetchData(nango: NangoSync): Promise<void> {
                const labels: Label[] = [];
                const spares: Spare[] = [];
                await nango.batchSave(labels, 'Label');
            }
            """;

    private static final String SHOWN = "0:30-0:42 error unused-suppression";

    @TempDir Path root;
    private Path nangoYaml;
    private Path script;

    @BeforeEach
    void writeAProject() {
        nangoYaml = Fixture.write(root.resolve("nango.yaml"), PROJECT);
        script = Fixture.write(root.resolve("github/syncs/labels.ts"), SCRIPT);
        // So that all of it is shown.
        Fixture.write(
                root.resolve(".nango-ls.json"),
                """
                {
                    "rules": {
                        "unused-suppression": "error",
                        "unused-model": "error",
                        "orphan-script": "error"
                    }
                }
                """);
        Fixture.write(root.resolve("models.ts"), "export interface Label { id: string }\n");
    }

    @Test
    void showsWhatIsWrongInAScriptThatNobodyHasOpen() throws Exception {
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            showsFinding(editor, script);

            Fixture.write(script, SCRIPT.substring(SCRIPT.indexOf('\n') + 1));
            editor.changedOnDisk(script, FileChangeType.Changed);
            showsNoFinding(editor, script);

            Fixture.write(script, SCRIPT);
            editor.changedOnDisk(script, FileChangeType.Changed);
            showsFinding(editor, script);
            Files.delete(script);
            editor.changedOnDisk(script, FileChangeType.Deleted);
            editor.shows(script);
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    @Test
    void followsAnOpenScript() {
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            var open = editor.open(script, SCRIPT);
            assertThat(open.shown()).contains(SHOWN);

            open.replace("no-such-rule", "other");
            assertThat(open.shown()).contains("0:30-0:35 error unused-suppression");
            open.replace("// nango-ls-disable-next-line other\n", "");
            assertThat(open.shown()).noneMatch(it -> it.contains("unused-suppression"));

            open.close();
            showsFinding(editor, script);
        }
    }

    @Test
    void editsOfAScriptCountForTheProjectBeforeTheyAreSaved() {
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            editor.waitFor(
                    nangoYaml.toUri().toString(),
                    "nothing unused",
                    it -> !Shown.of(it).toString().contains("unused-model"));
            var open = editor.open(script, SCRIPT);

            open.replace(", Spare", "");
            open.replace("    const spares: Spare[] = [];\n", "");
            editor.waitFor(
                    nangoYaml.toUri().toString(),
                    "an unused model",
                    it -> Shown.of(it).toString().contains("unused-model"));

            open.close();
            editor.waitFor(
                    nangoYaml.toUri().toString(),
                    "nothing unused again",
                    it -> !Shown.of(it).toString().contains("unused-model"));
        }
    }

    @Test
    void findsAScriptThatIsNotYetSaved() {
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            var path = root.resolve("github/actions/close.ts");
            var open = editor.open(path, SCRIPT);

            assertThat(open.shown()).contains(SHOWN);
            editor.waitFor(
                    nangoYaml.toUri().toString(),
                    "an orphan",
                    it -> Shown.of(it).toString().contains("orphan-script"));
            open.close();
            editor.shows(path);
            editor.waitFor(
                    nangoYaml.toUri().toString(),
                    "no orphan",
                    it -> !Shown.of(it).toString().contains("orphan-script"));
        }
    }

    @Test
    void saysNothingOfOtherTypeScript() {
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            editor.open(root.resolve("github/tests/labels.test.ts"), SCRIPT).replace("a", "b");
            editor.open("untitled:labels.ts", SCRIPT).replace("a", "b");
            showsFinding(editor, script);

            assertThat(editor.shutdownAndExit()).isZero();
            assertThat(editor.side().published)
                    .noneMatch(
                            it ->
                                    it.getUri().contains("test.ts")
                                            || it.getUri().contains("untitled"));
            assertThat(List.copyOf(editor.side().log)).noneMatch(it -> it.contains("Ignored"));
        }
    }

    @Test
    void answersWhoAsksForDiagnostics() throws Exception {
        try (var editor = LspClient.start()) {
            editor.initialize(Client.PULLING, root);
            editor.waitForLog("Found 1 nango.yaml");
            var open = editor.open(script, SCRIPT);
            var asked = new DocumentDiagnosticParams(open.id());
            var document = editor.server().getTextDocumentService().diagnostic(asked).get();
            assertThat(Shown.of(document.getLeft().getItems())).contains(SHOWN);

            var all =
                    editor.server()
                            .getWorkspaceService()
                            .diagnostic(new WorkspaceDiagnosticParams(List.of()))
                            .get()
                            .getItems();
            assertThat(all)
                    .extracting(it -> it.getLeft().getUri())
                    .contains(open.uri(), nangoYaml.toUri().toString());
        }
    }

    @Test
    void typingDoesNotWaitForManyScripts() {
        var entries = new StringBuilder("    actions:\n");
        for (int i = 0; i < 1300; i++) {
            entries.append("      action-%d: { description: Does it. }\n".formatted(i));
            Fixture.write(root.resolve("github/actions/action-" + i + ".ts"), SCRIPT);
        }
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            editor.waitForLog("Found 1 nango.yaml");
            var open = editor.open(nangoYaml, PROJECT.replace("models:\n", entries + "models:\n"));
            open.shown();
            long start = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                open.replace("Fetches", "Fetches all");
                open.shown();
            }

            // All scripts after each of them would take a minute.
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("20 keys")
                    .isLessThan(Duration.ofSeconds(15));
            showsFinding(editor, root.resolve("github/actions/action-1299.ts"));
        }
    }

    private static void showsFinding(LspClient editor, Path file) {
        editor.waitFor(file.toUri().toString(), SHOWN, it -> Shown.of(it).contains(SHOWN));
    }

    private static void showsNoFinding(LspClient editor, Path file) {
        editor.waitFor(file.toUri().toString(), "no " + SHOWN, it -> !Shown.of(it).contains(SHOWN));
    }
}
