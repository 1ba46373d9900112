package io.nangols.project.script.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Identifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.stream.Collectors;

/// What names mean and expressions stand for. `$0` stands before the name or expression asked for.
class MeaningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    const a = 1; f($0a);                              | CONST at 6
                    let a = 1; { let a = 2; f($0a); }                 | LET at 17
                    let a = 1; { let a = 2; } f($0a);                 | LET at 4
                    { var a = 1; } f($0a);                            | VAR at 6
                    function f(a) { return $0a; }                     | PARAMETER at 11
                    const f = ({ b: a = 1 }, [c]) => $0a + c;         | PARAMETER at 16
                    const f = ({ a }, [c]) => a + $0c;                | PARAMETER at 19
                    const { x: { a } } = y; f($0a);                   | CONST at 13
                    try {} catch (a) { f($0a); }                      | CATCH at 14
                    for (const a of b) f($0a);                        | CONST at 11
                    for (const a of b) {} f($0a);                     | nothing
                    $0a(); function a() {}                            | FUNCTION at 14
                    const f = function a() { $0a(); }; a();           | FUNCTION at 19
                    class a { b() { return new $0a(); } }             | CLASS at 6
                    import { x as a } from 'b'; $0a();                | IMPORT at 14
                    import * as a from 'b'; f($0a.c);                 | IMPORT at 12
                    import type { A } from 'b'; let c: $0A;           | IMPORT at 14
                    interface A {} const A = 1; let c: $0A;           | TYPE at 10
                    interface A {} const A = 1; f($0A);               | CONST at 21
                    function f<A>(x: $0A) {}                          | TYPE at 11
                    type F = (a: string) => void; f($0a);             | nothing
                    f({ $0a }); const a = 1;                          | CONST at 16
                    const a = 1; f({ $0a: 2 });                       | nothing
                    const a = 1; f(b.$0a);                            | nothing
                    const a = 1; export { $0a };                      | CONST at 6
                    switch (1) { case 1: const a = 2; f($0a); }       | CONST at 27
                    function f(a: string): void; function f(a) {} $0f | FUNCTION at 38
                    interface A {} interface B extends $0A {}         | TYPE at 10
                    interface A {} class B implements $0A {}          | TYPE at 10
                    class A {} class B extends $0A {}                 | CLASS at 6
                    interface A {} export { $0A };                    | TYPE at 10
                    """)
    void aNameMeans(String script, String expected) {
        int at = script.indexOf("$0");
        var model = model(script.replace("$0", ""));

        var meaning = model.meaning(nameAt(model, at));

        assertThat(
                        meaning.map(it -> it.kind() + " at " + it.name().span().start())
                                .orElse("nothing"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    const a = '/users'; f($0a);                      | /users
                    const a = b, b = 1; f($0a);                      | 1
                    let a = 1; f($0a);                               | 1
                    let a = 1; a = 2; f($0a);                        | a
                    let a = 1; a++; f($0a);                          | a
                    let a = 1; [a] = [2]; f($0a);                    | a
                    let a = 1; ({ b: a } = c); f($0a);               | a
                    let a = 1; for (a of c) {} f($0a);               | a
                    const a = { b: 'c' }; f($0a.b);                  | c
                    const a = { b }, b = 1; f($0a.b);                | 1
                    const a = { b: 'c' }; f($0a.d);                  | a.d
                    const a = (1 as any)!; f($0a);                   | 1
                    const { a } = b; f($0a);                         | a
                    const a = a; f($0a);                             | a
                    function f(a = 1) { return $0a; }                | a
                    """)
    void anExpressionStandsFor(String script, String expected) {
        var model = model(script.replace("$0", ""));
        var expression = expressionAt(model, script.indexOf("$0"));

        var value = model.value(expression);

        assertThat(textOf(model, value).replace("'", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    f($0'/users');                         | «/users»
                    f($0`/users/${id}?a=b`);               | «/users/» id «?a=b»
                    const a = '/v2'; f($0`${a}/users`);    | «/v2» «/users»
                    f($0'/users/' + id + '/x');            | «/users/» id «/x»
                    f($0id);                               | id
                    const a = a + a; f($0a);               | a a
                    const a = `${b}x`, b = a; f($0a);      | b «x»
                    """)
    void anExpressionMakesAText(String script, String expected) {
        var model = model(script.replace("$0", ""));
        var expression = expressionAt(model, script.indexOf("$0"));

        var parts =
                model.text(expression).stream()
                        .map(
                                part ->
                                        switch (part) {
                                            case TextPart.Known known -> "«" + known.value() + "»";
                                            case TextPart.Unknown(var unknown) ->
                                                    textOf(model, unknown);
                                        })
                        .collect(Collectors.joining(" "));

        assertThat(parts).isEqualTo(expected);
    }

    @Test
    void aKnownPieceOfATextSaysWhereItStands() {
        var model = model("f(`/users/${id}?a=b`);");

        var places =
                model.text(expressionAt(model, 2)).stream()
                        .filter(TextPart.Known.class::isInstance)
                        .map(part -> ((TextPart.Known) part).source())
                        .map(span -> model.tree().text().substring(span.start(), span.end()));

        assertThat(places).containsExactly("/users/", "?a=b");
    }

    @Test
    void aTextOfManyNamesIsTakenApartInNoTime() {
        var doubled = new StringBuilder("const a0 = '';");
        for (int i = 1; i < 50; i++) {
            doubled.append("const a%d = a%d + a%d;".formatted(i, i - 1, i - 1));
        }
        var model = model(doubled + "f(a49);");

        var parts =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> model.text(expressionAt(model, doubled.length() + 2)));

        assertThat(parts).hasSizeLessThan(1_000);
    }

    @Test
    void theUsesOfANameAreKnown() {
        var model = model("const a = 1; f(a); { const a = 2; f(a); } g(a);");

        var uses = model.references(model.meaning(nameAt(model, 6)).orElseThrow());

        assertThat(uses).extracting(use -> use.span().start()).containsExactly(15, 44);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export default async function fetchData(nango) {}",
                "async function fetchData(nango) {} export default fetchData;",
                "const fetchData = async (nango) => {}; export { fetchData as default };",
                "export default async (nango) => {};",
            })
    void theMainFunctionIsWhatIsExportedByDefault(String script) {
        var model = model(script);

        assertThat(model.mainFunction()).containsSame(model.functions().getFirst());
    }

    @Test
    void aFunctionThatSaysAllAboutItselfIsKnown() {
        assertThat(model("const sync = createSync({}); export default sync;").isSelfContained())
                .isTrue();
        assertThat(model("createSync({}); export default 1;").isSelfContained()).isFalse();
    }

    @Test
    void aStatementWithASyntaxErrorIsDoubtful() {
        var model = model("f(a);\nf(b, ;\nf(c);\n");

        assertThat(model.isDoubtful(nameAt(model, 2).span())).isFalse();
        assertThat(model.isDoubtful(nameAt(model, 8).span())).isTrue();
        assertThat(model.isDoubtful(nameAt(model, 15).span())).isFalse();
    }

    private static SemanticModel model(String script) {
        return SemanticModel.of(ScriptParser.parse(script));
    }

    private static Identifier nameAt(SemanticModel model, int offset) {
        return model.nodes(Identifier.class).stream()
                .filter(name -> name.span().start() == offset)
                .findFirst()
                .orElseThrow();
    }

    /// The largest expression that begins there.
    private static Expression expressionAt(SemanticModel model, int offset) {
        return model.tree().pathAt(offset).stream()
                .filter(Expression.class::isInstance)
                .map(Expression.class::cast)
                .filter(node -> node.span().start() == offset)
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(SemanticModel model, Expression node) {
        return model.tree().text().substring(node.span().start(), node.span().end());
    }
}
