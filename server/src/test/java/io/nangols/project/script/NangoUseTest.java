package io.nangols.project.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ScriptParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a script does with the `nango` object.
class NangoUseTest {
    @Test
    void knowsWhichMembersAreUsed() {
        var use =
                use(
                        """
                        // nango.batchDelete
                        const { log } = nango;
                        await log('batchUpdate');
                        const since = nango.lastSyncDate;
                        await nango.batchSave([], 'Issue');
                        """);

        assertThat(use.members()).containsExactlyInAnyOrder("log", "lastSyncDate", "batchSave");
        assertThat(use.uses("lastSyncDate")).isTrue();
        assertThat(use.uses("batchDelete")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    const m = await nango.getMetadata<Metadata>();     | Metadata
                    const m: Metadata = await nango.getMetadata();     | Metadata
                    f(await nango.getMetadata(), nango.getMetadata<M>()) | M
                    const m = await nango.getMetadata();               |
                    const m = await nango.getMetadata<{ a: string }>(); |
                    const m = await nango.getMetadata<Record<A, B>>(); |
                    const m = await nango.getConnection<Metadata>();   |
                    """)
    void knowsWhichTypeMetadataHas(String body, String expected) {
        assertThat(use(body).metadataType().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const m = (await nango.getMetadata()) || {};",
                "const m = await nango.getMetadata(); f(m ?? {});",
                "const m = await nango.getMetadata(); f(m?.folder);",
                "const m = await nango.getMetadata(); f(m?.['folder']);",
                "let m; m = await nango.getMetadata(); f(m?.folder);",
                "f((await nango.getMetadata())?.folder);"
            })
    void knowsThatMetadataMayBeMissing(String body) {
        assertThat(use(body).managesWithoutMetadata()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const m = await nango.getMetadata(); f(m.folder);",
                "const m = await nango.getMetadata(); if (!m) throw new Error();",
                "const m = await nango.getMetadata(); f(file?.metadata, other ?? m, m.a?.b);",
                "const c = await nango.getConnection(); f(c?.metadata);",
                "return nango.getMetadata();"
            })
    void knowsThatItMayNot(String body) {
        assertThat(use(body).managesWithoutMetadata()).isFalse();
    }

    private static NangoUse use(String body) {
        return NangoUse.of(
                SemanticModel.of(
                        ScriptParser.parse(
                                "export default async function fetchData(nango: NangoSync) {\n"
                                        + body
                                        + "\n}\n")));
    }
}
