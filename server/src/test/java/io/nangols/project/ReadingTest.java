package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static final String TEXT =
            """
            integrations:
              github:
                syncs:
                  issues:
                    runs: every hour
                    output: Issue
                    endpoint: GET /issues/{Issue:id}
                    scopes: [repo]
                on-events:
                  post-connection-creation: [greet]
            models:
              Base: { id: string }
              Issue:
                __extends: Base
                title?: open | Base[]
            """;

    @Test
    void doesNotCareHowItIsWritten() {
        assertThat(
                        Reading.plain()
                                .of(
                                        project(
                                                TEXT.replace(
                                                                "{ id: string }",
                                                                "\n    \"id\": 'string'")
                                                        .replace("  issues:", "  issues: # all"))))
                .isEqualTo(Reading.plain().of(project(TEXT)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "issues:, bugs:",
        "every hour, every day",
        "output: Issue, output: Base",
        "GET, POST",
        "Issue:id, Issue:title",
        "[repo], [user]",
        "github, gitlab",
        "creation, deletion",
        "greet, wave",
        "Base:, Basis:",
        "id: string, id: number",
        "__extends: Base, __extends: Issue",
        "title?, title",
        "open, closed",
        "Base[], Base",
    })
    void tellsApartWhatIsNotTheSame(String from, String to) {
        assertThat(Reading.plain().of(project(TEXT.replace(from, to))))
                .isNotEqualTo(Reading.plain().of(project(TEXT)));
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource({
        "MODEL, Issue, Bug",
        "MODEL, Base, Record",
        "FIELD, id, number",
        "SCRIPT, greet, wave",
        "INTEGRATION, github, gitlab",
    })
    void replacesANameWhereverItStands(Reading.Kind kind, String from, String to) {
        var renamed = Reading.renaming(kind, name -> name.value().equals(from), to);

        assertThat(renamed.of(project(TEXT)))
                .isEqualTo(Reading.plain().of(project(TEXT.replaceAll("\\b" + from + "\\b", to))));
    }

    @Test
    void readsAModelsFieldsInThePlaceOfItsName() {
        var inline = project("models:\n  A: { b: { id: string } }\n");
        var named = project("models:\n  A: { b: B }\n  B: { id: string }\n");

        assertThat(Reading.writingOut("B").of(named)).isEqualTo(Reading.plain().of(inline));
    }

    private static Project project(String text) {
        return Project.of(YamlTree.parse(text));
    }
}
