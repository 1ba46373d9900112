package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.TokenKind;

import java.util.Optional;

/// What the indentation of a text tells about its structure. The grammar of the language knows
/// nothing of it, so only a text that the grammar cannot read is read with its help.
///
/// What is in brackets is indented deeper than the line on which they open, and what closes them,
/// if it is first on its line, as deep as that line. So a token that stands further to the left is
/// outside, whatever is missing before it.
final class Layout {
    private static final int NO_TOKEN = -1;

    private final TokenStream tokens;
    private final Optional<Indentation> indentation;

    /// Where the innermost brackets opened.
    private Bound bound = Bound.NONE;

    /// A line on which brackets opened, and how deep it is.
    record Bound(int line, int depth) {
        static final Bound NONE = new Bound(-1, -1);
    }

    /// The token that closes brackets around those that ended last.
    private int foreign = NO_TOKEN;

    private Layout(TokenStream tokens, Optional<Indentation> indentation) {
        this.tokens = tokens;
        this.indentation = indentation;
    }

    /// For a text of which only the grammar is asked: nothing is ever outside.
    static Layout ignored(TokenStream tokens) {
        return new Layout(tokens, Optional.empty());
    }

    static Layout trusted(TokenStream tokens) {
        return new Layout(tokens, Optional.of(new Indentation(tokens.text())));
    }

    /// Notes that the token before opened brackets; gives what [#close] wants when they end.
    Bound open() {
        var outer = bound;
        if (indentation.isPresent()) {
            int line = indentation.get().lineAt(tokens.previousStart());
            bound = new Bound(line, depth(line));
        }
        return outer;
    }

    void close(Bound outer) {
        foreign =
                indentation.isPresent()
                                && isCloser(tokens.kind())
                                && tokens.afterLineBreak()
                                && depthAt(tokens.start()) < bound.depth()
                        ? tokens.mark()
                        : NO_TOKEN;
        bound = outer;
    }

    /// Whether the current token, by where it stands, closes brackets around those that ended last.
    boolean isForeign() {
        return foreign == tokens.mark();
    }

    /// How deep `line` is, as the innermost brackets have it.
    private int depth(int line) {
        return line == bound.line()
                ? bound.depth()
                : indentation.orElseThrow().within(bound.depth(), line);
    }

    private int depthAt(int offset) {
        return depth(indentation.orElseThrow().lineAt(offset));
    }

    /// Whether the current token, by where it stands, belongs to something around the innermost
    /// brackets.
    boolean isOutside() {
        if (indentation.isEmpty() || bound.equals(Bound.NONE) || !tokens.afterLineBreak()) {
            return false;
        }
        int depth = depthAt(tokens.start());
        return depth < bound.depth() || depth == bound.depth() && !maySitOnTheBound(tokens.kind());
    }

    private static boolean isCloser(TokenKind kind) {
        return switch (kind) {
            case CLOSE_BRACE, CLOSE_PAREN, CLOSE_BRACKET -> true;
            default -> false;
        };
    }

    /// Whether what is expected here is missing: the current token, by where it stands, is outside,
    /// or names the next property.
    boolean leavesOperandOut() {
        return isOutside() || isAtNextProperty();
    }

    private boolean isAtNextProperty() {
        return isBeside(tokens.previousStart())
                && (tokens.kind().isIdentifierName() || tokens.kind() == STRING_LITERAL)
                && (tokens.peek(1) == COLON
                        || tokens.peek(1) == QUESTION && tokens.peek(2) == COLON);
    }

    /// Whether the current token is first on its line, and that no deeper than the line that holds
    /// `offset`.
    boolean isBeside(int offset) {
        return indentation.isPresent()
                && tokens.afterLineBreak()
                && depthAt(tokens.start()) <= depthAt(offset);
    }

    /// Whether the current token is last on its line, so that what it opens stands below.
    boolean isLastOnLine() {
        return indentation.isPresent() && tokens.peekAfterLineBreak(1);
    }

    /// Whether the current token stands on the line that holds `offset`, as layout has it.
    boolean isOnLineOf(int offset) {
        return indentation.isPresent() && indentation.get().areOnOneLine(offset, tokens.start());
    }

    /// Whether the current token, which closes something, is first on its line, and what it would
    /// close was begun in the midst of the line that holds `offset`: then it closes something else.
    boolean closesBelow(int offset) {
        return indentation.isPresent()
                && tokens.afterLineBreak()
                && !indentation.get().isFirstOnLine(offset);
    }

    /// What closes brackets is as deep as the line that opened them; the clauses of a `switch` may
    /// be.
    private static boolean maySitOnTheBound(TokenKind kind) {
        return switch (kind) {
            case CLOSE_BRACE, CLOSE_PAREN, CLOSE_BRACKET, GREATER_THAN, CASE, DEFAULT -> true;
            default -> false;
        };
    }

    /// Whether the current token, by where it stands, closes something that was never opened,
    /// within the innermost brackets.
    boolean closesNothing() {
        return indentation.isPresent()
                && tokens.kind() == CLOSE_BRACE
                && tokens.afterLineBreak()
                && depthAt(tokens.start()) > bound.depth();
    }

    /// Whether a statement begins here, in a list of something else: a word that only begins
    /// statements is first on its line, and is no name there.
    boolean isAtStatement() {
        if (indentation.isEmpty() || !tokens.afterLineBreak() || isSlip(tokens.start())) {
            return false;
        }
        return switch (tokens.kind()) {
            case CONST, LET, VAR, CLASS, FUNCTION, INTERFACE, ENUM, IMPORT, EXPORT ->
                    tokens.peek(1).isIdentifierName()
                            || tokens.peek(1) == OPEN_BRACE
                            || tokens.peek(1) == OPEN_BRACKET;
            case TYPE ->
                    tokens.peek(1).isIdentifierName()
                            && (tokens.peek(2) == EQUALS || tokens.peek(2) == LESS_THAN);
            case IF, FOR, WHILE, SWITCH -> tokens.peek(1) == OPEN_PAREN;
            case RETURN, THROW, BREAK, CONTINUE, TRY, DO -> !mayFollowName(tokens.peek(1));
            default -> false;
        };
    }

    /// Whether the line that holds `offset` is taken to be deeper than it is.
    private boolean isSlip(int offset) {
        int line = indentation.orElseThrow().lineAt(offset);
        return depth(line) != indentation.orElseThrow().of(line);
    }

    private static boolean mayFollowName(TokenKind kind) {
        return switch (kind) {
            case COLON,
                    COMMA,
                    QUESTION,
                    EQUALS,
                    OPEN_PAREN,
                    CLOSE_BRACE,
                    CLOSE_PAREN,
                    CLOSE_BRACKET ->
                    true;
            default -> false;
        };
    }
}
