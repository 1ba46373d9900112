package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.script.ast.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/// What a tree answers about its places: comments and the nodes at an offset.
class ScriptTreeTest {
    private static final String COMMENTED =
            """
            #!/usr/bin/env node
            // about the import
            import { a } from 'a'; // behind the import
            /* about b, */ /* in two */
            // and in three
            const b = {
                // about c
                c: 1, // behind c
                d: 2 /* behind d */ /* and again */
                // last
            };
            // the end
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ImportDeclaration   | #!/usr/bin/env node, // about the import
                    VariableStatement   | /* about b, */, /* in two */, // and in three
                    VariableDeclaration | ''
                    PropertyAssignment  | // about c
                    """)
    void commentsBelongToWhatTheyStandBefore(String kind, String comments) {
        var tree = ScriptParser.parse(COMMENTED);

        assertThat(texts(tree, tree.leadingComments(first(tree, kind)))).isEqualTo(split(comments));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ImportDeclaration | // behind the import
                    VariableStatement | ''
                    """)
    void commentsBelongToWhatTheyStandBehindOnALine(String kind, String comments) {
        var tree = ScriptParser.parse(COMMENTED);

        assertThat(texts(tree, tree.trailingComments(first(tree, kind))))
                .isEqualTo(split(comments));
    }

    @Test
    void aCommentBehindTheCommaIsNotThatOfTheNextProperty() {
        var tree = ScriptParser.parse(COMMENTED);
        var d = tree.pathAt(COMMENTED.indexOf("d: 2")).get(5);

        assertThat(d.getClass().getSimpleName()).isEqualTo("PropertyAssignment");
        assertThat(tree.leadingComments(d)).isEmpty();
        assertThat(texts(tree, tree.trailingComments(d)))
                .containsExactly("/* behind d */", "/* and again */");
    }

    @Test
    void aCommentOnTheLineOfBothBelongsToWhatFollows() {
        var tree = ScriptParser.parse("f(a /* first */, /* second */ b)");
        var b = tree.pathAt(tree.text().indexOf("b)")).getLast();

        assertThat(texts(tree, tree.leadingComments(b))).containsExactly("/* second */");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.b(§c);    | SourceFile ExpressionStatement CallExpression Identifier
                    a.b(c§);    | SourceFile ExpressionStatement CallExpression Identifier
                    a§.b(c);    | SourceFile ExpressionStatement CallExpression PropertyAccessExpression Identifier
                    a.b(c);§    | SourceFile ExpressionStatement
                    a;§b        | SourceFile ExpressionStatement Identifier
                    nango.§     | SourceFile ExpressionStatement PropertyAccessExpression Identifier
                    §           | SourceFile
                    """)
    void knowsTheNodesAtAnOffset(String marked, String path) {
        var tree = ScriptParser.parse(marked.replace("§", ""));

        assertThat(tree.pathAt(marked.indexOf('§')))
                .extracting(node -> node.getClass().getSimpleName())
                .isEqualTo(List.of(path.split(" ")));
    }

    private static Node first(ScriptTree tree, String kind) {
        var found = new ArrayList<Node>();
        Walk.preorder(
                tree.sourceFile(),
                node -> {
                    if (node.getClass().getSimpleName().equals(kind)) {
                        found.add(node);
                    }
                });
        return found.getFirst();
    }

    private static List<String> texts(ScriptTree tree, List<Comment> comments) {
        return comments.stream().map(comment -> comment.span().of(tree.text())).toList();
    }

    private static List<String> split(String comments) {
        return comments.isEmpty() ? List.of() : List.of(comments.split(", (?=[/#])"));
    }
}
