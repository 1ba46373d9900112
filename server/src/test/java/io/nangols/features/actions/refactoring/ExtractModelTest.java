package io.nangols.features.actions.refactoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Cursor;
import io.nangols.text.Edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractModelTest {
    @Test
    void makesAModelOfAnObject() {
        check(
                """
                models:
                  Issue:
                    id: string
                    us$0er?: # who wrote it
                      id: string

                      # may be empty
                      name: string # not the login
                    title: string
                  Label:
                    id: string
                """,
                """
                models:
                  Issue:
                    id: string
                    user?: User # who wrote it
                    title: string
                  User:
                    id: string

                    # may be empty
                    name: string # not the login
                  Label:
                    id: string
                """);
    }

    @Test
    void takesTheInnermostOne() {
        check(
                """
                models:
                    Issue:
                        user:
                            team:
                                na$0me: string
                            id: string
                """,
                """
                models:
                    Issue:
                        user:
                            team: Team
                            id: string
                    Team:
                        name: string
                """);
    }

    @Test
    void namesTheModelOfAListAfterOneOfItsItems() {
        check(
                """
                models:
                  Issue:
                    open_lab$0els:
                      - id: string
                        # a colour
                        color: string

                  Label:
                    id: string
                """,
                """
                models:
                  Issue:
                    open_labels:
                      - OpenLabel

                  OpenLabel:
                    id: string
                    # a colour
                    color: string

                  Label:
                    id: string
                """);
    }

    @Test
    void takesNoNameThatMeansSomething() {
        check(
                """
                models:
                  Issue:
                    user:
                      i$0d: string
                    role: User | admin
                """,
                """
                models:
                  Issue:
                    user: IssueUser
                    role: User | admin
                  IssueUser:
                    id: string
                """);
        check(
                "models:\n  Issue:\n    da$0te:\n      year: int\n",
                "models:\n  Issue:\n    date: IssueDate\n  IssueDate:\n    year: int\n");
    }

    @Test
    void keepsBracketsOnOneLine() {
        check(
                """
                models:
                  Issue:
                    user: { i$0d: string }
                    labels: [{ id: string }]
                """,
                """
                models:
                  Issue:
                    user: User
                    labels: [{ id: string }]
                  User: { id: string }
                """);
    }

    @Test
    void keepsLineBreaksAndTheEndOfTheFile() {
        check(
                "models:\r\n  A:\r\n    user$0:\r\n      id: string\r\n      b: |\r\n        string",
                "models:\r\n  A:\r\n    user: User\r\n  User:\r\n    id: string\r\n    b: |\r\n      string");
    }

    @Test
    void keepsWhatAnObjectExtends() {
        check(
                """
                models:
                  Base: { id: string }
                  Issue:
                    us$0er:
                      __extends: Base
                      name: string
                """,
                """
                models:
                  Base: { id: string }
                  Issue:
                    user: User
                  User:
                    __extends: Base
                    name: string
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "models:\n  A:\n    i$0d: string\n",
                "models:\n  A$0:\n    b:\n      id: string\n",
                "models: { A: { b: { i$0d: string } } }",
                "models:\n  A:\n    b: &b\n      i$0d: string\n    c: *b\n",
                "models:\n  A:\n    b:\n      c: &b string\n      i$0d: *b\n",
                "models:\n  A:\n    b: {\n      i$0d: string }\n",
                "models:\n  A:\n    b:\n      i$0d: string\n      x: [\n",
                "integrations:\n  a:\n    syncs:\n      b:\n        ru$0ns: every day\n"
            })
    void leavesTheRestAlone(String marked) {
        var cursor = Cursor.in(marked);
        assertThat(
                        ExtractModel.at(cursor.file().project(), cursor.offset())
                                .flatMap(ExtractModel::edits))
                .isEmpty();
    }

    private static void check(String marked, String expected) {
        var cursor = Cursor.in(marked);
        assertThat(
                        ExtractModel.at(cursor.file().project(), cursor.offset())
                                .flatMap(ExtractModel::edits)
                                .map(edits -> Edit.applyAll(cursor.fixture().nangoYaml(), edits)))
                .hasValue(expected);
    }
}
