package io.nangols.syntax.yaml.edit;

import static io.nangols.syntax.yaml.edit.Content.field;
import static io.nangols.syntax.yaml.edit.Content.list;
import static io.nangols.syntax.yaml.edit.Content.mapping;
import static io.nangols.syntax.yaml.edit.Content.text;
import static io.nangols.syntax.yaml.edit.Content.yaml;
import static io.nangols.syntax.yaml.edit.Editing.in;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ReplaceTest {
    @ParameterizedTest(name = "«{0}»")
    @CsvSource(
            delimiter = '│',
            quoteCharacter = '¦',
            textBlock =
                    """
                    every hour      │ every hour
                    string[]        │ string[]
                    A | null        │ A | null
                    true            │ "true"
                    null            │ "null"
                    1               │ "1"
                    1.0.0           │ 1.0.0
                    2024-01-01      │ "2024-01-01"
                    ¦¦              │ ""
                    a: b            │ "a: b"
                    a #b            │ "a #b"
                    a#b             │ a#b
                    - a             │ "- a"
                    *a              │ "*a"
                    ¦ a¦            │ " a"
                    @a              │ "@a"
                    "a"             │ '"a"'
                    it's            │ it's
                    'it's'          │ "'it's'"
                    {a}             │ "{a}"
                    """)
    void aTextIsInQuotesOnlyWhereItNeedsThem(String text, String written) {
        in("k: x\n", "k").replace(text(text)).gives("k: " + written + "\n");
    }

    @Test
    void aTextOfTwoLines() {
        in("k: x\n", "k").replace(text("a\n\tb\u0007")).gives("k: \"a\\n\\tb\\u0007\"\n");
    }

    @Test
    void anItem() {
        in("- a # one\n- b\n", "0").replace(yaml("c")).gives("- c # one\n- b\n");
    }

    @Test
    void anItemByAMapping() {
        in("x:\n  - a\n  - b\n", "x", "0")
                .replace(mapping(field("c", "1"), field("d", "2")))
                .gives("x:\n  - c: 1\n    d: 2\n  - b\n");
    }

    @Test
    void aMappingInAListByAScalar() {
        in("x:\n  - a: 1\n    b: 2\n  - c\n", "x", "0")
                .replace(yaml("d"))
                .gives("x:\n  - d\n  - c\n");
    }

    @Test
    void aNewKey() {
        in("ab: 1 # one\n").rename("ab", "a_b").gives("a_b: 1 # one\n");
    }

    @Test
    void aKeyInQuotesStaysInQuotes() {
        in("'a': 1\n").rename("a", "b").gives("'b': 1\n");
    }

    @Test
    void aKeyThatNeedsQuotes() {
        in("{ a: 1 }\n").rename("a", "b,c").gives("{ \"b,c\": 1 }\n");
    }

    @Test
    void aKeyThatIsThereAlready() {
        in("a: 1\nb: 2\n").rename("a", "b").isRefused();
    }

    @Test
    void theSecondOfTwoKeys() {
        in("a: 1\na: 2\n").rename("a", "b").gives("a: 1\nb: 2\n");
    }

    @Test
    void aNewItemBehindAll() {
        in("x:\n- a # one\nz: 1\n", "x")
                .insertItem(9, yaml("b"))
                .gives("x:\n- a # one\n- b\nz: 1\n");
    }

    @Test
    void aNewItemInFront() {
        in("x:\n    - a\n", "x")
                .insertItem(0, mapping(field("b", "1"), field("c", list(yaml("d")))))
                .gives("x:\n    - b: 1\n      c:\n          - d\n    - a\n");
    }

    @Test
    void aNewItemInFrontInsideAnItem() {
        in("- - a\n", "0").insertItem(0, yaml("b")).gives("- - b\n  - a\n");
    }

    @Test
    void anItemGoes() {
        in("x:\n  - a\n  # about b\n  - b\n  - c\n", "x").removeItem(1).gives("x:\n  - a\n  - c\n");
    }

    @Test
    void theOnlyItemLeavesAnEmptyList() {
        in("x:\n  - a\nz: 1\n", "x").removeItem(0).gives("x: []\nz: 1\n");
    }

    @Test
    void aPathThatIsNotThereYet() {
        in("integrations:\n  a:\n    b: 1\n")
                .setAt(List.of("models", "User"), mapping(field("id", "string")))
                .gives("integrations:\n  a:\n    b: 1\nmodels:\n  User:\n    id: string\n");
    }

    @Test
    void aPathThatIsPartlyThere() {
        in("models:\n    User:\n        id: string\n")
                .setAt(List.of("models", "User", "name"), yaml("string"))
                .gives("models:\n    User:\n        id: string\n        name: string\n");
    }

    @Test
    void aPathThroughNothing() {
        in("models: # none yet\n")
                .setAt(List.of("models", "User", "id"), yaml("string"))
                .gives("models: # none yet\n  User:\n    id: string\n");
    }

    @Test
    void aPathInAnEmptyText() {
        in("# nothing\n")
                .setAt(List.of("models", "User", "id"), yaml("string"))
                .gives("# nothing\nmodels:\n  User:\n    id: string\n");
    }

    @Test
    void aPathThroughAScalar() {
        in("models: x\n").setAt(List.of("models", "User"), yaml("string")).isRefused();
    }
}
