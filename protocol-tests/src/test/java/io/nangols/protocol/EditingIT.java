package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Somebody at work on a `nango.yaml`.
class EditingIT {
    @TempDir Path folder;

    @Test
    void followsAWholeSession() {
        var path = Fixture.write(folder.resolve("nango.yaml"), Fixture.GOOD);
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            var file = editor.open(path, Fixture.GOOD);
            file.shows();

            // A wrong interval, seen and mended.
            file.replace("every 30 minutes", "every now and then");
            file.shows("8:14-8:32 error invalid-runs");
            file.replace("every now and then", "every 30 minutes");
            file.shows();

            // A second model of a name that there is, while it is typed.
            file.type("models:", "\n  Person:\n    login: string");
            assertThat(file.shown()).anyMatch(it -> it.contains("yaml-syntax"));
            file.replace("\n  Person:\n    login: string", "");
            file.shows();

            // A new sync that returns what is not there yet.
            file.type("path: /contacts\n          group: Contacts", NEW_SYNC);
            file.shows("66:16-66:20 error model-not-found-fallback");
            file.type("models:", "\n  Deal:\n    id: string");
            file.shows();

            // The output is renamed in one place only.
            file.replace("output: Deal", "output: Deals");
            assertThat(file.shown()).contains("66:16-66:21 error model-not-found-fallback");
            file.replace("output: Deals", "output: Deal");
            file.shows();

            // Unfinished work is closed without saving: the disk's text counts.
            file.replace("track_deletes", "track_delete");
            assertThat(file.shown()).hasSize(1);
            file.close();
            editor.shows(path);
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    private static final String NEW_SYNC =
            "\n"
                    + """
                      deals:
                        description: All deals of the account.
                        runs: every day
                        sync_type: incremental
                        output: Deal
                        endpoint:
                          method: GET
                          path: /deals
                          group: Deals
                        scopes: crm.objects.deals.read
                      """
                            .indent(6)
                            .stripTrailing();

    @Test
    void saysAllThereIsToSay() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            var file = editor.open(folder.resolve("nango.yaml"), Fixture.BAD);
            var diagnostic = file.shows(Fixture.BAD_SHOWN).getDiagnostics().getFirst();
            assertThat(diagnostic.getSource()).isEqualTo("nango");
            assertThat(diagnostic.getCodeDescription().getHref())
                    .isEqualTo(
                            "https://github.com/nango-ls/nango-ls/blob/main/docs/rules/model-missing-id.md");
            assertThat(diagnostic.getMessage().getLeft()).contains("`Label`", "id");
            assertThat(diagnostic.getRelatedInformation())
                    .singleElement()
                    .satisfies(
                            related -> {
                                var location = related.getLocation();
                                assertThat(location.getUri()).isEqualTo(file.uri());
                                assertThat(location.getRange())
                                        .isEqualTo(
                                                new Range(
                                                        new Position(11, 2), new Position(11, 7)));
                            });
        }
    }

    /// Whatever is typed, in whatever order: the server's text must stay the editor's.
    @Test
    void losesNothingInAThousandEdits() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            var file = editor.open(folder.resolve("nango.yaml"), Fixture.GOOD);
            var random = new Random(4711);
            var scraps =
                    new String[] {"", "x", "\n", "💬", ": ", "  ", "- a\n", "\"", "#", "é\r\n"};
            for (int i = 0; i < 1000; i++) {
                int start = boundary(file.text(), random.nextInt(file.text().length()));
                int end = boundary(file.text(), start + random.nextInt(4));
                var scrap = scraps[random.nextInt(scraps.length)];
                if (scrap.contains("\r") || file.text().substring(start, end).contains("\r")) {
                    // The harness counts lines by \n alone.
                    scrap = "\n";
                }
                file.edit(start, Math.max(start, end), scrap);
            }
            var incremental = file.shown();
            file.replaceAll(file.text());
            assertThat(incremental).isEqualTo(file.shown());
            assertThat(editor.side().log).noneMatch(it -> it.contains("Could not"));
        }
    }

    private static int boundary(String text, int offset) {
        int at = Math.min(offset, text.length());
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }

    @Test
    void movesEditsThatLieOutsideIntoTheText() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            var file = editor.open(folder.resolve("nango.yaml"), "integrations:\n");
            file.change(
                    part(90, 5, 100, 7, "  github: {}\n"),
                    part(0, 900, 0, 900, " # all of them"),
                    part(1, 12, 0, 1_000_000, ""));
            file.shown();
            // Now it is `integrations: # all of them{}`, or so; the whole text settles it.
            file.replaceAll(Fixture.BAD);
            file.shows(Fixture.BAD_SHOWN);
            file.change(part(-3, -1, -2, -7, "# first\n"));
            file.shown();
            file.change(part(5, 16, 5, Integer.MAX_VALUE, "Label"));
            file.shown();
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    private static TextDocumentContentChangeEvent part(
            int line, int character, int endLine, int endCharacter, String text) {
        var range = new Range(new Position(line, character), new Position(endLine, endCharacter));
        return new TextDocumentContentChangeEvent(range, text);
    }

    @Test
    void ignoresWhatIsNotOpen() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            var file = editor.open(folder.resolve("nango.yaml"), Fixture.BAD);
            file.shows(Fixture.BAD_SHOWN);
            file.close();
            file.replace("Label", "Tag");
            editor.waitForLog("Ignored a change of " + file.uri());
            file.close();
            editor.waitForLog("Ignored the closing of " + file.uri());
            var again = editor.open(folder.resolve("nango.yaml"), Fixture.BAD);
            again.shows(Fixture.BAD_SHOWN);
            var twice = editor.open(folder.resolve("nango.yaml"), Fixture.GOOD);
            twice.shows();
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    @Test
    void leavesOtherFilesAlone() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            var other = editor.open(folder.resolve("compose.yaml"), Fixture.BAD);
            other.replace("Label", "Tag");
            other.close();
            editor.open(folder.resolve("nango.yml"), Fixture.BAD);
            editor.open(folder.resolve("Nango.yaml"), Fixture.BAD);
            editor.open(folder.resolve("nango.yaml"), Fixture.BAD).shows(Fixture.BAD_SHOWN);
            assertThat(editor.side().published).hasSize(1);
            assertThat(editor.side().log).noneMatch(it -> it.contains("Ignored"));
        }
    }

    @Test
    void checksAFileThatIsInNoFolder() {
        try (var editor = LspClient.start()) {
            editor.initialize();
            var file = editor.open("untitled:nango.yaml", Fixture.BAD);
            file.shows(Fixture.BAD_SHOWN);
            file.close();
            editor.shows(file.uri());
        }
    }

    @Test
    void takesAHugeFile() {
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            var huge = new StringBuilder(Fixture.BAD);
            while (huge.length() < 5_000_000) {
                huge.append("  Model").append(huge.length()).append(":\n    id: string\n");
            }
            var file = editor.open(folder.resolve("nango.yaml"), huge.toString());
            file.shows(Fixture.BAD_SHOWN);
            file.replace("name: string", "id: string");
            file.shows();
            assertThat(editor.shutdownAndExit()).isZero();
        }
    }

    /// The server must keep up with a burst, and need not answer for every state in it.
    @Test
    void keepsUpWithABurst() throws Exception {
        var real =
                Path.of(System.getProperty("nango-ls.root"), "../shared/corpus/hubspot/nango.yaml");
        var text = Files.exists(real) ? Files.readString(real) : Fixture.GOOD;
        try (var editor = LspClient.start()) {
            editor.initialize(folder);
            var file = editor.open(folder.resolve("nango.yaml"), text);
            var before = file.shown();
            file.type("integrations:", " # and a long remark about all of them, typed in one go");
            assertThat(file.shown()).isEqualTo(before);
            assertThat(editor.side().published)
                    .isSortedAccordingTo(java.util.Comparator.comparing(it -> it.getVersion()));
        }
    }
}
