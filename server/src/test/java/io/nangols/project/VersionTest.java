package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first integration decides in which form the whole file is read.
class VersionTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{ a: { syncs: {} } }",
                "{ a: { actions: } }",
                "{ a: { on-events: [] } }",
                "{ a: { other: 1, syncs: 5 } }",
                "{ a: { syncs: {} }, b: { c: { returns: D } } }",
            })
    void twoWhenItHasOneOfTheNewKeys(String integrations) {
        assertThat(version(integrations)).isEqualTo(Version.V2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{ a: {} }",
                "{ a: { s: { runs: every day } } }",
                "{ a: { post-connection-scripts: [x] } }",
                "{ a: { sync: {} } }",
                "{ a: {}, b: { syncs: {} } }",
                "{ a: [], b: { syncs: {} } }",
                "{ a: text, b: { syncs: {} } }",
            })
    void oneWhenItHasNot(String integrations) {
        assertThat(version(integrations)).isEqualTo(Version.V1);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "{}", "[]", "text", "{ a: }", "@", "{ a: *x }"})
    void twoWhenNothingTells(String integrations) {
        assertThat(version(integrations)).isEqualTo(Version.V2);
    }

    @Test
    void theFirstIsTheOneThatJavaScriptSeesFirst() {
        assertThat(version("{ b: { s: {} }, 1: { syncs: {} } }")).isEqualTo(Version.V2);
        assertThat(version("{ b: { syncs: {} }, 10: { syncs: {} }, '9': {} }"))
                .isEqualTo(Version.V1);
        assertThat(version("{ b: { syncs: {} }, '01': {}, -1: {}, 1.5: {}, 4294967295: {} }"))
                .isEqualTo(Version.V2);
        assertThat(version("{ b: { syncs: {} }, 4294967294: {} }")).isEqualTo(Version.V1);
    }

    @Test
    void oneThatSaysNothingIsPassedOver() {
        assertThat(version("\n  new:\n  b: { syncs: {} }")).isEqualTo(Version.V2);
        assertThat(version("\n  new:\n  b: { s: {} }")).isEqualTo(Version.V1);
        assertThat(version("\n  new: @\n  b: { syncs: {} }")).isEqualTo(Version.V2);
        assertThat(version("\n  new: @\n  b: { s: {} }")).isEqualTo(Version.V1);
    }

    @Test
    void theNewKeysMayBeMergedOrBehindAnAlias() {
        assertThat(version("{ a: { <<: { syncs: {} } } }")).isEqualTo(Version.V2);
        assertThat(version("{ a: &a { syncs: {} }, b: *a }")).isEqualTo(Version.V2);
    }

    private static Version version(String integrations) {
        return Project.of(YamlTree.parse("integrations: " + integrations + "\n")).version();
    }
}
