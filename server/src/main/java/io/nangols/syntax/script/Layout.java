package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.LineIndex;

import java.util.Arrays;
import java.util.Optional;

/// What the indentation of a text tells about its structure. The grammar of the language knows
/// nothing of it, so only a text that the grammar cannot read is read with its help.
///
/// What is in brackets is indented deeper than the line on which they open, and what closes them,
/// if it is first on its line, as deep as that line. So a token that stands further to the left is
/// outside, whatever is missing before it.
final class Layout {
    private static final int NONE = -1;

    /// How many lines are looked at, at most, to tell where one belongs.
    private static final int FAR = 500;

    private final TokenStream tokens;
    private final Optional<Indentation> indentation;

    /// How deep the line is on which the innermost brackets opened.
    private int bound = NONE;

    /// The token that closes brackets around those that ended last.
    private int foreign = NONE;

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
    int open() {
        int outer = bound;
        if (indentation.isPresent()) {
            bound = indentation.get().at(tokens.previousStart());
        }
        return outer;
    }

    void close(int outer) {
        foreign =
                indentation.isPresent()
                                && isCloser(tokens.kind())
                                && tokens.afterLineBreak()
                                && indentation.get().at(tokens.start()) < bound
                        ? tokens.mark()
                        : NONE;
        bound = outer;
    }

    /// Whether the current token, by where it stands, closes brackets around those that ended last.
    boolean isForeign() {
        return foreign == tokens.mark();
    }

    /// Whether the current token, by where it stands, belongs to something around the innermost
    /// brackets.
    boolean isOutside() {
        if (indentation.isEmpty() || bound == NONE || !tokens.afterLineBreak()) {
            return false;
        }
        var depths = indentation.get();
        int column = depths.at(tokens.start());
        if (column < bound && !isCloser(tokens.kind())) {
            depths.straighten(tokens.start(), bound);
            column = depths.at(tokens.start());
        }
        return column < bound || column == bound && !maySitOnTheBound(tokens.kind());
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
                && indentation.get().at(tokens.start()) <= indentation.get().at(offset);
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
                && indentation.get().at(tokens.start()) > bound;
    }

    /// Whether a statement begins here, in a list of something else: a word that only begins
    /// statements is first on its line, and is no name there.
    boolean isAtStatement() {
        if (indentation.isEmpty()
                || !tokens.afterLineBreak()
                || indentation.get().isStraightened(tokens.start())) {
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

    /// How deep lines are indented.
    private static final class Indentation {
        private final String text;
        private final LineIndex lines;

        /// By line; [#NONE] while nobody has asked.
        private final int[] depths;

        Indentation(String text) {
            this.text = text;
            this.lines = new LineIndex(text);
            this.depths = new int[lines.lineCount()];
            Arrays.fill(depths, NONE);
        }

        /// The depth of the line that holds `offset`; a tab counts as four spaces.
        int at(int offset) {
            int line = lines.lineAt(offset);
            if (depths[line] == NONE) {
                depths[line] = measure(lines.startOf(line));
            }
            return depths[line];
        }

        boolean isStraightened(int offset) {
            return at(offset) != measure(lines.startOf(lines.lineAt(offset)));
        }

        boolean areOnOneLine(int offset, int other) {
            return lines.lineAt(offset) == lines.lineAt(other);
        }

        boolean isFirstOnLine(int offset) {
            int i = offset;
            while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
                i--;
            }
            return i == 0 || Characters.isLineTerminator(text.charAt(i - 1));
        }

        /// If the line that holds `offset` stands too far to the left by mistake, takes it to be as
        /// deep as the next. So it is if it is in brackets that opened on a line as deep as `bound`
        /// and still close behind it.
        void straighten(int offset, int bound) {
            int line = lines.lineAt(offset);
            int next = Math.min(line + 1, depths.length - 1);
            int end = Math.min(depths.length, line + FAR);
            for (int i = line + 1; i < end; i++) {
                int start = lines.startOf(i);
                int first = firstOf(start);
                if (first == text.length() || Characters.isLineTerminator(text.charAt(first))) {
                    continue;
                }
                int depth = at(start);
                if (depths[next] <= bound) {
                    next = i;
                }
                if (depth <= bound) {
                    if (depth == bound && ")}]".indexOf(text.charAt(first)) >= 0) {
                        depths[line] = Math.max(bound + 1, depths[next]);
                    }
                    return;
                }
            }
        }

        private int firstOf(int start) {
            int i = start;
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                i++;
            }
            return i;
        }

        private int measure(int start) {
            int depth = 0;
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != ' ' && c != '\t') {
                    break;
                }
                depth += c == '\t' ? 4 : 1;
            }
            return depth;
        }
    }
}
