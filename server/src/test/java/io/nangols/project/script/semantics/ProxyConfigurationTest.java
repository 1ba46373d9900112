package io.nangols.project.script.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nangols.syntax.script.ScriptParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.stream.Collectors;

/// The objects that say what proxy calls send.
class ProxyConfigurationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nango.get({ endpoint: 'a' });                                                     | SENT a
                    const c = { endpoint: 'a' }; nango.get(c);                                        | SENT a
                    const c: ProxyConfiguration = { endpoint: 'a' }; nango.get(c);                    | SENT typed a
                    nango.paginate({ endpoint: 'a' } satisfies ProxyConfiguration);                   | SENT typed a
                    nango.get(x ? { endpoint: 'a' } : { endpoint: 'b' });                             | SENT a, SENT b
                    let c = { endpoint: 'a' }; c = { endpoint: 'b' }; nango.get(c);                   | SENT a, SENT b
                    const make = (): ProxyConfiguration => ({ endpoint: 'a' }); nango.get(make());    | SENT typed a
                    async function make() { return { endpoint: 'a' }; } nango.get(await make());      | SENT a
                    const g = (n, c) => n.get(c); g(nango, { endpoint: 'a' });                        | SENT a
                    const g = (n: NangoSync, c: ProxyConfiguration) => n.get(c); g(nango, { endpoint: 'a' }); | SENT typed a
                    const c: ProxyConfiguration = { endpoint: 'a' }; other(nango, c);                 | DECLARED typed a
                    const c: ProxyConfiguration = { endpoint: 'a' }; nango.get({ ...c });             | PIECE typed a, SENT a
                    const c = { endpoint: 'a' }; nango.get({ ...c, retries: 3 });                     | SENT a
                    nango.log({ endpoint: 'a' }); f({ endpoint: 'a' });                               | nothing
                    nango.get(config);                                                                | nothing
                    """)
    void configurationsAreFound(String body, String expected) {
        var model = model(body);

        var found =
                model.configurations().stream()
                        .map(
                                it ->
                                        it.use()
                                                + (it.isTyped() ? " typed " : " ")
                                                + show(model, it.property("endpoint")))
                        .collect(Collectors.joining(", "));

        assertThat(found.isEmpty() ? "nothing" : found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nango.get({ retries: 3 });                                          | 3
                    nango.get({});                                                      | absent
                    nango.get({ 'retries': 3 });                                        | 3
                    nango.get({ retries });                                             | retries
                    const c = { retries: 3 }; nango.get({ ...c });                      | 3
                    const c = {}; nango.get({ ...c });                                  | absent
                    nango.get({ ...other });                                            | unknown
                    nango.get({ ...other, retries: 3 });                                | 3
                    nango.get({ ...(x ? { retries: 3 } : {}) });                        | 3
                    nango.get({ ...(x && { params: 1 }) });                             | absent
                    nango.get({ [key]: 3 });                                            | unknown
                    const c = {}; c.retries = 3; nango.get(c);                          | 3
                    const c = {}; c['retries'] = 3; nango.get(c);                       | 3
                    const c = {}; c[key] = 3; nango.get(c);                             | unknown
                    const c = {}; c.params = 3; nango.get(c);                           | absent
                    const c = {}; imported(c); nango.get(c);                            | unknown
                    const base = () => ({ retries: 3 }); nango.get({ ...base() });      | 3
                    """)
    void aPropertyIs(String body, String expected) {
        var model = model(body);

        var property = model.configurations().getLast().property("retries");

        assertThat(show(model, property)).isEqualTo(expected);
    }

    private static SemanticModel model(String body) {
        return SemanticModel.of(
                ScriptParser.parse("export default async function f(nango) { " + body + " }"));
    }

    private static String show(SemanticModel model, PropertyValue value) {
        return switch (value) {
            case PropertyValue.Present(_, var written) ->
                    model.tree()
                            .text()
                            .substring(
                                    written.orElseThrow().span().start(),
                                    written.orElseThrow().span().end())
                            .replace("'", "");
            case PropertyValue.Absent _ -> "absent";
            case PropertyValue.Unknown _ -> "unknown";
        };
    }

    @Test
    void spreadsOfSpreadsAreLookedThroughOnce() {
        var constants = new StringBuilder("const c0 = {};");
        for (int i = 1; i < 9; i++) {
            constants.append(
                    "const c%d = { %s };".formatted(i, ("...c" + (i - 1) + ", ").repeat(20)));
        }
        var model = model(constants + "nango.get(c8);");

        var retries =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> model.configurations().getLast().property("retries"));

        assertThat(retries.isAbsent()).isTrue();
    }
}
