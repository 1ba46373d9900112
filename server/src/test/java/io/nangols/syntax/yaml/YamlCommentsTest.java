package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlCommentsTest {

    @Test
    void standEverywhere() {
        assertThat(
                        comments(
                                """
                                # first
                                a: # behind a key
                                  # above a key
                                  b: 1 # behind a value
                                    # deeper than the key
                                # at column 0

                                  c: # behind a key
                                    # above an item
                                    - x # behind an item
                                    # below it
                                  d: [ # behind a bracket
                                    y, # behind a comma
                                    # before the end
                                  ] # behind the end
                                  e: | # behind a header
                                    text
                                  # below text
                                # last
                                """))
                .isEqualTo(
                        """
                        # first
                           # behind a key
                          # above a key
                               # behind a value
                            # deeper than the key
                        # at column 0

                             # behind a key
                            # above an item
                                # behind an item
                            # below it
                               # behind a bracket
                               # behind a comma
                            # before the end
                            # behind the end
                               # behind a header

                          # below text
                        # last
                        """);
    }

    @Test
    void beginWithAHashBehindWhiteSpaceOnly() {
        assertThat(comments("a: b#no c # yes # too\n")).isEqualTo("          # yes # too\n");
        assertThat(comments("a:\t#yes\n")).isEqualTo("   #yes\n");
        assertThat(comments("a: '#' #yes\n")).isEqualTo("       #yes\n");
        assertThat(comments("a: 'x'#no\n")).isEqualTo("\n");
    }

    @Test
    void beginNowhereInsideText() {
        assertThat(
                        comments(
                                """
                                a: "x # no"
                                b: 'x
                                  # no'
                                "c # no": |
                                  # no
                                d: >-
                                  x
                                  # no
                                """))
                .isBlank();
    }

    @Test
    void haveATextWithoutTheHashAndSpaces() {
        assertThat(YamlTree.parse("a: 1 #  why  \n").comments().getFirst().text()).isEqualTo("why");
        assertThat(YamlTree.parse("#").comments().getFirst().text()).isEmpty();
        assertThat(YamlTree.parse("## x").comments().getFirst().text()).isEqualTo("# x");
    }

    @Test
    void endWithTheirLineWhateverEndsIt() {
        assertThat(YamlTree.parse("# a\r\n# b\r# c\n# d").comments())
                .extracting(YamlComment::text)
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void knowWhetherTheyHaveTheLineForThemselves() {
        var comments = YamlTree.parse("# a\n\t # b\nc: 1 # c\nd:\n  - # d\n").comments();

        assertThat(comments)
                .extracting(YamlComment::ownLine)
                .containsExactly(true, true, false, false);
    }

    @Test
    void stayAroundAnError() {
        assertThat(
                        comments(
                                """
                                # a
                                b: [1 # b
                                # c
                                d: 2 # d
                                e: @ # e
                                f: # f
                                  g: 1 # g
                                 h: 2 # h
                                # i
                                """))
                .isEqualTo(
                        """
                        # a
                              # b
                        # c
                             # d

                           # f
                               # g
                              # h
                        # i
                        """);
    }

    /// The text with everything blank that is no comment, to show where each one stands.
    private static String comments(String text) {
        var shown = new StringBuilder(text.replaceAll("[^\n]", " "));
        for (var comment : YamlTree.parse(text).comments()) {
            var span = comment.span();
            shown.replace(span.start(), span.end(), span.of(text));
        }
        return shown.toString().replaceAll("(?m) +$", "");
    }
}
