package io.nangols.features.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void codeMayHoldBackticks() {
        assertThat(Markdown.code("a`b")).isEqualTo("`` a`b ``");
        assertThat(Markdown.block("yaml", "a: ```\n")).isEqualTo("````yaml\na: ```\n````");
    }

    @Test
    void textMeansNothingElse() {
        assertThat(Markdown.text("a_b *c*\n[d](e) <f>"))
                .isEqualTo("a\\_b \\*c\\* \\[d\\](e) \\<f\\>");
    }

    @Test
    void plainTextHasNoMarks() {
        assertThat(
                        Markdown.plain(
                                """
                                **`runs`** (required)

                                Read snake\\_case with ``a`b``.

                                ```yaml
                                runs: every hour
                                ```

                                [Sync functions](https://nango.dev/docs)"""))
                .isEqualTo(
                        """
                        runs (required)

                        Read snake_case with a`b.

                        runs: every hour

                        Sync functions (https://nango.dev/docs)""");
    }
}
