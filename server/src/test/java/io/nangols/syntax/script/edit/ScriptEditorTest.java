package io.nangols.syntax.script.edit;

import static io.nangols.syntax.script.edit.Editing.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.VariableDeclaration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptEditorTest {
    @Test
    void aLineAboveANodeIsIndentedAsItsLineIs() {
        in("f({\n    a: 1,\n    b: 2\n});")
                .last(
                        ObjectLiteralElement.class,
                        (editor, it) -> editor.insertAbove(it, "// https://x.com"))
                .gives("f({\n    a: 1,\n    // https://x.com\n    b: 2\n});");
        in("\uFEFFf({});\r\n")
                .first(CallExpression.class, (editor, it) -> editor.insertAbove(it, "// 1", "// 2"))
                .gives("\uFEFF// 1\r\n// 2\r\nf({});\r\n");
    }

    @Test
    void aLineIsPutAboveTheStatementWhereNothingBeginsOnTheNodesOwn() {
        in("g(() => {\n    a();\n    h(\n        b\n    ).then(f({}));\n});")
                .last(ObjectLiteralExpression.class, (editor, it) -> editor.insertAbove(it, "// x"))
                .gives("g(() => {\n    a();\n    // x\n    h(\n        b\n    ).then(f({}));\n});");
    }

    @Test
    void noLineIsPutIntoAText() {
        in("`a\n${f()}`;")
                .first(CallExpression.class, (editor, it) -> editor.insertAbove(it, "// x"))
                .gives("// x\n`a\n${f()}`;");
        in("/* a\n*/ f();")
                .first(CallExpression.class, (editor, it) -> editor.insertAbove(it, "// x"))
                .isRefused();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    f();                    | await f();
                    const a = f() ?? 1;     | const a = await f() ?? 1;
                    const a = f().data;     | const a = (await f()).data;
                    const a = f()[0];       | const a = (await f())[0];
                    const a = f()!;         | const a = (await f())!;
                    f()();                  | (await f())();
                    const a = f() ** 2;     | const a = (await f()) ** 2;
                    return f();             | return await f();
                    """)
    void awaitsAValue(String before, String after) {
        in(inAsync(before)).last(CallExpression.class, ScriptEditor::await).gives(inAsync(after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f();",
                "function g() { f(); }",
                "async function g() { a.map(x => f(x)); }",
                "async function g(a = f()) {}",
                "async function g() { function h(a = f()) {} }",
                "async function g() { class A { b = f(); } }",
                "async function g() { class A { static { f(); } } }",
                "async function g() { class A { static b = () => f(); } }",
                "async function g() {\n  const a = b\n  f().c\n}",
            })
    void awaitsNothingWhereThatCannotBe(String text) {
        in(text).last(CallExpression.class, ScriptEditor::await).isRefused();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    const a = 1;            | const a: T = 1;
                    const a: any = 1;       | const a: T = 1;
                    let a!: any;            | let a!: T;
                    """)
    void saysOfWhichTypeAVariableIs(String before, String after) {
        in(before)
                .first(VariableDeclaration.class, (editor, it) -> editor.annotate(it, "T"))
                .gives(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    function f(a) {}        | function f(a: T) {}
                    function f(a?) {}       | function f(a?: T) {}
                    function f(a: any) {}   | function f(a: T) {}
                    a => a                  | (a: T) => a
                    (a) => a                | (a: T) => a
                    """)
    void saysOfWhichTypeAParameterIs(String before, String after) {
        in(before).first(Parameter.class, (editor, it) -> editor.annotate(it, "T")).gives(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nango.get(a);           | nango.get<T>(a);
                    nango.get<any>(a);      | nango.get<T>(a);
                    nango.get<A, B>(a);     | nango.get<T>(a);
                    nango.get?.(a);         | nango.get?.<T>(a);
                    """)
    void givesACallTypeArguments(String before, String after) {
        in(before)
                .first(CallExpression.class, (editor, it) -> editor.typeArguments(it, "T"))
                .gives(after);
    }

    @Test
    void extractsAConstant() {
        extract(
                        """
                        async function f() {
                          const response = await nango.get({
                            endpoint: '/x', // the x
                            retries: 3
                          });
                        }
                        """)
                .gives(
                        """
                        async function f() {
                          const config: T = {
                            endpoint: '/x', // the x
                            retries: 3
                          };
                          const response = await nango.get(config);
                        }
                        """);
    }

    @Test
    void whatIsExtractedIsIndentedAnew() {
        extract("g(\n    h({\n        a: 1\n    })\n)\n")
                .gives("const config: T = {\n    a: 1\n}\ng(\n    h(config)\n)\n");
    }

    @Test
    void extractsWhatALoopGoesOver() {
        extract("for await (const page of nango.paginate({ a: 1 })) {\n}\n")
                .gives(
                        "const config: T = { a: 1 };\nfor await (const page of nango.paginate(config)) {\n}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a(); g({});",
                "if (x) g({});",
                "const a = x && g({});",
                "const a = x ? g({}) : 1;",
                "a.map((x) => g({ x }));",
                "while (g({})) {}",
                "for (const a of b) g({});",
                "for (const a in g({})) {}",
                "g(\n  h({ a: `\n  b` })\n);",
            })
    void nothingIsExtractedThatMayNotBeTheSame(String text) {
        extract(text).isRefused();
    }

    @Test
    void aFreeNameStandsNowhere() {
        var editor = new ScriptEditor(in("const config = 1; a.config2;").tree());

        assertThat(editor.freeName("config")).isEqualTo("config3");
        assertThat(editor.freeName("other")).isEqualTo("other");
    }

    @Test
    void seesHowAScriptIsWritten() {
        assertThat(new ScriptEditor(in("").tree()).style())
                .isEqualTo(new ScriptStyle('\'', true, "    ", "\n"));
        assertThat(
                        new ScriptEditor(
                                        in("import a from \"a\"\r\nf({\r\n  a,\r\n    b\r\n})")
                                                .tree())
                                .style())
                .isEqualTo(new ScriptStyle('"', false, "  ", "\r\n"));
        assertThat(new ScriptEditor(in("f(\n\ta\n)").tree()).style().indentation()).isEqualTo("\t");
    }

    @Test
    void quotesATextAsTheScriptDoes() {
        assertThat(new ScriptStyle('\'', true, "", "\n").quoted("it's \\ \"so\""))
                .isEqualTo("'it\\'s \\\\ \"so\"'");
    }

    private static Editing.Result extract(String text) {
        return in(text).last(
                        ObjectLiteralExpression.class,
                        (editor, it) -> editor.extract(it, "config", "T"));
    }

    private static String inAsync(String statement) {
        return "async function g() {\n    " + statement + "\n}";
    }

    @Test
    void replacesNothingThatHoldsAComment() {
        in("f(g(/* why */ 1));\n")
                .last(CallExpression.class, (editor, call) -> editor.replace(call, "2"))
                .isRefused();
    }

    @Test
    void whatIsExtractedKeepsItsComments() {
        extract(
                        "async () => {\n    await nango.get({\n        /* a\n           b */\n        a: 1\n    });\n};\n")
                .gives(
                        "async () => {\n    const config: T = {\n        /* a\n           b */\n        a: 1\n    };\n    await nango.get(config);\n};\n");
    }
}
