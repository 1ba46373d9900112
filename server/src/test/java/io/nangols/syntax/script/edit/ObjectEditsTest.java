package io.nangols.syntax.script.edit;

import static io.nangols.syntax.script.edit.Editing.in;

import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ObjectEditsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    f({ a: 1 });                    | f({ a: 1, b: 2 });
                    f({a: 1});                      | f({a: 1, b: 2});
                    f({ a: 1, });                   | f({ a: 1, b: 2, });
                    f({});                          | f({ b: 2 });
                    f({ });                         | f({ b: 2 });
                    f({ /* none */ });              | f({ /* none */ b: 2 });
                    f({ ...a });                    | f({ ...a, b: 2 });
                    f({ a() { return 1; } });       | f({ a() { return 1; }, b: 2 });
                    f({ b: 1, a });                 | f({ b: 2, a });
                    f({ 'b': 1 });                  | f({ 'b': 2 });
                    f({ b });                       | f({ b: 2 });
                    """)
    void setsAPropertyInALine(String before, String after) {
        set(before).gives(after);
    }

    @Test
    void aNewPropertyStandsAsTheOthersDo() {
        set("f({\n    a: 1\n});").gives("f({\n    a: 1,\n    b: 2\n});");
        set("f({\n  a: 1,\n});").gives("f({\n  a: 1,\n  b: 2,\n});");
        set("f({\n\ta: 1,\n\tc: {\n\t\td: 1\n\t}\n});")
                .gives("f({\n\ta: 1,\n\tc: {\n\t\td: 1\n\t},\n\tb: 2\n});");
        set("f({ a: 1,\n    c: 3 });").gives("f({ a: 1,\n    c: 3,\n    b: 2 });");
    }

    @Test
    void lineBreaksStayWhatTheyAre() {
        set("f({\r\n  a: 1\r\n});\r\n").gives("f({\r\n  a: 1,\r\n  b: 2\r\n});\r\n");
    }

    @Test
    void commentsStayBesideWhatTheyAreAbout() {
        set("f({\n    a: 1 // one\n});").gives("f({\n    a: 1, // one\n    b: 2\n});");
        set("f({\n    a: 1, // one\n    // more to come\n});")
                .gives("f({\n    a: 1, // one\n    b: 2,\n    // more to come\n});");
        set("f({ a: 1 // one\n});").gives("f({ a: 1, b: 2 // one\n});");
        set("f({\n    // none\n});").gives("f({\n    // none\n    b: 2\n});");
    }

    @Test
    void anEmptyObjectOverSeveralLinesStaysThat() {
        set("  f({\n  });\n  g({\n    a\n  });")
                .gives("  f({\n    b: 2\n  });\n  g({\n    a\n  });");
    }

    @Test
    void aNewPropertyGoesBehindThoseThatAreNamed() {
        in("f({ a: 1, c: 3, d: 4 });")
                .first(
                        ObjectLiteralExpression.class,
                        (editor, it) -> editor.set(it, "b", "2", List.of("a", "x")))
                .gives("f({ a: 1, b: 2, c: 3, d: 4 });");
        in("f({\n    a: 1, // one\n    c: 3\n});")
                .first(
                        ObjectLiteralExpression.class,
                        (editor, it) -> editor.set(it, "b", "2", List.of("a")))
                .gives("f({\n    a: 1, // one\n    b: 2,\n    c: 3\n});");
    }

    @Test
    void aNameIsQuotedWhereItHasTo() {
        in("f({ a: \"x\" });")
                .first(
                        ObjectLiteralExpression.class,
                        (editor, it) -> editor.set(it, "per-page", "1"))
                .gives("f({ a: \"x\", \"per-page\": 1 });");
    }

    @Test
    void linesOfAValueAreIndented() {
        in("  f({\r\n    a: 1\r\n  });")
                .first(
                        ObjectLiteralExpression.class,
                        (editor, it) -> editor.set(it, "b", "{\n  c: 1\n}"))
                .gives("  f({\r\n    a: 1,\r\n    b: {\r\n      c: 1\r\n    }\r\n  });");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            f({ b() {} });
            f({ get b() { return 1; } });
            f({ a: 1
            """)
    void whatIsNotPlainIsLeftAlone(String text) {
        set(text).isRefused();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    f({ a: 1, b: 2 });              | f({ a: 1 });
                    f({ b: 2, a: 1 });              | f({ a: 1 });
                    f({ a: 1, b: 2, });             | f({ a: 1, });
                    f({ a: 1, b: 2, c: 3 });        | f({ a: 1, c: 3 });
                    f({ b: 2 });                    | f({});
                    f({ b: 2 /* two */ });          | f({  /* two */ });
                    f({ a: 1, /* two */ b: 2 });    | f({ a: 1 /* two */ });
                    """)
    void removesAPropertyFromALine(String before, String after) {
        remove(before).gives(after);
    }

    @Test
    void removesTheLineOfAProperty() {
        remove("f({\n    a: 1,\n    b: 2\n});").gives("f({\n    a: 1\n});");
        remove("f({\n    a: 1,\n    b: 2,\n});").gives("f({\n    a: 1,\n});");
        remove("f({\n    b: [\n        2\n    ],\n    a: 1\n});").gives("f({\n    a: 1\n});");
        remove("f({\n    b: 2\n});").gives("f({\n});");
    }

    @Test
    void removesNoComment() {
        remove("f({\n    a: 1, // one\n    // two\n    b: 2 // too\n});")
                .gives("f({\n    a: 1 // one\n    // two\n    // too\n});");
    }

    private static Editing.Result set(String text) {
        return in(text).first(
                        ObjectLiteralExpression.class, (editor, it) -> editor.set(it, "b", "2"));
    }

    private static Editing.Result remove(String text) {
        return in(text).first(
                        ObjectLiteralExpression.class,
                        (editor, it) -> editor.remove(it, it.property("b").orElseThrow()));
    }
}
