package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/// Messages that no editor should send. After each one the server works as before.
class MalformedIT {
    @TempDir Path folder;

    private LspClient editor;

    @BeforeEach
    void start() {
        editor = LspClient.start();
        editor.initialize(folder);
    }

    @AfterEach
    void worksAsBefore() {
        try (var open = editor) {
            open.open(folder.resolve("nango.yaml"), Fixture.BAD).shows(Fixture.BAD_SHOWN);
            assertThat(open.shutdownAndExit()).isZero();
            assertThat(open.process().errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "no JSON at all",
                "{\"jsonrpc\":\"2.0\",\"id\":1,,}",
                "[]",
                "\"text\"",
                "{}",
                "{\"jsonrpc\":\"2.0\",\"method\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":99999999999999999999,\"method\":\"shutdown\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDo"
            })
    void isNoMessage(String body) {
        editor.sendRaw(body);
        assertThat(editor.errorOf("null")).isEqualTo(-32700);
    }

    @Test
    void isNull() {
        editor.sendRaw("null");
        assertThat(editor.errorOf("null")).isEqualTo(-32600);
    }

    @Test
    void breaksOffInARequest() {
        editor.sendRaw(
                "{\"jsonrpc\":\"2.0\",\"id\":\"half\",\"method\":\"textDocument/diagnostic\",\"par");
        assertThat(editor.errorOf("half")).isEqualTo(-32700);
    }

    @Test
    void isLongAndBroken() {
        editor.sendRaw("{\"a\": oops " + "x".repeat(1 << 20) + "\r\n\r\n{}");
        assertThat(editor.errorOf("null")).isEqualTo(-32700);
    }

    @Test
    void isNestedDeeply() {
        editor.sendRaw("[".repeat(200_000));
        assertThat(editor.errorOf("null")).isEqualTo(-32700);
        editor.sendRaw(
                "{\"jsonrpc\":\"2.0\",\"id\":\"deep\",\"method\":\"x\",\"params\":"
                        + "[".repeat(200_000)
                        + "]".repeat(200_000)
                        + "}");
    }

    @Test
    void hasNoLength() {
        editor.sendBytes("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n");
        assertThat(editor.errorOf("null")).isEqualTo(-32700);
    }

    @Test
    void hasMoreHeadersThanUsual() {
        var body = "{\"jsonrpc\":\"2.0\",\"id\":\"h\",\"method\":\"x\"}";
        editor.sendBytes(
                "Content-Type: application/vscode-jsonrpc; charset=utf8\r\nX-Other: 1\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body);
        assertThat(editor.errorOf("h")).isEqualTo(-32601);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "7",
                "{\"textDocument\":null}",
                "{\"textDocument\":{}}",
                "{\"textDocument\":{\"uri\":7.5}}",
                "{\"textDocument\":[]}"
            })
    void lacksParameters(String params) {
        editor.sendRaw(
                "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"textDocument/diagnostic\",\"params\":%s}"
                        .formatted(params));
        int code = editor.errorOf("p");
        if (!params.contains("7.5")) {
            assertThat(code).isEqualTo(-32602);
        }
        for (var method : new String[] {"didOpen", "didChange", "didClose"}) {
            editor.sendRaw(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/%s\",\"params\":%s}"
                            .formatted(method, params));
        }
        for (var method : new String[] {"didChangeWatchedFiles", "didChangeWorkspaceFolders"}) {
            editor.sendRaw(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"workspace/%s\",\"params\":%s}"
                            .formatted(method, params));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nango.yaml",
                "file:",
                "file:///",
                "file://",
                "file:///a%00b/nango.yaml",
                "file:///%/nango.yaml",
                "file:///a b/nango.yaml",
                "file://server/share/nango.yaml",
                "http://[nonsense/nango.yaml",
                "git:/a/nango.yaml?ref=HEAD"
            })
    void namesFilesOddly(String uri) {
        var file = editor.open(uri, Fixture.BAD);
        file.replace("Label", "Tag");
        file.close();
    }

    @Test
    void answersWhatNobodyAsked() {
        editor.sendRaw("{\"jsonrpc\":\"2.0\",\"id\":\"4711\",\"result\":{}}");
        editor.sendRaw("{\"jsonrpc\":\"2.0\",\"id\":\"4711\",\"error\":{\"code\":1}}");
    }
}
