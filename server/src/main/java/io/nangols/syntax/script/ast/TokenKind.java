package io.nangols.syntax.script.ast;

import java.util.HashMap;
import java.util.Map;

/// What a token is.
///
/// Keywords fall in three groups, as in the TypeScript compiler: reserved words, words that strict
/// mode reserves, and words that mean something only where the grammar asks for them.
public enum TokenKind {
    END_OF_FILE,
    /// A character that begins no token, such as `#` alone.
    UNKNOWN,
    IDENTIFIER,
    PRIVATE_IDENTIFIER,
    NUMERIC_LITERAL,
    BIG_INT_LITERAL,
    STRING_LITERAL,
    REGULAR_EXPRESSION_LITERAL,
    /// `` `text` ``
    NO_SUBSTITUTION_TEMPLATE_LITERAL,
    /// `` `text${ ``
    TEMPLATE_HEAD,
    /// `}text${`
    TEMPLATE_MIDDLE,
    /// `` }text` ``
    TEMPLATE_TAIL,

    OPEN_BRACE("{"),
    CLOSE_BRACE("}"),
    OPEN_PAREN("("),
    CLOSE_PAREN(")"),
    OPEN_BRACKET("["),
    CLOSE_BRACKET("]"),
    DOT("."),
    DOT_DOT_DOT("..."),
    SEMICOLON(";"),
    COMMA(","),
    QUESTION_DOT("?."),
    LESS_THAN("<"),
    GREATER_THAN(">"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN_EQUALS(">="),
    EQUALS_EQUALS("=="),
    EXCLAMATION_EQUALS("!="),
    EQUALS_EQUALS_EQUALS("==="),
    EXCLAMATION_EQUALS_EQUALS("!=="),
    EQUALS_GREATER_THAN("=>"),
    PLUS("+"),
    MINUS("-"),
    ASTERISK("*"),
    ASTERISK_ASTERISK("**"),
    SLASH("/"),
    PERCENT("%"),
    PLUS_PLUS("++"),
    MINUS_MINUS("--"),
    LESS_THAN_LESS_THAN("<<"),
    GREATER_THAN_GREATER_THAN(">>"),
    GREATER_THAN_GREATER_THAN_GREATER_THAN(">>>"),
    AMPERSAND("&"),
    BAR("|"),
    CARET("^"),
    EXCLAMATION("!"),
    TILDE("~"),
    AMPERSAND_AMPERSAND("&&"),
    BAR_BAR("||"),
    QUESTION_QUESTION("??"),
    QUESTION("?"),
    COLON(":"),
    AT("@"),
    EQUALS("="),
    PLUS_EQUALS("+="),
    MINUS_EQUALS("-="),
    ASTERISK_EQUALS("*="),
    ASTERISK_ASTERISK_EQUALS("**="),
    SLASH_EQUALS("/="),
    PERCENT_EQUALS("%="),
    LESS_THAN_LESS_THAN_EQUALS("<<="),
    GREATER_THAN_GREATER_THAN_EQUALS(">>="),
    GREATER_THAN_GREATER_THAN_GREATER_THAN_EQUALS(">>>="),
    AMPERSAND_EQUALS("&="),
    BAR_EQUALS("|="),
    BAR_BAR_EQUALS("||="),
    AMPERSAND_AMPERSAND_EQUALS("&&="),
    QUESTION_QUESTION_EQUALS("??="),
    CARET_EQUALS("^="),

    BREAK("break", Group.RESERVED),
    CASE("case", Group.RESERVED),
    CATCH("catch", Group.RESERVED),
    CLASS("class", Group.RESERVED),
    CONST("const", Group.RESERVED),
    CONTINUE("continue", Group.RESERVED),
    DEBUGGER("debugger", Group.RESERVED),
    DEFAULT("default", Group.RESERVED),
    DELETE("delete", Group.RESERVED),
    DO("do", Group.RESERVED),
    ELSE("else", Group.RESERVED),
    ENUM("enum", Group.RESERVED),
    EXPORT("export", Group.RESERVED),
    EXTENDS("extends", Group.RESERVED),
    FALSE("false", Group.RESERVED),
    FINALLY("finally", Group.RESERVED),
    FOR("for", Group.RESERVED),
    FUNCTION("function", Group.RESERVED),
    IF("if", Group.RESERVED),
    IMPORT("import", Group.RESERVED),
    IN("in", Group.RESERVED),
    INSTANCEOF("instanceof", Group.RESERVED),
    NEW("new", Group.RESERVED),
    NULL("null", Group.RESERVED),
    RETURN("return", Group.RESERVED),
    SUPER("super", Group.RESERVED),
    SWITCH("switch", Group.RESERVED),
    THIS("this", Group.RESERVED),
    THROW("throw", Group.RESERVED),
    TRUE("true", Group.RESERVED),
    TRY("try", Group.RESERVED),
    TYPEOF("typeof", Group.RESERVED),
    VAR("var", Group.RESERVED),
    VOID("void", Group.RESERVED),
    WHILE("while", Group.RESERVED),
    WITH("with", Group.RESERVED),

    IMPLEMENTS("implements", Group.STRICT),
    INTERFACE("interface", Group.STRICT),
    LET("let", Group.STRICT),
    PACKAGE("package", Group.STRICT),
    PRIVATE("private", Group.STRICT),
    PROTECTED("protected", Group.STRICT),
    PUBLIC("public", Group.STRICT),
    STATIC("static", Group.STRICT),
    YIELD("yield", Group.STRICT),

    ABSTRACT("abstract", Group.CONTEXTUAL),
    ACCESSOR("accessor", Group.CONTEXTUAL),
    AS("as", Group.CONTEXTUAL),
    ASSERTS("asserts", Group.CONTEXTUAL),
    ASSERT("assert", Group.CONTEXTUAL),
    ANY("any", Group.CONTEXTUAL),
    ASYNC("async", Group.CONTEXTUAL),
    AWAIT("await", Group.CONTEXTUAL),
    BIGINT("bigint", Group.CONTEXTUAL),
    BOOLEAN("boolean", Group.CONTEXTUAL),
    CONSTRUCTOR("constructor", Group.CONTEXTUAL),
    DECLARE("declare", Group.CONTEXTUAL),
    DEFER("defer", Group.CONTEXTUAL),
    FROM("from", Group.CONTEXTUAL),
    GET("get", Group.CONTEXTUAL),
    GLOBAL("global", Group.CONTEXTUAL),
    INFER("infer", Group.CONTEXTUAL),
    INTRINSIC("intrinsic", Group.CONTEXTUAL),
    IS("is", Group.CONTEXTUAL),
    KEYOF("keyof", Group.CONTEXTUAL),
    MODULE("module", Group.CONTEXTUAL),
    NAMESPACE("namespace", Group.CONTEXTUAL),
    NEVER("never", Group.CONTEXTUAL),
    NUMBER("number", Group.CONTEXTUAL),
    OBJECT("object", Group.CONTEXTUAL),
    OF("of", Group.CONTEXTUAL),
    OUT("out", Group.CONTEXTUAL),
    OVERRIDE("override", Group.CONTEXTUAL),
    READONLY("readonly", Group.CONTEXTUAL),
    REQUIRE("require", Group.CONTEXTUAL),
    SATISFIES("satisfies", Group.CONTEXTUAL),
    SET("set", Group.CONTEXTUAL),
    STRING("string", Group.CONTEXTUAL),
    SYMBOL("symbol", Group.CONTEXTUAL),
    TYPE("type", Group.CONTEXTUAL),
    UNDEFINED("undefined", Group.CONTEXTUAL),
    UNIQUE("unique", Group.CONTEXTUAL),
    UNKNOWN_KEYWORD("unknown", Group.CONTEXTUAL),
    USING("using", Group.CONTEXTUAL);

    private static final Map<String, TokenKind> KEYWORDS = new HashMap<>();

    static {
        for (var kind : values()) {
            if (kind.isKeyword()) {
                KEYWORDS.put(kind.text, kind);
            }
        }
    }

    private enum Group {
        NONE,
        RESERVED,
        STRICT,
        CONTEXTUAL
    }

    private final String text;
    private final Group group;

    TokenKind() {
        this("", Group.NONE);
    }

    TokenKind(String text) {
        this(text, Group.NONE);
    }

    TokenKind(String text, Group group) {
        this.text = text;
        this.group = group;
    }

    /// The keyword written `word`, or [#IDENTIFIER] when it is none.
    public static TokenKind ofWord(String word) {
        return KEYWORDS.getOrDefault(word, IDENTIFIER);
    }

    /// How it is written; empty for kinds of token that differ from one to the next, such as
    /// identifiers.
    public String text() {
        return text;
    }

    public boolean isKeyword() {
        return group != Group.NONE;
    }

    /// Whether no identifier may be written so, anywhere.
    public boolean isReservedWord() {
        return group == Group.RESERVED;
    }

    /// Whether it is an identifier or any keyword: an IdentifierName of ECMAScript's grammar.
    public boolean isIdentifierName() {
        return this == IDENTIFIER || group != Group.NONE;
    }

    /// Whether it is `=`, `+=` and the like.
    public boolean isAssignmentOperator() {
        return compareTo(EQUALS) >= 0 && compareTo(CARET_EQUALS) <= 0;
    }
}
