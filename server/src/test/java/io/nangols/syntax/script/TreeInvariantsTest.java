package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal;
import io.nangols.syntax.script.ast.SourceFile;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A tree that is wrong is seen to be wrong: each test breaks the tree of `a; // b` in one way.
class TreeInvariantsTest {
    private static final String TEXT = "a; // b";
    private static final Tokens TOKENS = tokens(0, 1, 1, 2);
    private static final Comment COMMENT = comment(3, 7);
    private static final Statement STATEMENT = statement(0, 2, 0, 1);

    @Test
    void aGoodTreeHasThemAll() {
        assertThatCode(() -> TreeInvariants.check(tree(TOKENS, COMMENT, STATEMENT), TEXT))
                .doesNotThrowAnyException();
    }

    @Test
    void leavesOverlap() {
        fails(tree(tokens(0, 1, 0, 2), COMMENT, STATEMENT), "overlaps");
    }

    @Test
    void aLeafIsMissing() {
        fails(tree(TOKENS, comment(4, 7), STATEMENT), "belongs to no leaf");
    }

    @Test
    void aNodeIsOutsideItsParent() {
        fails(tree(TOKENS, COMMENT, statement(1, 2, 0, 1)), "outside");
    }

    @Test
    void aNodeEndsInsideSpace() {
        fails(tree(TOKENS, COMMENT, statement(0, 3, 0, 1)), "ends at no token");
    }

    @Test
    void aNodeStartsAtNoToken() {
        fails(tree(TOKENS, COMMENT, statement(2, 2, 2, 2), statement(3, 7, 3, 7)), "starts at no");
    }

    @Test
    void aNodeStartsBeforeItsFirstPart() {
        var spaced = "a ;";
        var file = new SourceFile(List.of(statement(1, 3, 3, 3)), new Span(0, spaced.length()));
        var tree = new ScriptTree(spaced, file, tokens(0, 1, 2, 3), List.of(), List.of());

        assertThatThrownBy(() -> TreeInvariants.check(tree, spaced))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("starts at no token");
    }

    @Test
    void aMissingNodeIsInsideSpace() {
        fails(tree(TOKENS, COMMENT, STATEMENT, statement(3, 3, 3, 3)), "behind no token");
    }

    @Test
    void siblingsOverlap() {
        fails(tree(TOKENS, COMMENT, STATEMENT, STATEMENT), "before its sibling");
    }

    @Test
    void aNameHasTwoTokens() {
        fails(tree(TOKENS, COMMENT, statement(0, 2, 0, 2)), "not one token");
    }

    @Test
    void aLeafIsOfAnotherKind() {
        var number = new Literal.NumericLiteral("a", new Span(0, 1));
        var statement = new Statement.ExpressionStatement(number, new Span(0, 2));
        fails(tree(TOKENS, COMMENT, statement), "another token");
    }

    @Test
    void anErrorIsOutsideTheText() {
        var error = new ScriptSyntaxError(new Span(6, 8), "Wrong.");
        var good = tree(TOKENS, COMMENT, STATEMENT);
        fails(
                new ScriptTree(TEXT, good.sourceFile(), TOKENS, List.of(COMMENT), List.of(error)),
                "outside the text");
    }

    private static void fails(ScriptTree tree, String message) {
        assertThatThrownBy(() -> TreeInvariants.check(tree, TEXT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    private static ScriptTree tree(Tokens tokens, Comment comment, Statement... statements) {
        var file = new SourceFile(List.of(statements), new Span(0, TEXT.length()));
        return new ScriptTree(TEXT, file, tokens, List.of(comment), List.of());
    }

    /// A name and a semicolon.
    private static Tokens tokens(int name, int nameEnd, int semicolon, int semicolonEnd) {
        return new Tokens(
                new TokenKind[] {TokenKind.IDENTIFIER, TokenKind.SEMICOLON},
                new int[] {name, semicolon},
                new int[] {nameEnd, semicolonEnd});
    }

    private static Comment comment(int start, int end) {
        return new Comment(Comment.Kind.LINE, new Span(start, end));
    }

    private static Statement statement(int start, int end, int nameStart, int nameEnd) {
        var name = new Identifier(nameStart == nameEnd ? "" : "a", new Span(nameStart, nameEnd));
        return new Statement.ExpressionStatement(name, new Span(start, end));
    }
}
