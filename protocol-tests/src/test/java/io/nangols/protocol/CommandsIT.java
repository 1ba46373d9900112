package io.nangols.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/// What an editor's own commands ask the server.
class CommandsIT {
    private static final String PAGES = "nango-ls.providerDocs";

    private static final String TEXT =
            """
            integrations:
              github:
                actions:
                  close: {}
              hubspot:
                syncs:
                  contacts: { runs: every hour }
            """;

    @TempDir Path root;

    private LspClient editor;
    private String nangoYaml;
    private String script;

    @BeforeEach
    void start() {
        Fixture.write(root.resolve("nango.yaml"), TEXT);
        Fixture.write(root.resolve("github/actions/close.ts"), "export default 1;");
        nangoYaml = root.resolve("nango.yaml").toUri().toString();
        script = root.resolve("github/actions/close.ts").toUri().toString();
        editor = LspClient.start();
        var can = editor.initialize(root).getCapabilities();
        assertThat(can.getExecuteCommandProvider().getCommands())
                .contains(PAGES, "nango-ls.rules", "nango-ls.explainRule");
        editor.open(root.resolve("nango.yaml"), TEXT);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void listsThePagesAboutTheProvidersOfAProject() {
        var pages = (JsonArray) execute(PAGES, nangoYaml, new Position(6, 10));

        assertThat(pages.toString())
                .isEqualTo(
                        """
                        [{"provider":"github","name":"GitHub (User OAuth)",\
                        "url":"https://nango.dev/docs/api-integrations/github","here":false},\
                        {"provider":"hubspot","name":"HubSpot",\
                        "url":"https://nango.dev/docs/api-integrations/hubspot","here":true}]""");
    }

    @Test
    void aScriptAsksAboutItsIntegration() {
        editor.open(script, "export default 1;");

        assertThat(here(execute(PAGES, script))).containsExactly("github");
        assertThat(here(execute(PAGES, script, JsonNull.INSTANCE))).containsExactly("github");
    }

    @Test
    void nothingIsHereWithoutAPlace() {
        assertThat(here(execute(PAGES, nangoYaml))).isEmpty();
    }

    @Test
    void aFileOfNoProjectHasNoPages() {
        assertThat(execute(PAGES, "file:///elsewhere/nango.yaml")).isEqualTo(new JsonArray());
        assertThat(execute(PAGES, "untitled:Untitled-1")).isEqualTo(new JsonArray());
    }

    @Test
    void listsTheRules() {
        var rules = (JsonArray) execute("nango-ls.rules");

        assertThat(rules).hasSizeGreaterThan(70);
        assertThat(rules.toString())
                .contains(
                        """
                        {"id":"yaml-syntax","title":"`nango.yaml` is valid YAML","severity":"error",\
                        "page":"https://github.com/nango-ls/nango-ls/blob/main/docs/rules/yaml-syntax.md"}""");
    }

    @Test
    void explainsARule() {
        var page = execute("nango-ls.explainRule", "no-console").getAsString();

        assertThat(page)
                .startsWith("# ")
                .contains("```ts bad\n", "// nango-ls-disable-next-line no-console -- why");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    explainRule  | []              | Argument 1 of nango-ls.explainRule is the id of a rule.
                    explainRule  | [{}]            | Argument 1 of nango-ls.explainRule is the id of a rule.
                    explainRule  | ["no-consol"]   | There is no rule `no-consol`; did you mean `no-console`?
                    explainRule  | ["x"]           | There is no rule `x`.
                    providerDocs | []              | Argument 1 of nango-ls.providerDocs is the URI of a nango.yaml or script.
                    providerDocs | [1]             | Argument 1 of nango-ls.providerDocs is the URI of a nango.yaml or script.
                    providerDocs | ["a", "b"]      | Argument 2 of nango-ls.providerDocs is a position, or left out.
                    providerDocs | ["a", {"line": -1, "character": 0}] | Argument 2 of nango-ls.providerDocs is a position, or left out.
                    open         | []              | Argument 1 of nango-ls.open is the URI of a file or web page.
                    createScript | ["a"]           | Argument 2 of nango-ls.createScript is the path of a script.
                    """)
    void saysWhatIsWrongWithItsArguments(String command, String arguments, String message) {
        var values = JsonParser.parseString(arguments).getAsJsonArray().asList();

        assertThatThrownBy(() -> execute("nango-ls." + command, values.toArray()))
                .hasMessageContaining(message);
    }

    private JsonElement execute(String command, Object... arguments) {
        var params = new ExecuteCommandParams(command, List.of(arguments));
        var answer = Wait.forAnswer(editor.server().getWorkspaceService().executeCommand(params));
        return new Gson().toJsonTree(answer);
    }

    private static List<String> here(JsonElement pages) {
        return pages.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(page -> page.get("here").equals(new JsonPrimitive(true)))
                .map(page -> page.get("provider"))
                .map(JsonElement::getAsString)
                .toList();
    }
}
