package io.nangols.cli;

import io.nangols.cli.report.CheckedFile;
import io.nangols.cli.report.Results;
import io.nangols.project.Project;
import io.nangols.rules.Finding;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Document;
import io.nangols.workspace.Catalogs;
import io.nangols.workspace.FolderReader;
import io.nangols.workspace.SourceFiles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads files and finds what is wrong with them, several files at a time.
final class Checker {
    private static final ScopedValue<Path> FILE = ScopedValue.newInstance();

    private final Function<Subject, List<Finding>> findings;
    private final Catalogs catalogs;
    private final BiConsumer<Path, Throwable> onFailure;

    private sealed interface Outcome {
        record Checked(Optional<CheckedFile> file) implements Outcome {}

        record Unreadable(String why) implements Outcome {}

        record Failed() implements Outcome {}
    }

    /// A checker that asks `findings`; what that throws costs only its file, and `onFailure` hears
    /// of it.
    Checker(
            Function<Subject, List<Finding>> findings,
            Catalogs catalogs,
            BiConsumer<Path, Throwable> onFailure) {
        this.findings = findings;
        this.catalogs = catalogs;
        this.onFailure = onFailure;
    }

    /// In words: which rule fails, on the file that this thread is checking.
    static String during(RuleInfo rule) {
        return "in rule " + rule.id() + (FILE.isBound() ? " on " + FILE.get() : "");
    }

    /// What is wrong with `files`.
    ///
    /// @throws Failure when some cannot be read
    Results check(List<Path> files) {
        var outcomes = files.parallelStream().map(this::check).toList();
        var unreadable =
                outcomes.stream()
                        .<String>mapMulti(
                                (outcome, words) -> {
                                    if (outcome instanceof Outcome.Unreadable(var why)) {
                                        words.accept(why);
                                    }
                                })
                        .toList();
        if (!unreadable.isEmpty()) {
            throw new Failure(unreadable);
        }
        var checked =
                outcomes.stream()
                        .<CheckedFile>mapMulti(
                                (outcome, found) -> {
                                    if (outcome instanceof Outcome.Checked(var file)) {
                                        file.ifPresent(found);
                                    }
                                })
                        .collect(Collectors.toList());
        boolean complete = outcomes.stream().noneMatch(Outcome.Failed.class::isInstance);
        return new Results(files.size(), checked, complete);
    }

    private Outcome check(Path file) {
        try {
            var text = SourceFiles.read(file);
            return new Outcome.Checked(ScopedValue.where(FILE, file).call(() -> check(file, text)));
        } catch (IOException e) {
            return new Outcome.Unreadable(Unreadable.why(file, e));
        } catch (RuntimeException | StackOverflowError e) {
            onFailure.accept(file, e);
            return new Outcome.Failed();
        }
    }

    private Optional<CheckedFile> check(Path file, String text) {
        var found =
                findings.apply(
                        new Subject(
                                Project.of(YamlTree.parse(text)),
                                new FolderReader(file, catalogs).read()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var sorted = found.stream().sorted(Finding.BY_PLACE).toList();
        return Optional.of(new CheckedFile(file, new Document(file.toUri(), 0, text), sorted));
    }
}
