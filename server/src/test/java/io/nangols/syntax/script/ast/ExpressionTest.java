package io.nangols.syntax.script.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Statement.ExpressionStatement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a               | a
                    (a)             | a
                    a as T          | a
                    a satisfies T   | a
                    a!              | a
                    <T>a            | a
                    ((<T>a as S)!)! | a
                    (a!).b          | (a!).b
                    """)
    void isUnwrapped(String script, String unwrapped) {
        var expression = Nodes.first(ExpressionStatement.class, script).expression();

        assertThat(expression.unwrapped().span().of(script)).isEqualTo(unwrapped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1", "a", "'a': 1", "['b']: 1, a: 1", "a() {}", "get a() {}"})
    void findsAPropertyByItsName(String properties) {
        var object = Nodes.first(ObjectLiteralExpression.class, "({ " + properties + " })");

        assertThat(object.property("a")).contains(object.properties().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b: 1", "[a]: 1", "...a", "1: a"})
    void findsNoOther(String properties) {
        var object = Nodes.first(ObjectLiteralExpression.class, "({ " + properties + " })");

        assertThat(object.property("a")).isEmpty();
    }

    @Test
    void theLastOfOneNameCounts() {
        var script = "({ a: 1, a: 2 })";
        var object = Nodes.first(ObjectLiteralExpression.class, script);

        assertThat(object.property("a")).map(it -> it.span().of(script)).contains("a: 2");
    }
}
