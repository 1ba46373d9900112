package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nangols.syntax.script.ast.Node;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// In what order nodes are visited, and with what around them.
class WalkTest {
    private static final String SCRIPT = "f(a, b); c;";

    @Test
    void visitsANodeBeforeItsChildren() {
        var visited = new ArrayList<String>();
        Walk.preorder(ScriptParser.parse(SCRIPT).sourceFile(), node -> visited.add(text(node)));

        assertThat(visited)
                .containsExactly("f(a, b); c;", "f(a, b);", "f(a, b)", "f", "a", "b", "c;", "c");
    }

    @Test
    void tellsOfTheNodesAroundTheOutermostFirst() {
        var visited = new ArrayList<String>();
        Walk.withAncestors(
                ScriptParser.parse(SCRIPT).sourceFile(),
                (node, ancestors) -> visited.add(names(ancestors) + text(node)));

        assertThat(visited)
                .containsExactly(
                        "f(a, b); c;",
                        "SourceFile > f(a, b);",
                        "SourceFile > ExpressionStatement > f(a, b)",
                        "SourceFile > ExpressionStatement > CallExpression > f",
                        "SourceFile > ExpressionStatement > CallExpression > a",
                        "SourceFile > ExpressionStatement > CallExpression > b",
                        "SourceFile > c;",
                        "SourceFile > ExpressionStatement > c");
    }

    @Test
    void theNodesAroundCannotBeChanged() {
        var root = ScriptParser.parse(SCRIPT).sourceFile();

        assertThatThrownBy(() -> Walk.withAncestors(root, (_, ancestors) -> ancestors.add(root)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void goesAsDeepAsTheTree() {
        int levels = 20_000;
        int[] deepest = {0};
        Walk.withAncestors(
                ScriptParser.parse("!".repeat(levels) + "a").sourceFile(),
                (_, ancestors) -> deepest[0] = Math.max(deepest[0], ancestors.size()));

        assertThat(deepest[0]).isEqualTo(levels + 2);
    }

    private static String names(List<Node> ancestors) {
        return ancestors.stream()
                .map(node -> node.getClass().getSimpleName() + " > ")
                .collect(Collectors.joining());
    }

    private static String text(Node node) {
        return node.span().of(SCRIPT);
    }
}
