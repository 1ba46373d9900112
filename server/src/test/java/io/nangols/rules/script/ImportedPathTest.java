package io.nangols.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedPathTest {
    private static ImportedPath imported(String module) {
        return ImportedPath.of("github/syncs/issues.ts", module);
    }

    @ParameterizedTest
    @CsvSource({
        "../mappers/to-issue.js, github/mappers/to-issue.ts",
        "../mappers/to-issue.ts, github/mappers/to-issue.ts",
        "../mappers/to-issue, github/mappers/to-issue.ts",
        "./a/../b.js, github/syncs/b.ts",
        "../../models, models.ts",
        "../../../near.js, ../near.ts",
        "../../../../a/b.js, ../../a/b.ts",
        "./a.json, github/syncs/a.json.ts",
        "lodash, github/syncs/lodash.ts",
        "../.., .ts"
    })
    void isAlwaysAFileOfTypeScript(String module, String path) {
        assertThat(imported(module).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "../../models, false",
        "../../../near.js, false",
        "../../../other/a.js, false",
        "../../../../far.js, true",
        "../../../../a/b.js, false"
    })
    void isHigherWhenItsPathHasFewerNames(String module, boolean higher) {
        assertThat(imported(module).isHigher()).isEqualTo(higher);
    }

    @ParameterizedTest
    @CsvSource({
        "../mappers/to-issue.js, true",
        "../../../near.js, false",
        "../node_modules/a.js, false",
        "../tests/a.js, false",
        "./a.test.js, false"
    })
    void isKnowableWhereFilesAreRead(String module, boolean knowable) {
        assertThat(imported(module).isKnowable()).isEqualTo(knowable);
    }
}
