package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What users say of the rules, in `.nango-ls.json`, in the editor's settings and in comments.
class SettingsIT {
    private static final String OFF = "{\"rules\": {\"model-missing-id\": \"off\"}}";
    private static final String HINT_SHOWN = "5:16-5:21 warning model-missing-id";

    @TempDir Path root;

    @Test
    void theFileCountsAtOnceWhileItIsEdited() {
        var file = Fixture.write(root.resolve("nango.yaml"), Fixture.BAD);
        var closed = Fixture.write(root.resolve("other/nango.yaml"), Fixture.BAD);
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            var open = editor.open(file, Fixture.BAD);
            open.shows(Fixture.BAD_SHOWN);
            editor.shows(closed, Fixture.BAD_SHOWN);

            var settings = editor.open(root.resolve(".nango-ls.json"), "");
            settings.shows();
            settings.replaceAll(OFF);
            open.shows();
            settings.replace("off", "warning");
            open.shows(HINT_SHOWN);
            settings.replace("warning", "loud");
            open.shows(Fixture.BAD_SHOWN);
            settings.shows("0:31-0:37 error invalid-configuration");
            settings.replace("model-missing-id", "model-missing");
            settings.shows("0:11-0:26 warning invalid-configuration");
            settings.replaceAll("{");
            settings.shows("0:0-0:1 error invalid-configuration");
            settings.replaceAll(OFF);
            open.shows();
            settings.close();
            editor.shows(settings.uri());
            open.shows(Fixture.BAD_SHOWN);
            editor.shows(closed, Fixture.BAD_SHOWN);
        }
    }

    @Test
    void theFileCountsAsItIsOnDisk() throws Exception {
        var file = Fixture.write(root.resolve("nango.yaml"), Fixture.BAD);
        var settings = Fixture.write(root.resolve(".nango-ls.json"), "[]");
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            editor.shows(file, Fixture.BAD_SHOWN);
            editor.shows(settings, "0:0-0:2 error invalid-configuration");
            Fixture.write(settings, OFF);
            editor.changedOnDisk(settings, FileChangeType.Changed);
            editor.shows(file);
            editor.shows(settings);
            Files.delete(settings);
            editor.changedOnDisk(settings, FileChangeType.Deleted);
            editor.shows(file, Fixture.BAD_SHOWN);
            Fixture.write(settings, OFF);
            editor.changedOnDisk(settings, FileChangeType.Created);
            editor.shows(file);
        }
    }

    @Test
    void whatIsWrongInTheFileCanBePulled() {
        Fixture.write(root.resolve("nango.yaml"), Fixture.GOOD);
        try (var editor = LspClient.start()) {
            editor.initialize(Client.PULLING, root);
            var settings = editor.open(root.resolve(".nango-ls.json"), "[]");
            var answer =
                    Wait.forAnswer(
                            editor.server()
                                    .getTextDocumentService()
                                    .diagnostic(new DocumentDiagnosticParams(settings.id())));
            assertThat(Shown.of(answer.getLeft().getItems()))
                    .containsExactly("0:0-0:2 error invalid-configuration");
            var all =
                    Wait.forAnswer(
                            editor.server()
                                    .getWorkspaceService()
                                    .diagnostic(new WorkspaceDiagnosticParams(List.of())));
            assertThat(all.getItems())
                    .extracting(it -> it.getLeft().getUri())
                    .contains(settings.uri());
        }
    }

    @Test
    void theEditorsSettingsAreAskedForFolderByFolder() {
        var a = Fixture.write(root.resolve("a/nango.yaml"), Fixture.BAD);
        var b = Fixture.write(root.resolve("b/nango.yaml"), Fixture.BAD);
        Fixture.write(root.resolve("b/.nango-ls.json"), OFF);
        try (var editor = LspClient.start()) {
            var settings = editor.side().settings;
            settings.put("", rules("model-missing-id", "error"));
            settings.put(a.getParent().toUri().toString(), rules("model-missing-id", "warning"));
            editor.initialize(Client.CONFIGURABLE, a.getParent(), b.getParent());
            Wait.until(
                    "a wish to hear of changes",
                    () ->
                            editor.side().registered.stream()
                                    .filter("workspace/didChangeConfiguration"::equals)
                                    .findAny(),
                    () -> editor.side().registered);
            editor.shows(a, HINT_SHOWN);
            editor.shows(b, Fixture.BAD_SHOWN);

            settings.clear();
            editor.changeSettings();
            editor.shows(a, Fixture.BAD_SHOWN);
            editor.shows(b);

            settings.put("", Map.of("rules", Map.of("model-missing-id", 1, "unheard-of", "off")));
            editor.changeSettings();
            editor.waitForLog("`nango.rules`: This is no severity");
            editor.waitForLog("`nango.rules`: There is no rule `unheard-of`");
            editor.shows(a, Fixture.BAD_SHOWN);
        }
    }

    @Test
    void aFolderThatIsOpenedLaterHasSettingsToo() {
        var a = Fixture.write(root.resolve("a/nango.yaml"), Fixture.BAD);
        var b = Fixture.write(root.resolve("b/nango.yaml"), Fixture.BAD);
        try (var editor = LspClient.start()) {
            editor.side()
                    .settings
                    .put(b.getParent().toUri().toString(), rules("model-missing-id", "warning"));
            editor.initialize(Client.CONFIGURABLE, a.getParent());
            editor.shows(a, Fixture.BAD_SHOWN);
            editor.addFolder(b.getParent());
            editor.shows(b, HINT_SHOWN);
        }
    }

    @Test
    void theEditorsSettingsMayBeSent() {
        try (var editor = LspClient.start()) {
            editor.hello(
                    Client.PLAIN,
                    it -> it.setInitializationOptions(rules("model-missing-id", "warning")),
                    root);
            editor.server().initialized(new InitializedParams());
            var file = editor.open(root.resolve("nango.yaml"), Fixture.BAD);
            editor.shows(file.uri(), HINT_SHOWN);
            editor.changeSettings(Map.of("nango", rules("model-missing-id", "off")));
            editor.shows(file.uri());
            editor.changeSettings(Map.of("nango", Map.of("rules", "odd")));
            editor.shows(file.uri(), Fixture.BAD_SHOWN);
            editor.waitForLog("`rules` is an object");
            editor.sendRaw(
                    """
                    {"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":[]}}
                    """);
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    @Test
    void commentsSilenceRules() {
        Fixture.write(
                root.resolve(".nango-ls.json"),
                "{\"rules\": {\"unused-suppression\": \"warning\"}}");
        try (var editor = LspClient.start()) {
            editor.initialize(root);
            var file = editor.open(root.resolve("nango.yaml"), Fixture.BAD);
            file.shows(Fixture.BAD_SHOWN);
            file.replace(
                    "        output",
                    "        # nango-ls-disable-next-line model-missing-id\n        output");
            file.shows();
            file.replace("name:", "id:");
            file.shows("5:8-5:53 warning unused-suppression");
        }
    }

    private static Map<String, Object> rules(String id, String level) {
        return Map.of("rules", Map.of(id, level));
    }
}
