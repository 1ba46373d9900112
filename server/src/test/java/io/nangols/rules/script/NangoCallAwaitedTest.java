package io.nangols.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.Finding;
import io.nangols.rules.Severity;
import io.nangols.testing.Findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NangoCallAwaitedTest {
    /// What is found in a sync with such a body.
    private static Findings in(String body) {
        return script("async function fetchData(nango: NangoSync) {\n%s\n}".formatted(body));
    }

    private static Findings script(String function) {
        return Findings.ofScript(
                "nango-call-awaited", "sync", "export default %s\n".formatted(function));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "await nango.log('a');",
                "return nango.log('a');",
                "nango.log('a').then(go);",
                "nango.log('a').catch(go);",
                "const a = (await nango.get(config)).data;",
                "await Promise.all([nango.get(a), nango.get(b)]);",
                "await Promise.all(ids.map((id) => nango.get(id)));",
                "await Promise.all(ids.map((id) => { all.push(nango.get(id)); }));",
                "await go(async () => { const kept = nango.get(a); await kept; });",
                "for await (const page of nango.paginate(config)) {}",
                "nango.updateMetadata({});",
                "nango.get;",
                "logger.log('a');"
            })
    void isContentWhereNangoIsAndSomebodyWaits(String body) {
        assertThat(in(body).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nango.log('a');",
                "void nango.log('a');",
                "if (a) nango.log('a'); else go();",
                "a ? nango.log('a') : go();",
                "a && nango.log('a');",
                "ids.forEach((id) => { nango.log(id); });",
                "const a = nango.log('a');",
                "const { data } = nango.log('a');",
                "const a = nango.log('a'); go(a.data);",
                "go(nango.log('a').data);",
                "(nango.log('a'));",
                "(nango).log('a');"
            })
    void nobodyWaits(String body) {
        assertThat(in(body).findings())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.severity()).isEqualTo(Severity.ERROR);
                            assertThat(it.message()).startsWith("Nobody waits");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const kept = nango.get(a); await kept;",
                "const kept = nango.get(a); kept.then(go);",
                "const all = [nango.get(a), 1]; await Promise.all(all);",
                "all.push(nango.get(a)); await Promise.all(all);",
                "const load = () => nango.get(a); await load();",
                "nango.get(a).finally(go);",
                "all = nango.get(a);"
            })
    void nangoRefusesWhatSomebodyMayWaitFor(String body) {
        assertThat(in(body).findings())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.severity()).isEqualTo(Severity.ERROR);
                            assertThat(it.message()).startsWith("Nango refuses");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "await go(() => { nango.log('a'); });",
                "return ids.map((id) => { nango.log(id); });",
                "const { log } = nango; log('a');",
                "const other = nango; other.log('a');",
                "nango?.log('a');",
                "nango['log']('a');"
            })
    void nangoOverlooksWhatNobodyWaitsFor(String body) {
        assertThat(in(body).findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aFileThatNoScriptImportsIsOnlyWarnedOf() {
        var helper =
                Findings.ofScript(
                        "nango-call-awaited",
                        "helper",
                        """
                        export async function go(nango: NangoSync) {
                            nango.log('a');
                            const kept = nango.get(config);
                            return await kept;
                        }
                        """);

        assertThat(helper.findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void theFixAwaitsTheValueAndNotWhatIsTakenFromIt() {
        assertThat(in("go(nango.get(a)!.data);").fixed())
                .contains("go((await nango.get(a))!.data);");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function fetchData(nango) {\n    nango.log('a');\n}",
                "function fetchData(nango): Promise<void> {\n    nango.log('a');\n}",
                "(nango) => {\n    nango.log('a');\n}"
            })
    void theFixMakesTheScriptsOwnFunctionAsync(String function) {
        assertThat(script(function).fixed())
                .isEqualTo(
                        "export default async %s\n"
                                .formatted(function.replace("nango.log", "await nango.log")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ids.forEach((id) => { nango.log(id); });",
                "const go = (): void => { nango.log('a'); }; go();",
                "function* go() { nango.log('a'); } go();",
                "const a = { set b(c) { nango.log(c); } };",
                "const go = async (a = nango.log('a')) => a; go();",
                "class A { b = nango.log('a'); }",
                "class A { static { nango.log('a'); } }",
                "nango.get(a).finally(go);"
            })
    void thereIsNoFixWhereOthersWouldNotice(String body) {
        assertThat(in(body).findings())
                .singleElement()
                .extracting(Finding::isFixable)
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"this.nango, true", "nango, true", "options.nango, false"})
    void whatOnlyHasTheNameOfNangoIsAwaitedWhenSomebodySaysSo(String object, boolean safe) {
        assertThat(in(object + ".log('a');").findings())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.isFixable()).isTrue();
                            assertThat(it.isSafelyFixable()).isEqualTo(safe);
                        });
    }

    @Test
    void whatIsKeptIsAwaitedOnlyWhenSomebodySaysSo() {
        assertThat(in("const kept = nango.get(a); await kept;").findings())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.isFixable()).isTrue();
                            assertThat(it.isSafelyFixable()).isFalse();
                        });
    }
}
