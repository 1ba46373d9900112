package io.nangols.syntax.yaml.edit;

import static io.nangols.syntax.yaml.edit.Content.field;
import static io.nangols.syntax.yaml.edit.Content.list;
import static io.nangols.syntax.yaml.edit.Content.mapping;
import static io.nangols.syntax.yaml.edit.Content.text;
import static io.nangols.syntax.yaml.edit.Content.yaml;
import static io.nangols.syntax.yaml.edit.Editing.in;

import org.junit.jupiter.api.Test;

import java.util.List;

class SetKeyTest {
    private static final List<String> ORDER = List.of("runs", "sync_type", "output", "scopes");

    @Test
    void aNewKeyGoesBehindTheBlock() {
        in("sync:\n  runs: daily\nnext: 1\n", "sync")
                .set("auto_start", "false")
                .gives("sync:\n  runs: daily\n  auto_start: false\nnext: 1\n");
    }

    @Test
    void aTextWithoutALastLineBreakGetsNone() {
        in("a: 1").set("b", "2").gives("a: 1\nb: 2");
    }

    @Test
    void lineBreaksStayWhatTheyAre() {
        in("a:\r\n  b: 1\r\n", "a")
                .set("c", mapping(field("d", "2")))
                .gives("a:\r\n  b: 1\r\n  c:\r\n    d: 2\r\n");
    }

    @Test
    void aByteOrderMarkStaysInFront() {
        in("\uFEFFa: 1\n").set("b", "2", Place.first()).gives("\uFEFFb: 2\na: 1\n");
    }

    @Test
    void theEndIsInFrontOfCommentsThatBelongToWhatFollows() {
        in("a:\n  b: 1\n\n# about c\nc: 1\n", "a")
                .set("k", "2")
                .gives("a:\n  b: 1\n  k: 2\n\n# about c\nc: 1\n");
    }

    @Test
    void theEndIsBehindWhatBelongsToTheLastKey() {
        in("a:\n  b:\n    c: 1\n\n    # d: 2\nz: 1\n", "a")
                .set("k", "2")
                .gives("a:\n  b:\n    c: 1\n\n    # d: 2\n  k: 2\nz: 1\n");
    }

    @Test
    void theEndIsBehindAComment() {
        in("a:\n  b: 1 # one\nz: 1\n", "a").set("k", "2").gives("a:\n  b: 1 # one\n  k: 2\nz: 1\n");
    }

    @Test
    void theEndIsBehindEmptyLinesThatATextKeeps() {
        in("a:\n  b: |+\n    one\n\nz: 1\n", "a")
                .set("k", "2")
                .gives("a:\n  b: |+\n    one\n\n  k: 2\nz: 1\n");
    }

    @Test
    void anEmptyLineAtTheEndStaysThere() {
        in("a: |+\n  one\n\n").set("k", "2").gives("a: |+\n  one\n\nk: 2\n");
    }

    @Test
    void behindAKey() {
        in("a:\n  x: 1\nb: 2\n").set("k", "3", Place.after("a")).gives("a:\n  x: 1\nk: 3\nb: 2\n");
    }

    @Test
    void inFrontOfAKeyAndItsComment() {
        in("z: 0\na: 1\n\n# about b\nb: 2\n")
                .set("k", "3", Place.before("b"))
                .gives("z: 0\na: 1\n\nk: 3\n# about b\nb: 2\n");
    }

    @Test
    void behindTheNearestKeyThatUsuallyStandsBeforeIt() {
        in("runs: daily\noutput: A\nscopes: b\n")
                .set("sync_type", "full", Place.inOrder(ORDER))
                .gives("runs: daily\nsync_type: full\noutput: A\nscopes: b\n");
    }

    @Test
    void inFrontOfTheNearestKeyThatUsuallyStandsBehindIt() {
        in("zzz: 1\noutput: A\nscopes: b\n")
                .set("runs", "daily", Place.inOrder(ORDER))
                .gives("zzz: 1\nruns: daily\noutput: A\nscopes: b\n");
    }

    @Test
    void behindAllWhenNothingSaysWhere() {
        in("zzz: 1\n").set("runs", "daily", Place.inOrder(ORDER)).gives("zzz: 1\nruns: daily\n");
    }

    @Test
    void betweenEmptyLinesWhereAllHaveThem() {
        in("models:\n  A:\n    a: b\n\n  B:\n    a: b\nz: 1\n", "models")
                .set("C", mapping(field("a", "b")))
                .gives("models:\n  A:\n    a: b\n\n  B:\n    a: b\n\n  C:\n    a: b\nz: 1\n");
    }

    @Test
    void insideAListItem() {
        in("- a: 1\n  b: 2\n- c: 3\n", "0").set("k", "4").gives("- a: 1\n  b: 2\n  k: 4\n- c: 3\n");
    }

    @Test
    void atTheStartOfAListItem() {
        in("x:\n  - a: 1\n", "x", "0")
                .set("k", "4", Place.first())
                .gives("x:\n  - k: 4\n    a: 1\n");
    }

