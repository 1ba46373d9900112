package io.nangols.syntax.script.bench;

import java.util.List;

/// Constructs in one another: `level` as often as wanted around `core`, behind `before`.
record Nest(String name, String before, String level, String core, String close, String after) {
    static final List<Nest> ALL =
            List.of(
                    expression("(", "a", ")"),
                    expression("[", "a", "]"),
                    expression("{ a: ", "a", " }"),
                    expression("f(", "a", ")"),
                    expression("f(a, ", "a", ")"),
                    expression("f<T>(", "a", ")"),
                    expression("a?.[", "a", "]"),
                    expression("() => ", "a", ""),
                    expression("a => ", "a", ""),
                    expression("(a) => ", "a", ""),
                    expression("(a) => (", "a", ")"),
                    expression("(a: T) => {", "", "}"),
                    expression("(a = ", "b", ") => c"),
                    expression("async () => ", "a", ""),
                    expression("async (a) => ", "a", ""),
                    expression("async (a) => { ", "", " }"),
                    expression("async (", "a", ")"),
                    expression("<T>(a) => ", "a", ""),
                    expression("(): T => ", "a", ""),
                    expression("function () {", "", "}"),
                    expression("a ? b : ", "c", ""),
                    expression("a ? ", "b", " : c"),
                    expression("a ? (b) : c => ", "d", ""),
                    expression("a ? (b) => ", "c", " : d"),
                    expression("a ? (b): T => ", "c", " : d"),
                    expression("(a = ", "f<T>(b)", "): T => c"),
                    expression("!", "a", ""),
                    expression("- ", "a", ""),
                    expression("await ", "a", ""),
                    expression("typeof ", "a", ""),
                    expression("...", "a", ""),
                    expression("new ", "a", ""),
                    expression("new a(", "b", ")"),
                    expression("<T>", "a", ""),
                    expression("`${", "a", "}`"),
                    expression("a`${", "b", "}`"),
                    expression("a = ", "b", ""),
                    expression("(a = (", "b", "))"),
                    expression("([", "a", "])"),
                    expression("({", "", "})"),
                    expression("({ a: [", "b", "] })"),
                    expression("a<", "b", ""),
                    expression("a < (", "b", ")"),
                    expression("a<b<", "c", ">>"),
                    expression("f<", "T", ">()"),
                    expression("a ** ", "b", ""),
                    expression("a, ", "b", ""),
                    expression("<a><b>", "c", "</b></a>"),
                    expression("<a>{", "b", "}</a>"),
                    expression("class { a = ", "b", " }"),
                    expression("class extends ", "a", " {}"),
                    expression("class { @a(", "b", ") c }"),
                    expression("import(", "a", ")"),
                    statement("{", "}"),
                    statement("if (a) ", ""),
                    statement("if (a) {", "}"),
                    statement("if (a) b; else ", ""),
                    statement("if (a) { b } else ", ""),
                    statement("for (;;) ", ""),
                    statement("while (a) {", "}"),
                    statement("do ", " while (a)"),
                    statement("switch (a) { case b: ", "}"),
                    statement("try {", "} catch {}"),
                    statement("a: ", ""),
                    statement("function f() {", "}"),
                    statement("class A { m() {", "} }"),
                    statement("class A { static {", "} }"),
                    statement("namespace A {", "}"),
                    statement("@a(", ") class B {}"),
                    statement("@a ", ""),
                    statement("export default (", ")"),
                    new Nest("const [a = [a = …", "const ", "[a = ", "b", "]", " = c;"),
                    new Nest("const { a: { a: …", "const ", "{ a: ", "b", " }", " = c;"),
                    new Nest("namespace A.A.A…", "namespace A", ".A", "", "", " {}"),
                    type("(", "A", ")"),
                    type("", "A", "[]"),
                    type("[", "A", "]"),
                    type("[a: ", "A", "]"),
                    type("A<", "B", ">"),
                    type("A[", "B", "]"),
                    type("{ a: ", "A", " }"),
                    type("{ a(b: ", "A", "): B }"),
                    type("{ [K in ", "A", "]: B }"),
                    type("() => ", "A", ""),
                    type("(a: ", "A", ") => B"),
                    type("new () => ", "A", ""),
                    type("<T extends ", "A", ">() => B"),
                    type("A extends B ? ", "C", " : D"),
                    type("A extends B ? C : ", "D", ""),
                    type("A extends (", "B", ") ? C : D"),
                    type("A extends infer B extends ", "C", " ? D : E"),
                    type("[infer A extends ", "B", "]"),
                    type("[infer A extends ", "B", " ? C : D]"),
                    type("({ a = ", "b", " }) => C"),
                    new Nest("interface A { default…", "interface A { ", "default ", "", "", "}"),
                    new Nest("`${ over lines", "", "`${", "\n", "}\n", "`"),
                    new Nest("f( over lines", "", " f(\n", "a\n", "", "b\n"),
                    type("keyof ", "A", ""),
                    type("readonly ", "A", "[]"),
                    type("A | (", "B", ")"),
                    type("typeof a<", "B", ">"),
                    type("`${", "A", "}`"),
                    type("import('a', ", "A", ")"));

    /// Of `n` levels, each of them closed.
    String closed(int n) {
        return before + level.repeat(n) + core + close.repeat(n) + after;
    }

    /// Of `n` levels; nothing closes them.
    String unclosed(int n) {
        return before + level.repeat(n) + core;
    }

    boolean isClosed() {
        return !close.isEmpty();
    }

    private static Nest expression(String level, String core, String close) {
        return new Nest(level.strip() + "…" + close, "const x = ", level, core, close, ";");
    }

    private static Nest statement(String level, String close) {
        return new Nest(level.strip() + "…" + close, "", level, "a", close, "");
    }

    private static Nest type(String level, String core, String close) {
        var name = "type X = " + level.strip() + "…" + close;
        return new Nest(name, "type X = ", level, core, close, ";");
    }
}
