package io.nangols.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ScriptParser;

import org.junit.jupiter.api.Test;

class SectionTest {
    @Test
    void theLastStatementsGoTogether() {
        assertThat(without("const a = 1;\n\ntype B = string;\ntype C = B;\n", 1))
                .isEqualTo("const a = 1;\n");
    }

    @Test
    void allStatementsGoTogether() {
        assertThat(without("type A = string;\ntype B = A;\ntype C = B;\n", 0)).isEqualTo("\n");
    }

    /// A text without its statements but for the first `kept`.
    private static String without(String text, int kept) {
        var tree = ScriptParser.parse(text);
        var removals =
                tree.sourceFile().statements().stream()
                        .skip(kept)
                        .map(it -> Section.of(tree, it).orElseThrow().removal())
                        .toList();
        return Section.without(text, removals);
    }
}
