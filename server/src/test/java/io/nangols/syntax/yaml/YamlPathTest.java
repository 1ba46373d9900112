package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class YamlPathTest {
    private static final YamlTree TREE = YamlTree.parse("a:\n  - b: [c, d]\n  - e\n");

    @Test
    void fromTheRootToTheInnermostNodeThatAnOffsetTouches() {
        assertThat(TREE.pathAt(TREE.text().indexOf("d]")).stream().map(YamlPathTest::written))
                .containsExactly(
                        "a:\n  - b: [c, d]\n  - e",
                        "- b: [c, d]\n  - e",
                        "b: [c, d]",
                        "[c, d]",
                        "d");
    }

    @Test
    void nothingWhereNoNodeIs() {
        assertThat(YamlTree.parse("\n\na: 1\n").pathAt(0)).isEmpty();
    }

    @Test
    void fromTheRootToANode() {
        var innermost = TREE.pathAt(TREE.text().indexOf("c,"));

        assertThat(TREE.pathTo(innermost.getLast())).isEqualTo(innermost);
    }

    @Test
    void noWayToANodeOfAnotherTree() {
        assertThat(TREE.pathTo(YamlTree.parse("z").root().orElseThrow())).isEqualTo(List.of());
    }

    private static String written(YamlNode node) {
        return node.span().of(TREE.text());
    }
}