    @Test
    void theFilesOwnIndentation() {
        in("a:\n    b:\n        c: 1\n", "a")
                .set("k", mapping(field("d", "1"), field("e", list(yaml("f")))))
                .gives(
                        """
                        a:
                            b:
                                c: 1
                            k:
                                d: 1
                                e:
                                    - f
                        """);
    }

    @Test
    void theFilesOwnLists() {
        in("a:\n  b:\n  - c\n", "a")
                .set("k", list(yaml("d"), mapping(field("e", "1"), field("f", "2"))))
                .gives("a:\n  b:\n  - c\n  k:\n  - d\n  - e: 1\n    f: 2\n");
    }

    @Test
    void anotherValue() {
        in("a: 1 # one\nb: 2\n").set("a", "3").gives("a: 3 # one\nb: 2\n");
    }

    @Test
    void theSameValueIsNoChange() {
        in("a: 1\n").set("a", "1").gives("a: 1\n");
    }

    @Test
    void aValueWhereThereIsNone() {
        in("a: # why\nb: 2\n").set("a", "1").gives("a: 1 # why\nb: 2\n");
    }

    @Test
    void aValueWhereThereIsOnlyASpace() {
        in("a: \nb: 2\n").set("a", "1").gives("a: 1\nb: 2\n");
    }

    @Test
    void aBlockWhereThereIsNothing() {
        in("a: # why\nb: 2\n").set("a", mapping(field("c", "1"))).gives("a: # why\n  c: 1\nb: 2\n");
    }

    @Test
    void aBlockInPlaceOfAScalar() {
        in("a: x # why\nb: 2\n")
                .set("a", mapping(field("c", "1")))
                .gives("a: # why\n  c: 1\nb: 2\n");
    }

    @Test
    void aScalarInPlaceOfABlock() {
        in("a: # why\n  b: 1 # c\n  # d\nz: 2\n").set("a", "1").gives("a: 1 # why\nz: 2\n");
    }

    @Test
    void aBlockInPlaceOfABlock() {
        in("a:\n   b: 1\n   c: 2 # d\nz: 2\n")
                .set("a", mapping(field("e", "1"), field("f", "2")))
                .gives("a:\n   e: 1\n   f: 2 # d\nz: 2\n");
    }

    @Test
    void aMappingInPlaceOfAListRightUnderItsKey() {
        in("a:\n- b\n- c\nz:\n  y: 2\n")
                .set("a", mapping(field("e", "1")))
                .gives("a:\n  e: 1\nz:\n  y: 2\n");
    }

    @Test
    void aScalarInPlaceOfABlockScalar() {
        in("a: |- # why\n  one\n  two\nz: 2\n").set("a", "1").gives("a: 1 # why\nz: 2\n");
    }

    @Test
    void aBlockInPlaceOfABlockScalar() {
        in("a: |- # why\n  one\n\n  two\nz: 2\n")
                .set("a", list(yaml("b")))
                .gives("a: # why\n  - b\nz: 2\n");
    }

    @Test
    void nothingInPlaceOfAScalar() {
        in("a: 1 # why\nb: 2\n").set("a", "").gives("a: # why\nb: 2\n");
    }

    @Test
    void aValueOnTheLineBelow() {
        in("a:\n  one # why\nb: 2\n").set("a", "two").gives("a:\n  two # why\nb: 2\n");
    }

    @Test
    void quotesStayTheKindTheyAre() {
        in("a: 'one'\n").set("a", text("it's")).gives("a: 'it''s'\n");
    }

    @Test
    void quotesOfTheKindThatTheFileUses() {
        in("a: 'one'\n").set("b", text("true")).gives("a: 'one'\nb: 'true'\n");
    }

    @Test
    void aKeyThatNeedsQuotes() {
        in("a: 1\n").set("b: c", "2").gives("a: 1\n\"b: c\": 2\n");
    }

    @Test
    void aKeyThatWouldMerge() {
        in("a: 1\n").set("<<", "2").gives("a: 1\n\"<<\": 2\n");
    }

    @Test
    void aKeyThatIsOnlyMergedIsWrittenOut() {
        in("a: &a\n  x: 1\nb:\n  <<: *a\n  y: 2\n", "b")
                .set("x", "3")
                .gives("a: &a\n  x: 1\nb:\n  <<: *a\n  y: 2\n  x: 3\n");
    }

    @Test
    void anAliasIsReplaced() {
        in("a: &a x\nb: *a\n").set("b", "y").gives("a: &a x\nb: y\n");
    }

    @Test
    void whatAnAliasRepeatsIsLeftAlone() {
        in("a: &a\n  x: 1\nb: *a\n", "a").set("k", "3").isRefused();
    }

    @Test
    void whatAnAliasNeedsIsLeftAlone() {
        in("a: &a x\nb: *a\n").set("a", "y").isRefused();
    }

    @Test
    void tabsAreRefused() {
        in("a:\n\t- b\n").set("a", "y").isRefused();
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        in("a: 1\na: 2\n").set("a", "3").isRefused();
    }

    @Test
    void aValueThatIsNoYamlIsRefused() {
        in("a: 1\n").set("b", "[c").isRefused();
    }

    @Test
    void aValueThatIsMoreThanOneIsRefused() {
        in("a: 1\n").set("b", "c\nd: 2").isRefused();
    }
}
