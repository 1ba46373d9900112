package io.nangols.syntax.yaml.edit;

import static io.nangols.syntax.yaml.edit.Content.field;
import static io.nangols.syntax.yaml.edit.Content.list;
import static io.nangols.syntax.yaml.edit.Content.mapping;
import static io.nangols.syntax.yaml.edit.Content.text;
import static io.nangols.syntax.yaml.edit.Content.yaml;
import static io.nangols.syntax.yaml.edit.Editing.in;

import org.junit.jupiter.api.Test;

class FlowTest {
    private static final String LINES =
            """
            a: {
              b: 1, # one
              c: 2 # two
            }
            """;

    @Test
    void aNewKeyGoesBehindTheLast() {
        in("a: { b: 1 }\n", "a").set("c", "2").gives("a: { b: 1, c: 2 }\n");
    }

    @Test
    void aNewKeyInFront() {
        in("a: {b: 1}\n", "a").set("c", "2", Place.first()).gives("a: {c: 2, b: 1}\n");
    }

    @Test
    void aNewKeyBetween() {
        in("a: {b: 1, d: 3}\n", "a")
                .set("c", "2", Place.before("d"))
                .gives("a: {b: 1, c: 2, d: 3}\n");
    }

    @Test
    void aTrailingCommaStays() {
        in("a: { b: 1, }\n", "a").set("c", "2").gives("a: { b: 1, c: 2, }\n");
    }

    @Test
    void aNewKeyOnALineOfItsOwn() {
        in(LINES, "a")
                .set("d", "3")
                .gives(
                        """
                        a: {
                          b: 1, # one
                          c: 2, # two
                          d: 3
                        }
                        """);
    }

    @Test
    void aNewKeyOnALineOfItsOwnBetween() {
        in(LINES, "a")
                .set("d", "3", Place.after("b"))
                .gives(
                        """
                        a: {
                          b: 1, # one
                          d: 3,
                          c: 2 # two
                        }
                        """);
    }

    @Test
    void aKeyOnALineOfItsOwnGoesWithItsComment() {
        in(LINES, "a")
                .remove("c")
                .gives(
                        """
                        a: {
                          b: 1 # one
                        }
                        """);
    }

    @Test
    void theFirstKeyGoes() {
        in("a: { b: 1, c: 2 }\n", "a").remove("b").gives("a: { c: 2 }\n");
    }

    @Test
    void theLastKeyGoes() {
        in("a: { b: 1, c: 2 }\n", "a").remove("c").gives("a: { b: 1 }\n");
    }

    @Test
    void theOnlyKeyGoes() {
        in("a: { b: 1 }\n", "a").remove("b").gives("a: {}\n");
    }

    @Test
    void contentIsWrittenInBrackets() {
        in("a: { b: 1 }\n", "a")
                .set("c", mapping(field("d", list(yaml("e"), text("f, g")))))
                .gives("a: { b: 1, c: { d: [e, \"f, g\"] } }\n");
    }

    @Test
    void writtenTextGetsTheQuotesItNeedsInBrackets() {
        in("a: {b: 1}\n", "a")
                .set("c", "Record<string, any>")
                .gives("a: {b: 1, c: \"Record<string, any>\"}\n");
    }

    @Test
    void anotherValue() {
        in("a: { b: 1, c: 2 }\n", "a").set("b", "3").gives("a: { b: 3, c: 2 }\n");
    }

    @Test
    void aValueWhereThereIsNone() {
        in("a: { b: , c }\n", "a").set("b", "3").gives("a: { b: 3 , c }\n");
    }

    @Test
    void aValueWhereThereIsNotEvenAColon() {
        in("a: { b: 1, c }\n", "a").set("c", "3").gives("a: { b: 1, c: 3 }\n");
    }

    @Test
    void anEmptyMappingInABlockBecomesABlock() {
        in("a: {} # why\nb:\n    c: 1\n", "a")
                .set("d", "3")
                .gives("a: # why\n    d: 3\nb:\n    c: 1\n");
    }

    @Test
    void anEmptyMappingInBracketsStaysInBrackets() {
        in("a: [{}]\n", "a", "0").set("d", "3").gives("a: [{ d: 3 }]\n");
    }

    @Test
    void aNewItem() {
        in("a: [b, c]\n", "a").insertItem(1, yaml("d")).gives("a: [b, d, c]\n");
    }

    @Test
    void theFirstItemOfAnEmptyList() {
        in("a: []\n", "a").insertItem(0, text("d]")).gives("a: [\"d]\"]\n");
    }

    @Test
    void anItemGoes() {
        in("a: [b, c]\n", "a").removeItem(0).gives("a: [c]\n");
    }

    @Test
    void aPairInAListHasNoBracketsOfItsOwn() {
        in("a: [b: 1]\n", "a", "0").set("c", "2").isRefused();
    }
}
