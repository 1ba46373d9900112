package io.nangols.syntax.yaml.edit;

import static io.nangols.syntax.yaml.edit.Editing.in;

import org.junit.jupiter.api.Test;

class RemoveKeyTest {
    @Test
    void withItsLinesAndItsComment() {
        in("a: 1\nb:\n  c: 2 # two\n  # three\nd: 4\n").remove("b").gives("a: 1\nd: 4\n");
    }

    @Test
    void withTheCommentRightAbove() {
        in("a: 1\n# about b\n# more\nb: 2\nc: 3\n").remove("b").gives("a: 1\nc: 3\n");
    }

    @Test
    void notWithACommentThatAnEmptyLineParts() {
        in("a: 1\n# about a\n\nb: 2\nc: 3\n").remove("b").gives("a: 1\n# about a\n\nc: 3\n");
    }

    @Test
    void notWithTheHeadOfTheFile() {
        in("# Our scripts\na: 1\nb: 2\n").remove("a").gives("# Our scripts\nb: 2\n");
    }

    @Test
    void notWithABanner() {
        in("a: 1\n# --- more ---\nb: 2\nc: 3\n").remove("b").gives("a: 1\n# --- more ---\nc: 3\n");
    }

    @Test
    void notWithTheHeadOfASection() {
        in("a: 1\n\n# Users\nb: 2\nc: 3\n").remove("b").gives("a: 1\n\n# Users\nc: 3\n");
    }

    @Test
    void withTheCommentOfAParagraph() {
        in("a: 1\n\n# about b\nb: 2\n\n# about c\nc: 3\n")
                .remove("b")
                .gives("a: 1\n\n# about c\nc: 3\n");
    }

    @Test
    void fromTheEndOfAFileWithItsEmptyLine() {
        in("a: 1\n\nb: 2\n").remove("b").gives("a: 1\n");
    }

    @Test
    void fromTheEndOfAFileWithoutALastLineBreak() {
        in("a: 1\nb: 2").remove("b").gives("a: 1");
    }

    @Test
    void fromTheStartOfAListItem() {
        in("- a: 1\n  # about b\n  b: 2\n", "0").remove("a").gives("- # about b\n  b: 2\n");
    }

    @Test
    void theOnlyOneLeavesAnEmptyMapping() {
        in("a: # why\n  # about b\n  b: 2\nc: 3\n", "a").remove("b").gives("a: {} # why\nc: 3\n");
    }

    @Test
    void theOnlyOneOfTheFile() {
        in("# head\na: 1 # one\n").remove("a").gives("# head\n{}\n");
    }

    @Test
    void theOnlyOneOfAListItem() {
        in("- a: 1\n- b\n", "0").remove("a").gives("- {}\n- b\n");
    }

    @Test
    void theSecondOfTwoWithTheSameName() {
        in("a: 1\nb: 2\na: 3\n").removeLast("a").gives("a: 1\nb: 2\n");
    }

    @Test
    void anEmptyLineThatATextKeepsStays() {
        in("a: |+\n  one\n\nb: 2\n\nc: 3\n").remove("b").gives("a: |+\n  one\n\nc: 3\n");
    }

    @Test
    void whatAnAliasNeedsStays() {
        in("a:\n  x: &x 1\nb: *x\n").remove("a").isRefused();
    }

    @Test
    void anAliasInsideGoesAlong() {
        in("a:\n  x: &x 1\n  y: *x\nb: 2\n").remove("a").gives("b: 2\n");
    }

    @Test
    void besideAMergeKeyNobodyKnowsWhatAppears() {
        in("a: &a\n  x: 1\nb:\n  <<: *a\n  x: 2\n", "b").remove("x").isRefused();
    }

    @Test
    void aKeyThatIsNotThere() {
        in("a: 1\n").remove("b").isRefused();
    }

    @Test
    void anErrorInItIsRefused() {
        in("a: 1\nb: [2\nc: 3\n").remove("b").isRefused();
    }
}
