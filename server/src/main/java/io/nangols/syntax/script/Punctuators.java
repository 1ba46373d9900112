package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.TokenKind;

/// The signs of the language, the longest that fits first.
final class Punctuators {
    private Punctuators() {}

    /// The sign at `start`; [TokenKind#UNKNOWN] when there is none. `>` and `/` are never joined
    /// with what follows but `/=`: only the grammar knows whether they may be.
    static TokenKind at(String text, int start) {
        char next = charAt(text, start + 1);
        return switch (text.charAt(start)) {
            case '{' -> OPEN_BRACE;
            case '}' -> CLOSE_BRACE;
            case '(' -> OPEN_PAREN;
            case ')' -> CLOSE_PAREN;
            case '[' -> OPEN_BRACKET;
            case ']' -> CLOSE_BRACKET;
            case ';' -> SEMICOLON;
            case ',' -> COMMA;
            case ':' -> COLON;
            case '~' -> TILDE;
            case '@' -> AT;
            case '>' -> GREATER_THAN;
            case '.' -> next == '.' && charAt(text, start + 2) == '.' ? DOT_DOT_DOT : DOT;
            case '<' -> lessThan(text, start, next);
            case '=' -> equals(text, start, next);
            case '!' -> exclamation(text, start, next);
            case '?' -> question(text, start, next);
            case '*' -> asterisk(text, start, next);
            case '&' -> ampersand(text, start, next);
            case '|' -> bar(text, start, next);
            case '+' -> next == '+' ? PLUS_PLUS : next == '=' ? PLUS_EQUALS : PLUS;
            case '-' -> next == '-' ? MINUS_MINUS : next == '=' ? MINUS_EQUALS : MINUS;
            case '/' -> next == '=' ? SLASH_EQUALS : SLASH;
            case '%' -> next == '=' ? PERCENT_EQUALS : PERCENT;
            case '^' -> next == '=' ? CARET_EQUALS : CARET;
            default -> UNKNOWN;
        };
    }

    /// The sign at `start`, which is `>`, where it may be an operator of an expression.
    static TokenKind greaterThan(String text, int start) {
        int more = 1;
        while (more < 3 && charAt(text, start + more) == '>') {
            more++;
        }
        boolean equals = charAt(text, start + more) == '=';
        return switch (more) {
            case 1 -> equals ? GREATER_THAN_EQUALS : GREATER_THAN;
            case 2 -> equals ? GREATER_THAN_GREATER_THAN_EQUALS : GREATER_THAN_GREATER_THAN;
            default ->
                    equals
                            ? GREATER_THAN_GREATER_THAN_GREATER_THAN_EQUALS
                            : GREATER_THAN_GREATER_THAN_GREATER_THAN;
        };
    }

    private static TokenKind lessThan(String text, int start, char next) {
        if (next == '<') {
            return charAt(text, start + 2) == '='
                    ? LESS_THAN_LESS_THAN_EQUALS
                    : LESS_THAN_LESS_THAN;
        }
        return next == '=' ? LESS_THAN_EQUALS : LESS_THAN;
    }

    private static TokenKind equals(String text, int start, char next) {
        if (next == '=') {
            return charAt(text, start + 2) == '=' ? EQUALS_EQUALS_EQUALS : EQUALS_EQUALS;
        }
        return next == '>' ? EQUALS_GREATER_THAN : EQUALS;
    }

    private static TokenKind exclamation(String text, int start, char next) {
        if (next == '=') {
            return charAt(text, start + 2) == '=' ? EXCLAMATION_EQUALS_EQUALS : EXCLAMATION_EQUALS;
        }
        return EXCLAMATION;
    }

    private static TokenKind question(String text, int start, char next) {
        if (next == '?') {
            return charAt(text, start + 2) == '=' ? QUESTION_QUESTION_EQUALS : QUESTION_QUESTION;
        }
        boolean optionalChain = next == '.' && !Characters.isDigit(charAt(text, start + 2));
        return optionalChain ? QUESTION_DOT : QUESTION;
    }

    private static TokenKind asterisk(String text, int start, char next) {
        if (next == '*') {
            return charAt(text, start + 2) == '=' ? ASTERISK_ASTERISK_EQUALS : ASTERISK_ASTERISK;
        }
        return next == '=' ? ASTERISK_EQUALS : ASTERISK;
    }

    private static TokenKind ampersand(String text, int start, char next) {
        if (next == '&') {
            return charAt(text, start + 2) == '='
                    ? AMPERSAND_AMPERSAND_EQUALS
                    : AMPERSAND_AMPERSAND;
        }
        return next == '=' ? AMPERSAND_EQUALS : AMPERSAND;
    }

    private static TokenKind bar(String text, int start, char next) {
        if (next == '|') {
            return charAt(text, start + 2) == '=' ? BAR_BAR_EQUALS : BAR_BAR;
        }
        return next == '=' ? BAR_EQUALS : BAR;
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
