package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeDifferenceTest {
    private static final String TEXT =
            """
            a;
            (b);
            """;
    private static final String TREE =
            """
            ok
            0 SourceFile 0 8
            1 ExpressionStatement 0 2
            2 Identifier 0 1 a
            1 ExpressionStatement 3 7
            2 ParenthesizedExpression 3 6
            3 Identifier 4 5 b
            """;

    @Test
    void aTreeIsNoOtherThanItself() {
        assertThat(TreeDifference.between("a.ts", TEXT, TREE, TREE)).isEmpty();
    }

    @Test
    void showsTheLineWhereTheTreesPartAndHowTheyGoOn() {
        var got = TREE.replace("Parenthesized", "Binary").replace("ok", "errors");

        assertThat(TreeDifference.between("a.ts", TEXT, TREE, got).orElseThrow().message())
                .isEqualTo(
                        """
                        a.ts:2
                            (b);
                          expected                                                     | got
                          ok                                                           | errors
                          2 ParenthesizedExpression 3 6                                | 2 BinaryExpression 3 6
                          3 Identifier 4 5 b                                           | 3 Identifier 4 5 b""");
    }

    @Test
    void whatIsOnlyDeeperIsNoDifferenceOfItsOwn() {
        var got =
                TREE.replace("2 ParenthesizedExpression 3 6\n", "")
                        .replace("3 Identifier", "2 Identifier");

        var difference = TreeDifference.between("a.ts", TEXT, TREE, got).orElseThrow();

        assertThat(difference.onlyExpected()).containsExactly("ParenthesizedExpression 3 6");
        assertThat(difference.onlyGot()).isEmpty();
    }

    @Test
    void whatIsThereOnceIsMissingWhereItShouldBeTwice() {
        var twice = TREE + "// 3 4\n// 3 4\n";

        var difference =
                TreeDifference.between("a.ts", TEXT, twice, TREE + "// 3 4\n").orElseThrow();

        assertThat(difference.onlyExpected()).containsExactly("// 3 4");
    }
}
