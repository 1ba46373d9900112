package io.nangols.features.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class OwnedScriptTest {
    @Test
    void leadsFromTheExportToTheEntry() {
        assertThat(
                        namedBy(
                                """
                                //- nango.yaml
                                integrations:
                                  github:
                                    syncs:
                                      issues: { runs: every hour }
                                //- github/syncs/issues.ts
                                export de$0fault async function fetchData() {}
                                """))
                .containsExactly("issues");
    }

    @Test
    void leadsFromTheFunctionsNameToEveryEvent() {
        assertThat(
                        namedBy(
                                """
                                //- nango.yaml
                                integrations:
                                  github:
                                    on-events:
                                      post-connection-creation: [greet]
                                      pre-connection-deletion: ["greet"]
                                //- github/on-events/greet.ts
                                export default async function onEv$0ent() {}
                                """))
                .containsExactly("greet", "greet");
    }

    @Test
    void leadsNowhereFromAnythingElse() {
        assertThat(
                        namedBy(
                                """
                                //- nango.yaml
                                integrations: { github: { syncs: { issues: {} } } }
                                //- github/syncs/issues.ts
                                export default async function fetchData() { re$0turn; }
                                """))
                .isEmpty();
    }

    @Test
    void leadsNowhereFromAScriptThatIsNotNamed() {
        assertThat(
                        namedBy(
                                """
                                //- nango.yaml
                                integrations: { github: { syncs: { issues: {} } } }
                                //- github/helpers.ts
                                export de$0fault function help() {}
                                """))
                .isEmpty();
    }

    /// The words to which the place in the last file leads.
    private static List<String> namedBy(String files) {
        int offset = files.substring(files.lastIndexOf("//- ")).indexOf("$0");
        var fixture = Fixture.read(files.replace("$0", ""));
        var file = fixture.file();
        var script = file.folder().script(fixture.files().lastEntry().getKey()).orElseThrow();
        int head = ("//- " + script.path() + "\n").length();
        return new OwnedScript(file, script)
                .definitionAt(offset - head).stream()
                        .flatMap(found -> found.targets().stream())
                        .map(Target::name)
                        .map((Span span) -> span.of(file.document().text()))
                        .toList();
    }
}
