package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.TokenKind;

/// How tightly the operators between two operands bind.
final class Precedence {
    /// Lower than any operator.
    static final int LOWEST = 0;

    static final int EXPONENTIATION = 11;

    private Precedence() {}

    /// The precedence of the operator, from 1 (`||`) to [#EXPONENTIATION]; [#LOWEST] when the token
    /// is none. Assignment, `?` and the comma have productions of their own.
    static int of(TokenKind operator) {
        return switch (operator) {
            case QUESTION_QUESTION, BAR_BAR -> 1;
            case AMPERSAND_AMPERSAND -> 2;
            case BAR -> 3;
            case CARET -> 4;
            case AMPERSAND -> 5;
            case EQUALS_EQUALS,
                    EXCLAMATION_EQUALS,
                    EQUALS_EQUALS_EQUALS,
                    EXCLAMATION_EQUALS_EQUALS ->
                    6;
            case LESS_THAN,
                    GREATER_THAN,
                    LESS_THAN_EQUALS,
                    GREATER_THAN_EQUALS,
                    INSTANCEOF,
                    IN,
                    AS,
                    SATISFIES ->
                    7;
            case LESS_THAN_LESS_THAN,
                    GREATER_THAN_GREATER_THAN,
                    GREATER_THAN_GREATER_THAN_GREATER_THAN ->
                    8;
            case PLUS, MINUS -> 9;
            case ASTERISK, SLASH, PERCENT -> 10;
            case ASTERISK_ASTERISK -> EXPONENTIATION;
            default -> LOWEST;
        };
    }
}
