package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.nangols.syntax.yaml.CursorContext.Kind;
import io.nangols.syntax.yaml.CursorContext.Step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.stream.Collectors;

/// Each text is on one line here: `⏎` is a line break, `$0` the cursor.
class CursorContextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // What may become a key or a value.
                "$0;                                KEY at top, none",
                "a:⏎  $0;                           KEY in a, none",
                "a:⏎  b: 1⏎  $0;                    KEY in a, none, beside b",
                "a:⏎  b: 1⏎$0;                      KEY at top, none, beside a",
                "a:⏎  b: 1⏎  c$0;                   KEY in a, c, beside b",
                "a:⏎  b$0c: 1;                      KEY in a, bc",
                "a:⏎  'b$0': 1;                     KEY in a, b",
                "a:⏎  \"b c$0;                      KEY in a, b c",
                "a:⏎  # note⏎⏎  $0⏎  c: 1;          KEY in a, none, beside c",
                // Values.
                "a: $0;                             VALUE of a at top, none",
                "a:$0;                              VALUE of a at top, none",
                "a: b$0;                            VALUE of a at top, b",
                "a: b $0;                           VALUE of a at top, 'b '",
                "a: b | $0;                         VALUE of a at top, 'b | '",
                "a: b$0c # note;                    VALUE of a at top, bc",
                "a: 'b$0';                          VALUE of a at top, b",
                "a: \"b$0;                          VALUE of a at top, b",
                "a: &x b$0;                         VALUE of a at top, b",
                "a: $0 | b;                         VALUE of a at top, ' | b'",
                // Items.
                "a:⏎  - $0;                         ITEM in a, none",
                "a:⏎  -$0;                          ITEM in a, none",
                "a:⏎  - b⏎  - c$0;                  ITEM in a, c, beside b",
                "a:⏎- b⏎- $0;                       ITEM in a, none, beside b",
                "a:⏎  - b⏎  $0;                     ITEM in a, none, beside b",
                "a:⏎  - b: 1⏎    $0;                KEY in a -, none, beside b",
                "a:⏎  - b: $0;                      VALUE of b in a -, none",
                "a:⏎  - b: 1⏎    c: $0;             VALUE of c in a -, none",
                // Brackets.
                "a: { $0 };                         KEY in a, none",
                "a: { b: 1, $0;                     KEY in a, none, beside b",
                "a: { b: $0, c: 1 };                VALUE of b in a, none",
                "a: [b, $0];                        ITEM in a, none, beside b",
                "a: { b: { c$0 } };                 KEY in a b, c",
                "a: [ { b: 1, $0 } ];               KEY in a -, none, beside b",
                "a: {⏎  b: 1,⏎  $0⏎};               KEY in a, none, beside b",
                "a: { b: 1⏎c: $0;                   VALUE of c at top, none",
                "- { a: 'b$0' };                    VALUE of a in -, b",
                // Lines that stand wrong, and lines that are not ready.
                "a:⏎  b: 1⏎    $0;                  KEY in a, none, beside b",
                "a:⏎   b:⏎     c: 1⏎    $0;         KEY in a b, none, beside c",
                "a:⏎  b:⏎$0⏎    c: 1;               KEY in a b, none, beside c",
                "a:⏎$0⏎  - b;                       ITEM in a, none, beside b",
                "a: b⏎$0⏎  c;                       NOTHING",
                "a⏎  b: $0;                         VALUE of b in a, none",
                "a:⏎  b⏎    c: $0;                  VALUE of c in a b, none",
                // Behind a byte order mark.
                "\uFEFF$0;                          KEY at top, none",
                "\uFEFFa: 1⏎$0;                     KEY at top, none, beside a",
                "\uFEFF# note⏎  $0⏎a: 1;            KEY at top, none, beside a",
                // Nothing to propose.
                "a: b # c$0;                        NOTHING",
                "# a$0;                             NOTHING",
                "a: |⏎  b: $0;                      NOTHING",
                "a:⏎  b: >-⏎    c⏎    $0;           NOTHING",
                "a: \"b⏎  c$0;                      NOTHING",
                "a: $0⏎  b: 1;                      NOTHING",
                "a: *b$0;                           NOTHING",
                "a $0: b;                           NOTHING",
                "a:⏎ $0 b: 1;                          NOTHING",
                "a: { b: 1 }$0;                     NOTHING",
                "a: |$0;                            NOTHING",
            })
    void reads(String marked, String expected) {
        var text = marked.strip().replace('⏎', '\n');
        int offset = text.lastIndexOf("$0");
        assertThat(shown(text.replace("$0", ""), offset)).isEqualTo(expected.strip());
    }

    @Test
    void readsBracketsDeeperThanAnyStack() {
        var text = "a: " + "[".repeat(100_000);
        assertThat(CursorContext.at(text, text.length()).kind()).isNotNull();
    }

    @Test
    void readsALineOfVeryManyItems() {
        var text = "a: [" + "b, ".repeat(100_000);
        assertThat(
                        assertTimeout(
                                        Duration.ofSeconds(5),
                                        () -> CursorContext.at(text, text.length()))
                                .siblings())
                .hasSize(100_000);
    }

    private static String shown(String text, int offset) {
        var context = CursorContext.at(text, offset);
        if (context.kind() == Kind.NOTHING) {
            return "NOTHING";
        }
        var path =
                context.path().stream()
                        .map(step -> step instanceof Step.Key(var name) ? name : "-")
                        .collect(Collectors.joining(" "));
        var word = context.word().span().of(text);
        var siblings =
                context.siblings().stream()
                        .map(CursorContext.Sibling::text)
                        .collect(Collectors.joining(" "));
        return context.kind()
                + context.key().map(" of %s"::formatted).orElse("")
                + (path.isEmpty() ? " at top" : " in " + path)
                + ", "
                + (word.isEmpty()
                        ? "none"
                        : word.isBlank() || !word.equals(word.strip()) ? "'" + word + "'" : word)
                + (siblings.isEmpty() ? "" : ", beside " + siblings);
    }
}
