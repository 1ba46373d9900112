package io.nangols.features.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Carets;
import io.nangols.testing.Fixture;

import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void leadToScriptsThatAreThereAndToThePagesOfProviders() {
        check(
                """
                integrations:
                  github:
                  ^^^^^^ Open Nango's page about GitHub (User OAuth): https://nango.dev/docs/api-integrations/github
                    syncs:
                      issues: {}
                      ^^^^^^ Open github/syncs/issues.ts: github/syncs/issues.ts
                      users: {}
                    on-events:
                      validate-connection: ["check"]
                                             ^^^^^ Open github/on-events/check.ts: github/on-events/check.ts
                  my-own-thing:
                    actions:
                      close: {}
                      ^^^^^ Open close.ts: close.ts
                """,
                """
                //- github/syncs/issues.ts
                //- github/on-events/check.ts
                //- close.ts
                """);
    }

    @Test
    void standOnceWhereScriptsAreRepeated() {
        check(
                """
                integrations:
                  mine:
                    syncs: &syncs
                      issues: {}
                      ^^^^^^ Open mine/syncs/issues.ts: mine/syncs/issues.ts
                  yours:
                    syncs: *syncs
                """,
                """
                //- mine/syncs/issues.ts
                //- yours/syncs/issues.ts
                """);
    }

    private static void check(String marked, String files) {
        var text = Carets.read(marked);
        var links = Links.of(Fixture.read("//- nango.yaml\n" + text + files).file());
        var marks =
                links.stream()
                        .map(it -> new Carets.Mark(it.span(), '^', it.tooltip() + ": " + to(it)))
                        .toList();

        assertThat(Carets.show(text, marks)).isEqualTo(marked);
    }

    private static String to(Link link) {
        return switch (link.target()) {
            case Link.Target.Script(var path) -> path;
            case Link.Target.Page(var url) -> url;
        };
    }
}
