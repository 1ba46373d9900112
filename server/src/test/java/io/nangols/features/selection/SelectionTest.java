package io.nangols.features.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Cursor;
import io.nangols.testing.Mutants;
import io.nangols.testing.Samples;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class SelectionTest {
    @Test
    void growsFromAWordToTheWholeText() {
        check(
                """
                models:
                  Issue:
                    id: string
                    state: "open | clo$0sed"
                """,
                "closed",
                "open | closed",
                "\"open | closed\"",
                "state: \"open | closed\"",
                "id: string\n    state: \"open | closed\"",
                "Issue:\n    id: string\n    state: \"open | closed\"",
                "models:\n  Issue:\n    id: string\n    state: \"open | closed\"",
                "models:\n  Issue:\n    id: string\n    state: \"open | closed\"\n");
    }

    @Test
    void takesNamesWithAndWithoutTheirDashes() {
        check(
                "syncs: { issue-comm$0ents: {} }",
                "comments",
                "issue-comments",
                "issue-comments: {}",
                "{ issue-comments: {} }",
                "syncs: { issue-comments: {} }");
    }

    @Test
    void takesAnItemWithItsDash() {
        check(
                "scopes:\n  - repo$0\n  - user\n",
                "repo",
                "- repo",
                "- repo\n  - user",
                "scopes:\n  - repo\n  - user",
                "scopes:\n  - repo\n  - user\n");
    }

    @Test
    void takesThePartsOfAPath() {
        check("path: /issues/{Is$0sue}", "Issue", "/issues/{Issue}", "path: /issues/{Issue}");
    }

    @Test
    void takesALineOfALongText() {
        check(
                "text: |\n  One l$0ine.\n  Another.\n",
                "line",
                "line.",
                "One line.",
                "|\n  One line.\n  Another.",
                "text: |\n  One line.\n  Another.",
                "text: |\n  One line.\n  Another.\n");
    }

    @Test
    void takesAComment() {
        check(
                "a: b # What it$0 is.\n",
                "it",
                "What it is.",
                "# What it is.",
                "a: b # What it is.\n");
    }

    @Test
    void takesAnAnchorWithItsValue() {
        check("a: &x\n  b$0: c\n", "b", "b: c", "&x\n  b: c", "a: &x\n  b: c", "a: &x\n  b: c\n");
    }

    @Test
    void takesTheEntryBetweenKeyAndValue() {
        check("a:\n  b: $0  c\n", "b:   c", "a:\n  b:   c", "a:\n  b:   c\n");
    }

    @ParameterizedTest
    @MethodSource("io.nangols.testing.Samples#own")
    void growsAtEveryPlaceOfEveryText(Samples.Sample sample) {
        Stream.concat(Stream.of(sample), Mutants.of(sample, 5).stream())
                .forEach(
                        it -> {
                            var project = Project.of(YamlTree.parse(it.text()));
                            for (int at = 0; at <= it.text().length(); at += 7) {
                                assertGrowing(it.text(), at, Selection.around(project, at));
                            }
                        });
    }

    private static void assertGrowing(String text, int offset, List<Span> spans) {
        assertThat(spans.getLast()).isEqualTo(new Span(0, text.length()));
        assertThat(spans.getFirst().touches(offset)).isTrue();
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).encloses(spans.get(i - 1))).isTrue();
            assertThat(spans.get(i)).isNotEqualTo(spans.get(i - 1));
        }
    }

    private static void check(String marked, String... texts) {
        var cursor = Cursor.in(marked);
        var project = cursor.file().project();

        assertThat(Selection.around(project, cursor.offset()))
                .extracting(span -> span.of(project.tree().text()))
                .containsExactly(texts);
    }
}
