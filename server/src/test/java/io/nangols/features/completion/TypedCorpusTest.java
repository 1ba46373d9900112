package io.nangols.features.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.nangols.testing.Samples;
import io.nangols.testing.Samples.Sample;
import io.nangols.workspace.ProjectFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Real files, typed key by key.
class TypedCorpusTest {
    private static final Set<String> TYPED = Set.of("hubspot", "github", "zendesk");

    private static final long SLOW_NANOS = 50_000_000;

    /// The first answers of a virtual machine load classes and the providers.
    @BeforeAll
    static void warmUp() {
        Keystroke.in(Samples.own());
    }

    private static List<Sample> files() {
        var files = Samples.real().stream().filter(it -> TYPED.contains(it.name())).toList();
        assumeThat(files).as("files of real projects").isNotEmpty();
        return files;
    }

    @Test
    void answersAfterEveryKey() {
        var keystrokes = Keystroke.in(files());
        System.out.print(Keystroke.table(keystrokes));
        assertThat(keystrokes).allMatch(it -> it.slower() < SLOW_NANOS);
    }

    @ParameterizedTest(name = "when {0} letters of it are typed")
    @ValueSource(ints = {0, 1, 2})
    void hasTheWordThatTheAuthorWritesNextAmongTheFirstTen(int typed) {
        var hits = Hits.of(files(), (file, word) -> topDown(file, word, typed));
        System.out.print(hits.table("written top down, " + typed + " typed"));
        assertThat(hits.all().percent()).isGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest(name = "when {0} letters of it are typed")
    @ValueSource(ints = {0, 1, 2})
    void hasTheWordThatTheAuthorChoseAmongTheFirstTenInTheWholeFile(int typed) {
        var hits = Hits.of(files(), (file, word) -> inside(file, word, typed));
        System.out.print(hits.table("in the whole file, " + typed + " typed"));
        assertThat(hits.all().percent()).isGreaterThanOrEqualTo(80);
    }

    private static Stream<Boolean> topDown(ProjectFile file, ClosedWord word, int typed) {
        var text = file.document().text();
        int at = word.span().start() + Math.min(typed, word.text().length());
        boolean known =
                word.kind() != ClosedWord.Kind.MODEL
                        || isKnown(word.text(), text, word.span().start());
        return known ? Stream.of(isHit(file, text.substring(0, at), word, at)) : Stream.empty();
    }

    /// Whether the text has that name before `end`.
    private static boolean isKnown(String model, String text, int end) {
        return Stream.of(text.substring(0, end).split("[^A-Za-z0-9_]+")).anyMatch(model::equals);
    }

    private static Stream<Boolean> inside(ProjectFile file, ClosedWord word, int typed) {
        var text = file.document().text();
        int at = word.span().start() + Math.min(typed, word.text().length());
        int lineEnd = text.indexOf('\n', at);
        boolean key = word.kind() == ClosedWord.Kind.KEY;
        boolean parent = key && text.substring(at, lineEnd).strip().endsWith(":");
        boolean bracketed = key && text.substring(text.lastIndexOf('\n', at) + 1, at).contains("{");
        int end = key ? lineEnd : word.span().end();
        return parent || bracketed
                ? Stream.empty()
                : Stream.of(isHit(file, text.substring(0, at) + text.substring(end), word, at));
    }

    private static boolean isHit(ProjectFile file, String text, ClosedWord word, int at) {
        var document = file.document();
        var edited = file.edited(document.replaced(text, document.version() + 1));
        var items = Completion.at(edited, at, true).items();
        var typed = word.text().substring(0, at - word.span().start());
        boolean hit = Hits.isAmongFirst(word.text(), typed, items);
        if (!hit && Boolean.getBoolean("nangols.misses")) {
            System.out.println(
                    word + " → " + items.stream().map(Proposal::label).limit(12).toList());
        }
        return hit;
    }
}
