package io.nangols.syntax.script.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/// Texts in which the same brackets and operators stand in one another again and again.
final class Nesting {
    /// What opens and what would close it.
    private record Level(String open, String close) {}

    private static final List<Level> LEVELS =
            List.of(
                    new Level("(", ")"),
                    new Level("[", "]"),
                    new Level("{", "}"),
                    new Level("({ a: ", " })"),
                    new Level("f(", ")"),
                    new Level("f(a, ", ")"),
                    new Level("a<", ">"),
                    new Level("f<T>(", ")"),
                    new Level("() => ", ""),
                    new Level("(a) => ", ""),
                    new Level("(a = ", ") => b"),
                    new Level("async () => ", ""),
                    new Level("async (a) => {", "}"),
                    new Level("a => ", ""),
                    new Level("a ? ", " : b"),
                    new Level("a ? b : ", ""),
                    new Level("a ? (b) : c => ", ""),
                    new Level("if (a) ", ""),
                    new Level("if (a) {", "}"),
                    new Level("if (a) b; else ", ""),
                    new Level("for (;;) ", ""),
                    new Level("for (const a of ", ") b"),
                    new Level("while (", ")"),
                    new Level("do ", " while (a)"),
                    new Level("try {", "} catch {}"),
                    new Level("switch (a) { case ", ": }"),
                    new Level("label: ", ""),
                    new Level("!", ""),
                    new Level("- ", ""),
                    new Level("await ", ""),
                    new Level("yield ", ""),
                    new Level("typeof ", ""),
                    new Level("new ", ""),
                    new Level("new a(", ")"),
                    new Level("<T>", ""),
                    new Level("<", ">"),
                    new Level("`${", "}`"),
                    new Level("tag`a${", "}b`"),
                    new Level("a.", ""),
                    new Level("a?.[", "]"),
                    new Level("a = ", ""),
                    new Level("(a = (", "))"),
                    new Level("a + ", ""),
                    new Level("a ** ", ""),
                    new Level("a, ", ""),
                    new Level("a as ", ""),
                    new Level("...", ""),
                    new Level("class A { a = ", " }"),
                    new Level("class { [", "]() {} }"),
                    new Level("class A extends ", " {}"),
                    new Level("@a(", ") class B {}"),
                    new Level("function f() {", "}"),
                    new Level("function f(a = ", ") {}"),
                    new Level("const [a = ", "] = b"),
                    new Level("const { a: ", " } = b"),
                    new Level("namespace A {", "}"),
                    new Level("import(", ")"),
                    new Level("export default ", ""),
                    new Level("type A = ", ";"),
                    new Level("let a: ", ""),
                    new Level("A<", ">"),
                    new Level("{ a: ", " }"),
                    new Level("(a: ", ") => b"),
                    new Level("new (a: ", ") => b"),
                    new Level("keyof ", ""),
                    new Level("A | ", ""),
                    new Level("A extends ", " ? B : C"),
                    new Level("A extends B ? ", " : C"),
                    new Level("A extends B ? C : ", ""),
                    new Level("infer A extends ", ""),
                    new Level("[infer A extends ", "]"),
                    new Level("[infer A extends ", " ? B : C]"),
                    new Level("a ? (b): c => ", " : d"),
                    new Level("({ a = ", " }) => b"),
                    new Level("default ", ""),
                    new Level("  f(\n", ")\n"),
                    new Level("`${\n", "}\n"),
                    new Level("A[", "]"),
                    new Level("{ [K in ", "]: A }"),
                    new Level("a is ", ""),
                    new Level("[a: ", "]"),
                    new Level("interface A { a: ", " }"),
                    new Level("enum A { a = ", " }"),
                    new Level("/* ", " */"),
                    new Level("/", "/"),
                    new Level("'", "'"));

    private Nesting() {}

    static String nested(RandomGenerator random) {
        int kinds = 1 + random.nextInt(3);
        var pattern = new Level[kinds];
        for (int i = 0; i < kinds; i++) {
            pattern[i] = LEVELS.get(random.nextInt(LEVELS.size()));
        }
        int depth = 1 + random.nextInt(random.nextInt(50) == 0 ? 1_000 : 30);
        var text = new StringBuilder(random.nextBoolean() ? "const a = " : "");
        for (int i = 0; i < depth; i++) {
            text.append(pattern[i % kinds].open());
        }
        text.append(random.nextInt(4) == 0 ? Vocabulary.piece(random) : "x");
        int unclosed = random.nextInt(3) == 0 ? random.nextInt(depth + 1) : 0;
        for (int i = depth - 1; i >= unclosed; i--) {
            text.append(pattern[i % kinds].close());
        }
        return text.append(random.nextInt(4) == 0 ? Vocabulary.piece(random) : "").toString();
    }
}
