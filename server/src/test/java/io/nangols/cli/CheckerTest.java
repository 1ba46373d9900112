package io.nangols.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nangols.rules.Category;
import io.nangols.rules.Finding;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.text.Span;
import io.nangols.workspace.Catalogs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

class CheckerTest {
    private static final RuleInfo RULE =
            new RuleInfo("some-rule", Category.COMPILE, Severity.ERROR, "Some rule");

    private static final Catalogs CATALOGS = new Catalogs(_ -> {});
    @TempDir Path folder;

    @Test
    void keepsFilesAndFindingsInOrder() throws IOException {
        var files =
                IntStream.range(0, 100)
                        .mapToObj(each -> file(each + ".yaml", "x".repeat(each)))
                        .toList();

        var results =
                new Checker(
                                (subject, _) ->
                                        List.of(
                                                finding(subject.project().tree().text().length()),
                                                finding(0)),
                                Repair.NONE,
                                CATALOGS,
                                (_, _) -> {})
                        .check(files.stream().map(Target::of).toList());

        assertThat(results.withFindings()).extracting("path").isEqualTo(files);
        assertThat(results.withFindings().get(7).findings())
                .extracting(found -> found.span().start())
                .containsExactly(0, 7);
    }

    @Test
    void losesOnlyTheFileOnWhichItFails() {
        var failed = new ConcurrentLinkedQueue<Path>();
        var files = List.of(file("good.yaml", "good"), file("bad.yaml", "bad"));

        var results =
                new Checker(
                                (subject, _) -> failOnBad(subject),
                                Repair.NONE,
                                CATALOGS,
                                (file, _) -> failed.add(file))
                        .check(files.stream().map(Target::of).toList());

        assertThat(results.withFindings()).extracting("path").containsExactly(files.getFirst());
        assertThat(failed).containsExactly(files.getLast());
    }

    @Test
    void namesAllFilesThatCannotBeRead() {
        var gone = folder.resolve("gone.yaml");
        var files = List.of(file("good.yaml", "good"), gone, folder);

        assertThatThrownBy(
                        () ->
                                new Checker(
                                                (_, _) -> List.of(),
                                                Repair.NONE,
                                                CATALOGS,
                                                (_, _) -> {})
                                        .check(files.stream().map(Target::of).toList()))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith(gone + " does not exist.\n" + folder + " cannot be read: ");
    }

    private static List<Finding> failOnBad(Subject subject) {
        if (subject.project().tree().text().equals("bad")) {
            throw new IllegalStateException("bad");
        }
        return List.of(finding(0));
    }

    private static Finding finding(int at) {
        return new Finding(RULE, Severity.ERROR, Span.at(at), "Message.", List.of(), List.of());
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
