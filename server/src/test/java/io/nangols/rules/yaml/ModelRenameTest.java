package io.nangols.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;

import org.junit.jupiter.api.Test;

/// Where a model that gets another name is found.
class ModelRenameTest {
    @Test
    void leavesTheScriptsOfAProjectInsideAlone() {
        var subject =
                Fixture.read(
                                """
                                //- nango.yaml
                                models:
                                  issue: { id: string }
                                //- github/syncs/issues.ts
                                import type { issue } from '../../models';
                                //- inner/nango.yaml
                                models:
                                  issue: { id: string }
                                //- inner/github/syncs/issues.ts
                                import type { issue } from '../../models';
                                """)
                        .subject();

        assertThat(new ModelRename(subject, "issue", "Issue").changes())
                .extracting(change -> change.getClass().getSimpleName() + " " + change)
                .hasSize(2)
                .noneMatch(change -> change.contains("inner/"));
    }

    @Test
    void leavesImportsFromOtherPackagesAlone() {
        var fixture =
                Fixture.read(
                        """
                        //- nango.yaml
                        models:
                          issue: { id: string }
                        //- github/syncs/issues.ts
                        import type { issue } from 'github-models';
                        """);

        assertThat(new ModelRename(fixture.subject(), "issue", "Issue").changes()).hasSize(1);
    }

    @Test
    void leavesANameAloneThatIsAValueElsewhere() {
        var subject =
                Fixture.read(
                                """
                                models:
                                  issue: { id: string }
                                  Event: { kind: Issue | Label, about: issue }
                                """)
                        .subject();

        assertThat(new ModelRename(subject, "issue", "Issue").changes()).isEmpty();
    }
}
