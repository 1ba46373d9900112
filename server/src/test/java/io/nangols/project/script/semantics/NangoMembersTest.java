package io.nangols.project.script.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Identifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/// The `nango` object, whatever it is called and wherever it goes.
class NangoMembersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    export default async function f(nango) { nango.log(''); }                         | log()
                    export default async function f(n) { n.log(''); }                                 | log()
                    export default async function f(n: NangoSync) { n.lastSyncDate; n['log'](''); }   | lastSyncDate log()
                    export default function toUser(user: User) { user.name; }                         | nothing
                    async function f(n: NangoSync & NangoAction) { n?.log!(''); (n.get)(x); }         | log() get()
                    async function f(n: Pick<NangoAction, 'get'>) { n.get(x); }                       | get()
                    async function f<T extends NangoAction>(n: T) { n.get(x); }                       | get()
                    function f(call: (n: NangoSync) => void, n) { n.get(x); }                         | nothing
                    export default async function f(nango) { g(1, nango); } function g(a, b) { b.get(x); } | get()
                    export default async (nango) => { g(nango); }; const g = (b) => h(b); const h = (c) => c.get(x); | get()
                    function f({ nango, id }: Options) { nango.get(x); }                              | get()
                    function f({ nango: n }: Options) { n.get(x); }                                   | get()
                    function f(nango) { const { get, log: say } = nango; get(x); say(''); }           | get() log()
                    function f(nango) { const n = nango; n.get(x); }                                  | get()
                    class C { constructor(private nango: NangoSync) {} f() { this.nango.get(x); } }   | get()
                    class C { f(nango) { this.g(nango); } g(n) { n.get(x); } }                        | get()
                    function f(nango) { throw new nango.ActionError({}); }                            | ActionError
                    function f(nango) { { const nango = {}; nango.get(x); } }                         | nothing
                    """)
    void membersAreFound(String script, String expected) {
        var model = SemanticModel.of(ScriptParser.parse(script));

        var members =
                model.nangoMembers().stream()
                        .map(it -> it.name() + (it.call().isPresent() ? "()" : ""))
                        .collect(Collectors.joining(" "));

        assertThat(members.isEmpty() ? "nothing" : members).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    export default async function f(n) { log(); }           | n
                    async function f(n: NangoSync) { g(() => log()); }      | n
                    async function f({ nango: n }: Options) { log(); }      | n
                    function f(a: NangoSync) { (b: NangoSync) => log(); }   | b
                    function f(nango) {} function g(user: User) { log(); }  | nothing
                    """)
    void theObjectIsInReach(String script, String expected) {
        var model = SemanticModel.of(ScriptParser.parse(script));
        var log =
                model.nodes(CallExpression.class).stream()
                        .filter(it -> it.arguments().isEmpty())
                        .findFirst()
                        .orElseThrow();

        var name = model.nangoInReach(log);

        assertThat(name.map(Identifier::name).orElse("nothing")).isEqualTo(expected);
    }

    @Test
    void typeParametersMayDependOnOneAnotherHoweverMany() {
        var parameters = new StringBuilder("T0 extends NangoSync");
        for (int i = 1; i < 20_000; i++) {
            parameters.append(", T%d extends T%d".formatted(i, i - 1));
        }
        var model =
                SemanticModel.of(
                        ScriptParser.parse(
                                "function f<%s>(n: T19999) { n.get(x); }".formatted(parameters)));

        assertThat(model.nangoMembers()).hasSize(1);
    }
}
