package io.nangols.syntax.script;

/// The lists of the grammar. Where something in a list makes no sense, the parser asks of each list
/// that it is in whether that could be its next element or its end; only what is neither is
/// skipped.
enum ListKind {
    STATEMENTS("a statement"),
    BLOCK_STATEMENTS("a statement or `}`"),
    CASE_CLAUSES("`case`, `default` or `}`"),
    CASE_STATEMENTS("a statement, `case`, `default` or `}`"),
    CLASS_ELEMENTS("a member of the class or `}`"),
    TYPE_ELEMENTS("a property, a method or `}`"),
    ENUM_MEMBERS("a member of the enum or `}`"),
    HERITAGE_CLAUSES("`extends`, `implements` or `{`"),
    HERITAGE_TYPES("a name"),
    VARIABLE_DECLARATIONS("a name"),
    OBJECT_BINDING_ELEMENTS("a name or `}`"),
    ARRAY_BINDING_ELEMENTS("a name or `]`"),
    ARGUMENTS("an argument or `)`"),
    OBJECT_LITERAL_ELEMENTS("a property or `}`"),
    ARRAY_LITERAL_ELEMENTS("an element or `]`"),
    PARAMETERS("a parameter or `)`"),
    TYPE_PARAMETERS("a type parameter or `>`"),
    TYPE_ARGUMENTS("a type or `>`"),
    TUPLE_ELEMENTS("a type or `]`"),
    SPECIFIERS("a name or `}`"),
    IMPORT_ATTRIBUTES("an attribute or `}`");

    /// What may stand in the list, for people.
    final String expected;

    ListKind(String expected) {
        this.expected = expected;
    }

    /// Whether the token before the list opens it, so that what belongs to it is indented.
    boolean isBracketed() {
        return switch (this) {
            case STATEMENTS, HERITAGE_CLAUSES, HERITAGE_TYPES, TYPE_PARAMETERS, TYPE_ARGUMENTS ->
                    false;
            default -> true;
        };
    }

    /// Whether statements may stand in it.
    boolean hasStatements() {
        return this == STATEMENTS || this == BLOCK_STATEMENTS || this == CASE_STATEMENTS;
    }
}
