package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The tokens of a text, read as far as somebody has looked, and a place among them.
///
/// What was read stays, so that looking ahead and going back cost little; only when a token is read
/// anew in another way ([#rescanSlash] and its like), what was read behind it is forgotten.
final class TokenStream {
    private static final byte LINE_BREAK_BEFORE = 1;
    private static final byte UNTERMINATED = 2;
    private static final byte ESCAPED = 4;

    private final String text;
    private final Lexer lexer;
    private final Trivia trivia;
    private final List<Comment> comments = new ArrayList<>();

    private TokenKind[] kinds = new TokenKind[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private byte[] flags = new byte[256];

    /// How many tokens have been read, the end of the file included.
    private int count;

    /// The current token.
    private int index;

    /// The furthest token that was read anew in another way.
    private int rescanned = -1;

    TokenStream(String text, OpenEnd openEnd) {
        this.text = text;
        this.lexer = new Lexer(text, openEnd);
        this.trivia = new Trivia(text, openEnd);
        read(0);
    }

    String text() {
        return text;
    }

    TokenKind kind() {
        return kinds[index];
    }

    int start() {
        return starts[index];
    }

    int end() {
        return ends[index];
    }

    /// Whether a line ends between the token before and this one.
    boolean afterLineBreak() {
        return (flags[index] & LINE_BREAK_BEFORE) != 0;
    }

    /// Whether the current string, template or regular expression has its end.
    boolean isTerminated() {
        return (flags[index] & UNTERMINATED) == 0;
    }

    /// Where the token before this one ends; 0 at the first.
    int previousEnd() {
        return index == 0 ? 0 : ends[index - 1];
    }

    /// Where the token before this one begins; 0 at the first.
    int previousStart() {
        return index == 0 ? 0 : starts[index - 1];
    }

    /// The current name or number as it is meant: escapes in a name are undone.
    String word() {
        var raw = text.substring(starts[index], ends[index]);
        return (flags[index] & ESCAPED) != 0 ? Escapes.inName(raw) : raw;
    }

    /// The text of the current string, its escapes undone.
    String stringText() {
        int end = isTerminated() ? ends[index] - 1 : ends[index];
        return Escapes.inString(text.substring(starts[index] + 1, end));
    }

    /// The text of the current part of a template, its escapes undone; `behind` is the length of
    /// the sign at its end.
    String templateText(int behind) {
        int end = isTerminated() ? ends[index] - behind : ends[index];
        return Escapes.inTemplate(text.substring(starts[index] + 1, end));
    }

    /// The kind of the token `distance` tokens ahead.
    TokenKind peek(int distance) {
        int at = reach(distance);
        return kinds[at];
    }

    /// Where the token `distance` tokens ahead begins.
    int peekStart(int distance) {
        int at = reach(distance);
        return starts[at];
    }

    /// Whether a line ends between the token `distance` tokens ahead and the one before it.
    boolean peekAfterLineBreak(int distance) {
        int at = reach(distance);
        return (flags[at] & LINE_BREAK_BEFORE) != 0;
    }

    /// Goes on to the next token; stays at the end of the file.
    void next() {
        index = reach(1);
    }

    /// The current place, to come back to.
    int mark() {
        return index;
    }

    /// Comes back to a place that [#mark] gave.
    void reset(int mark) {
        index = mark;
        if (rescanned >= mark) {
            rescanned = mark - 1;
            forgetFrom(mark);
            read(mark);
        }
    }

    /// Takes the current `/` or `/=` for the beginning of a regular expression.
    void rescanSlash() {
        lexer.scanRegularExpression(starts[index]);
        replace();
    }

    /// Takes the current `>` for an operator, with what may belong to it.
    void rescanGreaterThan() {
        if (kinds[index] == TokenKind.GREATER_THAN) {
            lexer.scanGreaterThan(starts[index]);
            if (lexer.end() != ends[index]) {
                replace();
            }
        }
    }

    /// Takes the first sign of the current `<<` for one of its own.
    void rescanLessThan() {
        if (kinds[index] == TokenKind.LESS_THAN_LESS_THAN) {
            lexer.scanLessThan(starts[index]);
            replace();
        }
    }

    /// Takes the current `}` for the end of a substitution in a template.
    void rescanTemplateContinuation() {
        lexer.scanTemplateContinuation(starts[index]);
        replace();
    }

    /// Takes all from the current token to the end of the text for one unreadable token, and goes
    /// behind it.
    void giveUp() {
        if (kinds[index] != TokenKind.END_OF_FILE) {
            kinds[index] = TokenKind.UNKNOWN;
            ends[index] = text.length();
            forgetFrom(index + 1);
            rescanned = index;
            next();
        }
    }

    /// All that was read up to the current token, which is the end of the file.
    Tokens tokens() {
        return new Tokens(
                Arrays.copyOf(kinds, index),
                Arrays.copyOf(starts, index),
                Arrays.copyOf(ends, index));
    }

    List<Comment> comments() {
        return comments;
    }

    private void replace() {
        forgetFrom(index + 1);
        kinds[index] = lexer.kind();
        ends[index] = lexer.end();
        flags[index] = (byte) (flags[index] & LINE_BREAK_BEFORE | lexerFlags());
        rescanned = Math.max(rescanned, index);
    }

    private byte lexerFlags() {
        return (byte)
                ((lexer.isTerminated() ? 0 : UNTERMINATED) | (lexer.hasEscape() ? ESCAPED : 0));
    }

    /// Forgets the tokens from the one at `from` on, and the comments among them.
    private void forgetFrom(int from) {
        if (from < count) {
            count = from;
            int known = from == 0 ? -1 : starts[from - 1];
            while (!comments.isEmpty() && comments.getLast().span().start() > known) {
                comments.removeLast();
            }
        }
    }

    private int reach(int distance) {
        int wanted = index + distance;
        while (wanted >= count && kinds[count - 1] != TokenKind.END_OF_FILE) {
            read(count);
        }
        return Math.min(wanted, count - 1);
    }

    /// Reads the token at `at`, behind all that were read, unless it is there.
    private void read(int at) {
        if (at < count) {
            return;
        }
        if (count == kinds.length) {
            grow();
        }
        var skipped = trivia.skip(count == 0 ? 0 : ends[count - 1], comments);
        lexer.scan(skipped.end());
        kinds[count] = lexer.kind();
        starts[count] = skipped.end();
        ends[count] = lexer.end();
        flags[count] = (byte) ((skipped.lineBreak() ? LINE_BREAK_BEFORE : 0) | lexerFlags());
        count++;
    }

    private void grow() {
        int size = count * 2;
        kinds = Arrays.copyOf(kinds, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        flags = Arrays.copyOf(flags, size);
    }
}
