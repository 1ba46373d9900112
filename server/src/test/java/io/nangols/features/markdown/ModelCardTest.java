package io.nangols.features.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ModelCardTest {
    @Test
    void showsTheInterface() {
        assertThat(
                        card(
                                "Issue",
                                """
                                models:
                                  Issue:
                                    id: int
                                    title?: varchar
                                    state: open | closed
                                    labels:
                                      - Label
                                    user:
                                      name: string
                                      teams:
                                        lead?: Label[]
                                    "due-date": date
                                  Label:
                                    __string: any
                                """))
                .isEqualTo(
                        """
                        ```typescript
                        export interface Issue {
                          id: number;
                          title?: string | undefined;
                          state: 'open' | 'closed';
                          labels: (Label)[];
                          user: {
                            name: string;
                            teams: {
                              lead?: Label[] | undefined;
                            };
                          };
                          "due-date": Date;
                        }
                        ```""");
    }

    @Test
    void showsInheritedFieldsToo() {
        assertThat(
                        card(
                                "B",
                                """
                                models:
                                  A: { id: string, name: string }
                                  B:
                                    __extends: A, Gone
                                    name: number
                                    __string: any
                                """))
                .isEqualTo(
                        """
                        ```typescript
                        export interface B {
                          [key: string]: any;
                          id: string;
                          name: number;
                        }
                        ```

                        With the fields of `A`, `Gone` (which is not there).""");
    }

    @Test
    void showsWhatCannotBeReadAsDots() {
        assertThat(card("A", "models: { A: { a: 'Record<string, any>', b: [], c: string } }"))
                .contains("  a: …;\n", "  c: string;\n");
    }

    @Test
    void endsWhereAnObjectExtendsTheModelThatItIsIn() {
        assertThat(
                        card(
                                "A",
                                """
                                models:
                                  A:
                                    a:
                                      __extends: A
                                """))
                .contains("export interface A {\n  a: {\n    a: {\n")
                .contains("{…}");
    }

    @Test
    void endsWhereObjectsExtendMoreThanAnybodyReads() {
        var models =
                IntStream.range(0, 40)
                        .mapToObj(
                                i ->
                                        "  M%d: { a: { __extends: M%d }, b: { __extends: M%d } }\n"
                                                .formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining());
        assertThat(card("M0", "models:\n" + models)).endsWith("lines more\n}\n```");
    }

    @Test
    void cutsALongInterface() {
        var fields =
                IntStream.range(0, 100)
                        .mapToObj("    f%d: string\n"::formatted)
                        .collect(Collectors.joining());
        assertThat(card("A", "models:\n  A:\n" + fields))
                .contains("  f38: string;\n  // and 61 lines more\n}\n```");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    int    | `int` is `number` in TypeScript.
                    Object | `Object` is `Record<string, any>` in TypeScript.
                    array  | `array` is `any[]` in TypeScript.
                    7days  | `7days` is `7` in TypeScript.
                    """)
    void saysWhatATypeBecomes(String name, String words) {
        assertThat(card(name, "models: {}")).isEqualTo(words);
    }

    @Test
    void saysWhatANameWithoutAModelBecomes() {
        assertThat(card("Isue", "models: { Issue: { id: string } }"))
                .isEqualTo(
                        """
                        No model has this name, so Nango takes it for the text `'Isue'`.

                        A model with a name like it: `Issue`""");
    }

    private static String card(String name, String yaml) {
        return ModelCard.ofName(Project.of(YamlTree.parse(yaml)), name);
    }
}
