package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.TokenKind;

/// Cuts a text into tokens, one at a time, from any place.
///
/// Three things depend on the grammar, and the parser decides them: whether `/` begins a regular
/// expression, whether `}` goes on with a template, and whether `>` joins what follows it. [#scan]
/// takes them for a division, a brace and a sign alone; the other reading has a method each.
///
/// A method leaves what it found in [#kind], [#end] and the flags.
final class Lexer {
    /// Read in place of a character behind the end of the text.
    private static final char NONE = '\0';

    final String text;
    private final OpenEnd openEnd;

    /// Where the scan stands, and the end of the token when it is done.
    private int end;

    private TokenKind kind = END_OF_FILE;
    private boolean terminated;
    private boolean escaped;

    /// The last part of a template that was scanned. Where layout has it end before, the next part
    /// may begin within it, and then ends where it does.
    private TemplatePart part = new TemplatePart(0, 0, false, false);

    /// @param substitutes whether it ends with a `${`
    private record TemplatePart(int start, int end, boolean substitutes, boolean terminated) {
        boolean holds(int offset) {
            return start <= offset && offset < (terminated ? end - (substitutes ? 2 : 1) : end);
        }
    }

    Lexer(String text, OpenEnd openEnd) {
        this.text = text;
        this.openEnd = openEnd;
    }

    TokenKind kind() {
        return kind;
    }

    int end() {
        return end;
    }

    /// Whether a string, template or regular expression has its end.
    boolean isTerminated() {
        return terminated;
    }

    /// Whether a name holds an escape.
    boolean hasEscape() {
        return escaped;
    }

    /// Scans the token that begins at `start`, which is neither white space nor a comment.
    void scan(int start) {
        begin(start);
        if (start >= text.length()) {
            kind = END_OF_FILE;
            return;
        }
        char c = text.charAt(start);
        if (Characters.isIdentifierStart(c) || c == '\\') {
            word(start);
        } else if (Characters.isDigit(c) || c == '.' && Characters.isDigit(peek(1))) {
            var number = NumericLiterals.at(text, start);
            kind = number.isBigInt() ? BIG_INT_LITERAL : NUMERIC_LITERAL;
            end = number.end();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (c == '`') {
            template(TEMPLATE_HEAD, NO_SUBSTITUTION_TEMPLATE_LITERAL);
        } else if (c == '#') {
            privateName(start);
        } else if (c < 128) {
            kind = Punctuators.at(text, start);
            end = start + (kind == UNKNOWN ? 1 : kind.text().length());
        } else {
            word(start);
        }
    }

    private void begin(int start) {
        end = start;
        terminated = true;
        escaped = false;
    }

    private char peek(int distance) {
        return end + distance < text.length() ? text.charAt(end + distance) : NONE;
    }

    /// A name or keyword; a character that can begin none is a token of its own.
    private void word(int start) {
        end = nameEnd(start);
        if (end == start) {
            kind = UNKNOWN;
            end = start + Character.charCount(text.codePointAt(start));
        } else {
            kind = TokenKind.ofWord(name(start));
        }
    }

    private void privateName(int start) {
        end = nameEnd(start + 1);
        kind = end == start + 1 ? UNKNOWN : PRIVATE_IDENTIFIER;
    }

    /// The end of the name that begins at `start`; `start` when none does.
    private int nameEnd(int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < 128 && c != '\\') {
                if (!(i == start
                        ? Characters.isIdentifierStart(c)
                        : Characters.isIdentifierPart(c))) {
                    break;
                }
                i++;
                continue;
            }
            int next = c == '\\' ? escapeEnd(i) : i + Character.charCount(text.codePointAt(i));
            int codePoint = c == '\\' ? escapedAt(i, next) : text.codePointAt(i);
            if (!(i == start
                    ? Characters.isIdentifierStart(codePoint)
                    : Characters.isIdentifierPart(codePoint))) {
                break;
            }
            escaped |= c == '\\';
            i = next;
        }
        return i;
    }

    /// The end of the escape at `start`, with four digits or with braces, as far as it can be one.
    private int escapeEnd(int start) {
        if (start + 2 < text.length() && text.charAt(start + 2) == '{') {
            int close = text.indexOf('}', start);
            return close < 0 || close > start + 12 ? start + 1 : close + 1;
        }
        return Math.min(text.length(), start + 6);
    }

    private int escapedAt(int start, int stop) {
        if (stop < start + 4 || text.charAt(start + 1) != 'u') {
            return -1;
        }
        var undone = Escapes.inName(text.substring(start, stop));
        return undone.codePointCount(0, undone.length()) == 1 ? undone.codePointAt(0) : -1;
    }

    private String name(int start) {
        var raw = text.substring(start, end);
        return escaped ? Escapes.inName(raw) : raw;
    }

    private void string(char quote) {
        kind = STRING_LITERAL;
        end++;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == quote) {
                end++;
                return;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            end += c == '\\' ? escapeLength() : 1;
        }
        terminated = false;
    }

    /// How long the backslash at the cursor and what it escapes are; `\r\n` counts as one.
    private int escapeLength() {
        int length = peek(1) == '\r' && peek(2) == '\n' ? 3 : 2;
        return Math.min(length, text.length() - end);
    }

    /// Takes `}` at `start` for the end of a substitution and scans the template on from there.
    void scanTemplateContinuation(int start) {
        begin(start);
        template(TEMPLATE_MIDDLE, TEMPLATE_TAIL);
    }

    /// The text of a template from its backtick or `}` to its end or its next substitution.
    private void template(TokenKind open, TokenKind closed) {
        int start = end;
        if (!part.holds(start)) {
            part = templatePart();
        }
        kind = part.substitutes() ? open : closed;
        end = part.end();
        terminated = part.terminated();
        int early = openEnd.ofTemplate(text, start, end, terminated);
        if (early < end) {
            kind = closed;
            end = early;
            terminated = false;
        }
    }

    private TemplatePart templatePart() {
        int start = end++;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '`') {
                return new TemplatePart(start, end + 1, false, true);
            }
            if (c == '$' && peek(1) == '{') {
                return new TemplatePart(start, end + 2, true, true);
            }
            end += c == '\\' ? escapeLength() : 1;
        }
        return new TemplatePart(start, end, false, false);
    }

    /// Takes `/` at `start` for the beginning of a regular expression.
    void scanRegularExpression(int start) {
        begin(start + 1);
        kind = REGULAR_EXPRESSION_LITERAL;
        boolean inClass = false;
        while (end < text.length() && !Characters.isLineTerminator(text.charAt(end))) {
            char c = text.charAt(end++);
            if (c == '/' && !inClass) {
                while (end < text.length() && Characters.isIdentifierPart(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                return;
            }
            if (c == '\\'
                    && end < text.length()
                    && !Characters.isLineTerminator(text.charAt(end))) {
                end++;
            }
            inClass = c == '[' || inClass && c != ']';
        }
        terminated = false;
    }

    /// Takes `<` at `start` alone, whatever follows it.
    void scanLessThan(int start) {
        begin(start + 1);
        kind = LESS_THAN;
    }

    /// Joins `>` at `start` with the `>` and `=` that follow it.
    void scanGreaterThan(int start) {
        begin(start);
        kind = Punctuators.greaterThan(text, start);
        end = start + kind.text().length();
    }
}
