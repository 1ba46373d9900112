package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.nangols.text.PositionEncoding;
import io.nangols.workspace.FileUri;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class ClientHelloTest {
    @Test
    void readsWhatAnEditorSays() {
        var hello =
                hello(
                        """
                        {
                          "processId": 4711,
                          "trace": "verbose",
                          "workspaceFolders": [
                            {"uri": "file:///a", "name": "a"}, {"uri": "vscode-vfs://b", "name": "b"}
                          ],
                          "rootUri": "file:///elsewhere",
                          "capabilities": {
                            "general": {"positionEncodings": ["utf-8", "utf-16"]},
                            "textDocument": {
                              "diagnostic": {},
                              "publishDiagnostics": {"relatedInformation": true, "versionSupport": false}
                            },
                            "window": {"workDoneProgress": true}
                          }
                        }
                        """);
        assertThat(hello.process()).hasValue(4711);
        assertThat(hello.trace()).isEqualTo("verbose");
        assertThat(hello.encoding()).isEqualTo(PositionEncoding.UTF8);
        assertThat(hello.folders()).containsExactly(new FileUri("file:///a"));
        assertThat(hello.features())
                .containsExactlyInAnyOrder(
                        ClientFeature.PULLS_DIAGNOSTICS,
                        ClientFeature.RELATED_INFORMATION,
                        ClientFeature.PROGRESS);
    }

    @Test
    void findsAbilitiesInLists() {
        var hello =
                hello(
                        """
                        {"capabilities": {"workspace": {"workspaceEdit": {
                          "resourceOperations": ["create", "delete"]
                        }}}}
                        """);
        assertThat(hello.features()).containsExactly(ClientFeature.CREATES_FILES);
    }

    @ParameterizedTest
    @CsvSource({
        "Visual Studio Code, true",
        "Eglot, false",
        "helix, false",
        "Sublime Text LSP, false"
    })
    void knowsWhoseSnippetsHaveNoChoices(String editor, boolean choices) {
        var hello =
                hello(
                        """
                        {"clientInfo": {"name": "%s"}, "capabilities": {"textDocument": {
                          "completion": {"completionItem": {"snippetSupport": true}}
                        }}}
                        """
                                .formatted(editor));
        assertThat(hello.features()).contains(ClientFeature.SNIPPETS);
        assertThat(hello.features().contains(ClientFeature.SNIPPET_CHOICES)).isEqualTo(choices);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"processId\": null, \"workspaceFolders\": null, \"capabilities\": null}",
                "{\"processId\": \"x\", \"trace\": {}, \"rootPath\": \"\\u0000\", \"capabilities\": []}",
                "{\"workspaceFolders\": [1, null, {}, {\"uri\": {}}], \"capabilities\": {\"window\": 7}}",
                "{\"capabilities\": {\"general\": {\"positionEncodings\": [{}, \"utf-7\"]}}}"
            })
    void mindsNothingOdd(String params) {
        var hello = hello(params);
        assertThat(hello.process()).isEmpty();
        assertThat(hello.folders()).isEmpty();
        assertThat(hello.features()).isEmpty();
        assertThat(hello.encoding()).isEqualTo(PositionEncoding.UTF16);
    }

    @Test
    void foldsNothingForWhoCanFoldLessThanThat() {
        assertThat(
                        hello(
                                        """
                                        {"capabilities": {"textDocument": {"foldingRange": {"rangeLimit": -1}}}}
                                        """)
                                .mostFolds())
                .isZero();
    }

    @Test
    void understandsOlderEditors() {
        assertThat(hello("{\"rootUri\": \"file:///a\"}").folders())
                .containsExactly(new FileUri("file:///a"));
        assertThat(hello("{\"rootUri\": null, \"rootPath\": \"/a\"}").folders())
                .extracting(it -> it.path().orElseThrow())
                .containsExactly(Path.of("/a").toAbsolutePath());
        assertThat(hello("{\"workspaceFolders\": [], \"rootUri\": \"file:///a\"}").folders())
                .isEmpty();
    }

    private static ClientHello hello(String params) {
        return ClientHello.of((JsonObject) JsonParser.parseString(params));
    }
}
