package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.PrivateIdentifier;
import io.nangols.syntax.script.ast.TemplateElement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/// What is true of the tree of any text: the leaves in order give back the text, nodes nest, follow
/// one another and begin and end where tokens do, so that every token has one innermost node.
///
/// The time is linear in the text and the tree, and no nesting is too deep.
public final class TreeInvariants {
    private static final byte STARTS = 1;
    private static final byte ENDS = 2;
    private static final Set<TokenKind> TEMPLATE_PARTS =
            EnumSet.of(TokenKind.TEMPLATE_HEAD, TokenKind.TEMPLATE_MIDDLE, TokenKind.TEMPLATE_TAIL);

    private final ScriptTree tree;
    private final String text;

    /// For every offset of the text, and its end, what the tokens do there.
    private final byte[] tokensAt;

    private TreeInvariants(ScriptTree tree) {
        this.tree = tree;
        this.text = tree.text();
        this.tokensAt = new byte[text.length() + 1];
    }

    /// Fails with an [AssertionError] that says what is wrong with the tree of `text`.
    public static void check(ScriptTree tree, String text) {
        require(tree.text().equals(text), "the tree is of another text");
        new TreeInvariants(tree).check();
    }

    private void check() {
        leavesGiveBackTheText();
        nodesNest();
        int last = 0;
        for (var error : tree.errors()) {
            require(error.span().end() <= text.length(), "an error is outside the text", error);
            require(error.span().start() >= last, "an error is out of order", error);
            require(!error.message().isBlank(), "an error has no message", error);
            last = error.span().start();
        }
    }

    private void leavesGiveBackTheText() {
        var tokens = tree.tokens();
        var comments = tree.comments();
        int token = 0;
        int comment = 0;
        int at = 0;
        while (token < tokens.size() || comment < comments.size()) {
            boolean isToken =
                    comment == comments.size()
                            || token < tokens.size()
                                    && tokens.start(token) < comments.get(comment).span().start();
            var span = isToken ? tokens.get(token).span() : comments.get(comment).span();
            require(!span.isEmpty(), "a leaf is empty", span);
            require(span.end() <= text.length(), "a leaf is outside the text", span);
            require(span.start() >= at, "a leaf overlaps the one before", span);
            require(Gap.isGap(text, at, span.start()), "text belongs to no leaf before", span);
            if (isToken) {
                isWhatItSays(tokens.kind(token), span);
                mark(span);
                token++;
            } else {
                boolean begins =
                        text.startsWith("//", span.start())
                                || text.startsWith("/*", span.start())
                                || text.startsWith("#!", span.start());
                require(begins, "a comment does not begin as one", span);
                comment++;
            }
            at = span.end();
        }
        require(Gap.isGap(text, at, text.length()), "text belongs to no leaf behind", at);
    }

    private void isWhatItSays(TokenKind kind, Span span) {
        require(kind != TokenKind.END_OF_FILE, "the end of the file is a token", span);
        boolean fits =
                kind.text().isEmpty()
                        || text.startsWith(kind.text(), span.start())
                                && span.length() == kind.text().length()
                        || kind.isKeyword() && text.indexOf('\\', span.start()) < span.end();
        require(fits, "a token is not what it says", kind, span);
    }

    private void mark(Span span) {
        tokensAt[span.start()] |= STARTS;
        tokensAt[span.end()] |= ENDS;
    }

    private void nodesNest() {
        var whole = new Span(0, text.length());
        require(tree.sourceFile().span().equals(whole), "the root is not the whole text");
        var pending = new ArrayList<Node>();
        pending.add(tree.sourceFile());
        while (!pending.isEmpty()) {
            var node = pending.removeLast();
            int before = pending.size();
            node.forEachChild(pending::add);
            int last = node.span().start();
            for (int i = before; i < pending.size(); i++) {
                var child = pending.get(i);
                require(node.span().encloses(child.span()), "a child is outside", child, node);
                require(child.span().start() >= last, "a child is before its sibling", child, node);
                standsOnTokens(child);
                last = child.span().end();
            }
        }
    }

    private void standsOnTokens(Node node) {
        var span = node.span();
        if (span.isEmpty()) {
            require(isBehindToken(span.start()), "a missing node is behind no token", node);
            require(
                    !(node instanceof Identifier name) || name.name().isEmpty(),
                    "a name is nowhere",
                    node);
            return;
        }
        require(
                (tokensAt[span.start()] & STARTS) != 0 || startsWithMissingPart(node),
                "a node starts at no token",
                node);
        require((tokensAt[span.end()] & ENDS) != 0, "a node ends at no token", node);
        switch (node) {
            case Identifier name -> {
                require(!name.name().isEmpty(), "a name is empty", node);
                var kind = kindOf(node);
                // `#name` is taken for the name of a variable where one is declared.
                boolean isWord = kind.isIdentifierName() || kind == TokenKind.PRIVATE_IDENTIFIER;
                require(isWord, "a name is no word", node);
            }
            case PrivateIdentifier _ -> isA(TokenKind.PRIVATE_IDENTIFIER, node);
            case Expression.ThisExpression _ -> isA(TokenKind.THIS, node);
            case Literal.StringLiteral _ -> isA(TokenKind.STRING_LITERAL, node);
            case Literal.NoSubstitutionTemplateLiteral _ ->
                    isA(TokenKind.NO_SUBSTITUTION_TEMPLATE_LITERAL, node);
            case Literal.NumericLiteral _ -> isA(TokenKind.NUMERIC_LITERAL, node);
            case Literal.BigIntLiteral _ -> isA(TokenKind.BIG_INT_LITERAL, node);
            case Literal.RegularExpressionLiteral _ ->
                    isA(TokenKind.REGULAR_EXPRESSION_LITERAL, node);
            case TemplateElement _ ->
                    require(TEMPLATE_PARTS.contains(kindOf(node)), "no part of a template", node);
            default -> {}
        }
    }

    /// Whether the node starts where its first part does, which is at the end of a token or at the
    /// beginning of the text. If that part is not missing, it starts at no token itself.
    private boolean startsWithMissingPart(Node node) {
        int start = node.span().start();
        var children = new ArrayList<Node>();
        node.forEachChild(children::add);
        return isBehindToken(start)
                && !children.isEmpty()
                && children.getFirst().span().start() == start;
    }

    /// Whether a token ends at `offset`, or the text begins there.
    private boolean isBehindToken(int offset) {
        return offset == 0 || (tokensAt[offset] & ENDS) != 0;
    }

    private void isA(TokenKind kind, Node node) {
        require(kindOf(node) == kind, "a leaf's node has another token", node);
    }

    /// The kind of the one token that is this node.
    private TokenKind kindOf(Node leaf) {
        int index = tree.tokens().firstFrom(leaf.span().start());
        require(tree.tokens().end(index) == leaf.span().end(), "not one token", leaf);
        return tree.tokens().kind(index);
    }

    private static void require(boolean holds, String otherwise, Object... what) {
        if (!holds) {
            throw new AssertionError(otherwise + ": " + Shown.of(what));
        }
    }

    /// Without the nodes inside, of which there may be many, one in the other.
    private static final class Shown {
        static String of(Object... what) {
            var shown = new ArrayList<String>();
            for (var one : what) {
                shown.add(
                        one instanceof Node node
                                ? node.getClass().getSimpleName() + " " + node.span()
                                : one.toString());
            }
            return String.join(", ", shown);
        }
    }
}
