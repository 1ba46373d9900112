package io.nangols.features.actions.refactoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Cursor;
import io.nangols.text.Edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineModelTest {
    @Test
    void writesTheFieldsInThePlaceOfTheName() {
        check(
                """
                models:
                  Issue:
                    user?: Us$0er # who wrote it
                    title: string

                  User:
                    id: string
                    # may be empty
                    name: string
                """,
                """
                models:
                  Issue:
                    user?: # who wrote it
                      id: string
                      # may be empty
                      name: string
                    title: string
                """);
    }

    @Test
    void startsAtTheFieldToo() {
        check(
                """
                models:
                  User: { id: string }
                  Issue:
                    us$0er: User
                """,
                """
                models:
                  Issue:
                    user: { id: string }
                """);
    }

    @Test
    void startsAtTheModelWhereOneFieldHasIt() {
        check(
                """
                models:
                  Us$0er: { id: string }
                  Issue:
                    user: User
                """,
                """
                models:
                  Issue:
                    user: { id: string }
                """);
    }

    @Test
    void makesAListOfAnArray() {
        check(
                """
                models:
                  Label:
                    # unique
                    id: string
                    name: string
                  Issue:
                    labels: Lab$0el[]
                """,
                """
                models:
                  Issue:
                    labels:
                      # unique
                      - id: string
                        name: string
                """);
    }

    @Test
    void writesTheFieldsIntoAnItem() {
        check(
                """
                models:
                  Issue:
                    labels:
                    - Lab$0el
                    - string
                  Label:
                    id: string
                    name: string
                """,
                """
                models:
                  Issue:
                    labels:
                    - id: string
                      name: string
                    - string
                """);
    }

    @Test
    void keepsBracketsOnOneLine() {
        check(
                "models:\n  A: { b: \"B$0[]\", c: string }\n  B: { id: string }\n",
                "models:\n  A: { b: [{ id: string }], c: string }\n");
    }

    @Test
    void keepsAModelThatIsNamedElsewhere() {
        check(
                """
                models:
                  A:
                    b: B$0
                    c: B
                  B:
                    id: string
                """,
                """
                models:
                  A:
                    b:
                      id: string
                    c: B
                  B:
                    id: string
                """);
    }

    @Test
    void keepsAModelThatAScriptImports() {
        check(
                """
                //- nango.yaml
                models:
                  A:
                    b: B$0
                  B:
                    id: string
                //- a/syncs/x.ts
                import type { B } from '../../models';
                """,
                """
                models:
                  A:
                    b:
                      id: string
                  B:
                    id: string
                """);
    }

    @Test
    void keepsAModelWithAComment() {
        check(
                "models:\n  A:\n    b: B$0\n  # of b\n  B:\n    id: string\n",
                "models:\n  A:\n    b:\n      id: string\n  # of b\n  B:\n    id: string\n");
    }

    @Test
    void keepsLineBreaks() {
        check(
                "models:\r\n  A:\r\n    b: B$0\r\n  B:\r\n    id: string\r\n",
                "models:\r\n  A:\r\n    b:\r\n      id: string\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "models:\n  A:\n    b: st$0ring\n",
                "models:\n  A:\n    b: C$0\n",
                "models:\n  A:\n    b: B$0 | null\n  B:\n    id: string\n",
                "models:\n  A:\n    b: { c: B$0 }\n  B:\n    id: string\n",
                "models:\n  A:\n    b: B$0\n  B:\n    a: A\n",
                "models:\n  A:\n    a: A$0\n",
                "models:\n  A:\n    b: B$0\n  B:\n    __extends: C\n  C:\n    id: string\n",
                "models:\n  A:\n    b: B$0\n  B:\n    id: string\n  C:\n    __extends: B\n",
                "models:\n  A:\n    b: B$0\n  B: &b\n    id: string\n  C: *b\n",
                "models:\n  A:\n    b: B$0\n  B:\n    id: &b string\n    c: *b\n",
                "models:\n  A:\n    b: &x B$0\n    c: *x\n  B:\n    id: string\n",
                "integrations: { a: { actions: { b: { input: B } } } }\nmodels:\n  A:\n    b: B$0\n  B:\n    id: string\n",
                "integrations: { a: { actions: { b: { input: B$0 } } } }\nmodels:\n  B:\n    id: string\n"
            })
    void leavesTheRestAlone(String marked) {
        var cursor = Cursor.in(marked);
        assertThat(InlineModel.at(cursor.file(), cursor.offset()).flatMap(InlineModel::edits))
                .isEmpty();
    }

    private static void check(String marked, String expected) {
        var cursor = Cursor.in(marked);
        assertThat(
                        InlineModel.at(cursor.file(), cursor.offset())
                                .flatMap(InlineModel::edits)
                                .map(edits -> Edit.applyAll(cursor.fixture().nangoYaml(), edits)))
                .hasValue(expected);
    }
}
