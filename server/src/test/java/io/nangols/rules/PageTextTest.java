package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final PageText PAGE =
            PageText.of(
                    """
                    ---
                    id: some-rule
                    ---
                    # A title

                    See [settings](../settings.md#in-a-file), [another](other-rule.md), [Nango](https://nango.dev/docs).
                    """);

    @Test
    void hasNoHead() {
        assertThat(PAGE.markdown()).startsWith("# A title\n\nSee ");
    }

    @Test
    void linksToItsFirstPageOnTheWeb() {
        assertThat(PAGE.link()).hasValue("https://nango.dev/docs");
    }

    @Test
    void leadsToItsNeighboursWhereverItIsRead() {
        assertThat(PAGE.from("https://example.com/docs/rules/some-rule.md").markdown())
                .contains(
                        "[settings](https://example.com/docs/settings.md#in-a-file), ",
                        "[another](https://example.com/docs/rules/other-rule.md), ",
                        "[Nango](https://nango.dev/docs).");
    }
}
