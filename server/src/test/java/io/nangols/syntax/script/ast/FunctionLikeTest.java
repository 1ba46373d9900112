package io.nangols.syntax.script.ast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionLikeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    function f() { a }              | { a }
                    (function () { a })             | { a }
                    () => { a }                     | { a }
                    () => a                         | a
                    ({ f() { a } })                 | { a }
                    ({ get f() { a } })             | { a }
                    ({ set f(b) { a } })            | { a }
                    class A { constructor() { a } } | { a }
                    """)
    void hasAnImplementation(String script, String implementation) {
        assertThat(Nodes.first(FunctionLike.class, script).implementation())
                .map(body -> body.span().of(script))
                .contains(implementation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function f();",
                "class A { f(); }",
                "class A { constructor(); }",
                "abstract class A { abstract get f(); }",
                "abstract class A { abstract set f(b); }"
            })
    void hasNoneWithoutABody(String script) {
        assertThat(Nodes.first(FunctionLike.class, script).implementation()).isEmpty();
    }
}
