package io.nangols.syntax.script.bench;

import io.nangols.syntax.script.Corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Much of the same, one behind the other: `before`, `part` as often as wanted, `after`.
record Mass(String name, String before, String part, String after) {

    /// With the scripts of `corpus`, one behind the other, as the first.
    static List<Mass> all(Corpus corpus) {
        var all = new ArrayList<Mass>();
        all.add(new Mass("real scripts", "", scripts(corpus), ""));
        all.addAll(
                List.of(
                        new Mass("[1, 2, …]", "x = [", "12, 'a', ", "]"),
                        new Mass("{ a: 1, … }", "x = {", "a: 1, ", "}"),
                        new Mass("f(a, …)", "f(", "a, ", "b)"),
                        new Mass("a.b.c…", "a", ".bc", ""),
                        new Mass("a?.b[c]!…", "a", "?.b[c]!", ""),
                        new Mass("a(b).c(d)…", "a", ".b(c)", ""),
                        new Mass("a()()()…", "a", "()", ""),
                        new Mass("a + a + …", "x = ", "a + ", "a"),
                        new Mass("a && a && …", "x = ", "a && ", "a"),
                        new Mass("a as T as T…", "a", " as T", ""),
                        new Mass("A | A | …", "type X = ", "A | ", "A;"),
                        new Mass("A[][][]…", "type X = A", "[]", ";"),
                        new Mass("A.B.C…", "type X = A", ".B", ";"),
                        new Mass("one name", "x = ", "abcdefgh", ""),
                        new Mass("one string", "x = '", "abc\\n\\u0061", "'"),
                        new Mass("one open string", "x = '", "abcdefgh", ""),
                        new Mass("one template", "x = `", "abc\n", "`"),
                        new Mass("one open template", "x = `", "abc\n", ""),
                        new Mass("`${a}${a}…`", "x = `", "${a}b", "`"),
                        new Mass("one regular expression", "x = /", "a[/]", "/g"),
                        new Mass("one open regular expression", "x = /", "a[/]", ""),
                        new Mass("one comment", "/*", " a\n *", "/"),
                        new Mass("one open comment", "/*", " a\n *", ""),
                        new Mass("line comments", "", "// a\n", ""),
                        new Mass("spaces", "a", "  \n\t", "b"),
                        new Mass("one number", "x = ", "1_0", ""),
                        new Mass("a; a; a; …", "", "a; ", ""),
                        new Mass("a\\na\\na\\n…", "", "a\n", ""),
                        new Mass("imports", "", "import { a } from 'b';\n", ""),
                        new Mass("functions", "", "function f(a: A): B { return c; }\n", ""),
                        new Mass("class members", "class A {", "a: B = c;\n", "}"),
                        new Mass("interface members", "interface A {", "a?: B;\n", "}"),
                        new Mass("type parameters", "f<", "T, ", "T>()"),
                        new Mass("cases", "switch (a) {", "case b: c; ", "}"),
                        new Mass("parameters", "function f(", "a: B = c, ", ") {}"),
                        new Mass("arrows' parameters", "x = (", "a, ", "b) => c"),
                        new Mass("decorators", "", "@a() ", "class B {}"),
                        new Mass("errors: ) ) )…", "", ") ", ""),
                        new Mass("errors: } } }…", "", "} ", ""),
                        new Mass("errors: @ # @ #…", "", "@ # ", ""),
                        new Mass("errors: , , ,…", "f(", ", ", ")"),
                        new Mass("errors: a b a b…", "", "a b ", ""),
                        new Mass("errors: const const…", "", "const ", ""),
                        new Mass("errors: import import…", "", "import ", ""),
                        new Mass("errors: open strings", "", "x = 'a\n", ""),
                        new Mass("errors: open calls", "", "x = f({ a:\n", ""),
                        new Mass("errors: open ifs", "", "if (\n", ""),
                        new Mass("errors: (a, b (a, b…", "", "(a, b ", ""),
                        new Mass("errors: a < b > < b >…", "a", " < b >", ""),
                        new Mass("errors: ( ) =>…", "", "( ) => ", ""),
                        new Mass("errors: \\0", "", "\0", ""),
                        new Mass("conflicts", "", "<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n", "")));
        return List.copyOf(all);
    }

    /// Of about `length` UTF-16 units.
    String text(int length) {
        int times = Math.max(1, length / part.length());
        if (times == 1 && part.length() > length) {
            int end = part.indexOf('\n', length);
            return before + part.substring(0, end < 0 ? part.length() : end) + after;
        }
        return before + part.repeat(times) + after;
    }

    private static String scripts(Corpus corpus) {
        return corpus.scripts().stream().map(Corpus.Script::text).collect(Collectors.joining("\n"));
    }
}
