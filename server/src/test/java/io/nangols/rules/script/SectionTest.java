package io.nangols.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ScriptParser;

import org.junit.jupiter.api.Test;

class SectionTest {
    @Test
    void theLastStatementsGoTogether() {
        var tree = ScriptParser.parse("const a = 1;\n\ntype B = string;\ntype C = B;\n");
        var removals =
                tree.sourceFile().statements().stream()
                        .skip(1)
                        .map(it -> Section.of(tree, it).orElseThrow().removal())
                        .toList();

        assertThat(Section.without(tree.text(), removals)).isEqualTo("const a = 1;\n");
    }
}
