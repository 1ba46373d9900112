package io.nangols.project.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Spanned;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.Set;

/// What a script says, read from its text.
class ScriptReaderTest {
    @Test
    void readsImports() {
        var script =
                ScriptReader.read(
                        """
                        import type { NangoSync, Issue as Bug } from '../../models.js';
                        import { z, type ZodType } from "zod";
                        import './side-effect.js';
                        import fs, * as all from 'node:fs';
                        """);

        assertThat(script.imports())
                .extracting(
                        it ->
                                it.module().value()
                                        + (it.typeOnly() ? " type" : "")
                                        + it.names().stream()
                                                .map(
                                                        name ->
                                                                " "
                                                                        + name.name().value()
                                                                        + ":"
                                                                        + name.local().value())
                                                .reduce("", String::concat))
                .containsExactly(
                        "../../models.js type NangoSync:NangoSync Issue:Bug",
                        "zod z:z ZodType:ZodType",
                        "./side-effect.js",
                        "node:fs");
        assertThat(script.modelsModule()).contains("../../models.js");
        assertThat(script.importsModel("Issue")).isTrue();
        assertThat(script.importsModel("z")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import { a } from '../helpers/names.js';",
                "export * from \"./names\";",
                "const names = require('./names.ts');",
                "const names = await import('./names.js');",
                "vi.mock('../names');"
            })
    void knowsWhichFilesAScriptNames(String text) {
        assertThat(ScriptReader.read(text).importedFiles()).contains("names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// import { a } from './names';", "import 'names';", "`./names`"})
    void knowsWhichFilesItDoesNot(String text) {
        assertThat(ScriptReader.read(text).importedFiles()).doesNotContain("names");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    export default async function fetchData(nango) {} | fetchData | export default async function fetchData
                    export default function () {}                     | default   | export default
                    export default class Box {}                       | Box       | export default class Box
                    const sync = createSync({}); export default sync; | default   | export default
                    export default createAction({ exec() {} });       | default   | export default
                    """)
    void findsTheDefaultExport(String text, String name, String head) {
        var export = ScriptReader.read(text).defaultExport().orElseThrow();

        assertThat(export.name().of(text)).isEqualTo(name);
        assertThat(export.head().of(text)).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "export const a = 1;", "// export default a", "export = a;"})
    void findsNoDefaultExportWhereThereIsNone(String text) {
        assertThat(ScriptReader.read(text).defaultExport()).isEmpty();
    }

    @Test
    void knowsTheMembersOfWhatIsExported() {
        var text =
                """
                export interface Issue extends Base {
                    id: string;
                    'full-name'?: string; // not: comment
                    nested: { inner: number };
                    toText(): string;
                }
                export type Alias = Issue | null;
                interface Hidden { id: string }
                export const IssueSchema = z.object({ id: z.string(), nested: z.object({ inner: z.number() }) }).strict();
                export const ListSchema = z.array(IssueSchema);
                export const other = z.object({});
                """;
        var script = ScriptReader.read(text);

        assertThat(script.types().keySet()).containsExactly("Issue", "Alias");
        assertThat(script.types().get("Issue").members())
                .contains(Set.of("id", "full-name", "nested", "toText"));
        assertThat(script.types().get("Issue").span().orElseThrow().of(text))
                .startsWith("export interface")
                .endsWith("}");
        assertThat(script.types().get("Alias").members()).isEmpty();
        assertThat(script.schemas().keySet()).containsExactly("Issue", "List");
        assertThat(script.schemas().get("Issue").members()).contains(Set.of("id", "nested"));
        assertThat(script.schemas().get("List").members()).isEmpty();
    }

    @Test
    void findsTheModelsOfRecordsThatAreSaved() {
        var text =
                """
                await nango.batchSave(issues.map((it) => ({ ...it, a: ';' })), 'Issue');
                await api.batchDelete<Bug>(gone, "Bug");
                await nango.batchSave(rows, model);
                // nango.batchSave(rows, 'Comment');
                await nango.batchUpdate(rows, `Row`);
                await nango.batchSave(cells, ('Cell' as const));
                """;

        assertThat(ScriptReader.read(text).recordModels())
                .containsExactly(
                        at(text, "Issue"), at(text, "Bug\""), at(text, "Row"), at(text, "Cell"));
    }

    @Test
    void findsModelsBehindTheNameOfTheirModule() {
        var text =
                """
                import * as models from '../../models';
                import * as other from './other';
                const issue: models.Issue = models.parse(other.Comment);
                type Label = import('../../models.js').Label | import('./other').Tag;
                export { Bug, Pull as Request } from '../../models';
                export { Merge } from './other';
                """;
        var script = ScriptReader.read(text);

        assertThat(script.modelMembers())
                .extracting(Spanned::value)
                .containsExactlyInAnyOrder("Issue", "parse", "Label");
        assertThat(script.modelExports())
                .extracting(it -> it.name().value() + ":" + it.local().value())
                .containsExactly("Bug:Bug", "Pull:Request");
    }

    private static Spanned<String> at(String text, String word) {
        var name = word.replace("\"", "");
        int start = text.indexOf(word);
        return new Spanned<>(name, new Span(start, start + name.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    import { A } from 'a'; const a: A = new A();          | 1 | 2
                    import { A as B } from 'a'; b.A; let c: { A: string } | 0 | 0
                    const { A, b: [A2 = A] } = x;                         | 1 | 1
                    const { A: b } = x;                                   | 0 | 0
                    type T = N.A<A>; type U = A.N;                        | 0 | 2
                    const o = { A };                                      | 1 | 0
                    const o = { A: 1, [A]: 2, A() {} };                   | 0 | 1
                    export { A as b }; export { c as A };                 | 0 | 1
                    export { A, A as b } from 'a';                        | 0 | 0
                    A: for (;;) { break A; }                              | 0 | 0
                    enum A { A } function f<A>(A: A) {}                   | 3 | 1
                    """)
    void tellsNamesFromProperties(String text, int bindings, int references) {
        var uses = ScriptReader.read(text).uses("A");

        assertThat(Optional.of(uses))
                .map(
                        it ->
                                it.bindings().size()
                                        + " bindings, "
                                        + it.references().size()
                                        + " references")
                .contains(bindings + " bindings, " + references + " references");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import { } from",
                "export default",
                "batchSave(a, ",
                "import 'a",
                "export const Schema ="
            })
    void readsWhatIsStillToBeWritten(String text) {
        assertThat(ScriptReader.read(text)).isNotNull();
    }
}
