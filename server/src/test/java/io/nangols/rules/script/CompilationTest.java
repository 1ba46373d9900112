package io.nangols.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilationTest {
    private static final String ACTIONS =
            """
            //- nango.yaml
            integrations:
              github:
                actions:
                  close-issue:
                    endpoint: POST /issues
            models: {}
            //- github/actions/close-issue.ts
            %s
            export default async function runAction(nango: NangoAction) {}
            //- github/middle.ts
            import { go } from './helper.js';
            //- github/helper.ts
            export const go = 1;
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import { go } from '../helper.js'; | true | true",
                "import { go } from '../helper'; | true | true",
                "import it, { go } from '../helper.js'; | true | true",
                "import { type Go, go } from '../helper.js'; | true | true",
                "import '../helper.js'; | true | true",
                "import { go } from '../middle.js'; | true | true",
                "import it from '../helper.js'; | false | true",
                "import * as it from '../helper.js'; | false | true",
                "import type { Go } from '../helper.js'; | false | false",
                "import { type Go } from '../helper.js'; | false | false",
                "import { go } from '../other.js'; | false | false"
            })
    void followsImportsAsNangoDoes(String line, boolean checked, boolean deployed) {
        var helper = Fixture.read(ACTIONS.formatted(line)).scriptSubject("github/helper.ts");

        assertThat(Compilation.isChecked(helper)).isEqualTo(checked);
        assertThat(Compilation.isCheckedAsAction(helper)).isEqualTo(checked);
        assertThat(Compilation.isDeployed(helper)).isEqualTo(deployed);
    }

    @ParameterizedTest
    @CsvSource({
        "github/actions/close-issue.ts, true",
        "github/actions/new.ts, true",
        "github/actions/helper.ts, false",
        "github/new.ts, false"
    })
    void aScriptIsCheckedBeforeItHasAnEntry(String path, boolean checked) {
        var text = path.endsWith("helper.ts") ? "" : "export default async function run(nango) {}";
        var script =
                Fixture.read(ACTIONS.formatted("") + "//- " + path + "\n" + text + "\n")
                        .scriptSubject(path);

        assertThat(Compilation.isChecked(script)).isEqualTo(checked);
    }
}
