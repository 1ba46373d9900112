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
import io.nangols.workspace.SettingsFile;
import io.nangols.workspace.SourceFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads files and finds what is wrong with them, several files at a time.
final class Checker {
    private static final ScopedValue<Path> FILE = ScopedValue.newInstance();

    private final Judgement judgement;
    private final Repair repair;
    private final Catalogs catalogs;
    private final BiConsumer<Path, Throwable> onFailure;

    private sealed interface Outcome {
        record Checked(List<CheckedFile> files) implements Outcome {}

        record Unreadable(String why) implements Outcome {}

        record Failed() implements Outcome {}
    }

    /// A checker that asks `judgement`; what that throws costs only its file, and `onFailure` hears
    /// of it. What is found goes through `repair`.
    Checker(
            Judgement judgement,
            Repair repair,
            Catalogs catalogs,
            BiConsumer<Path, Throwable> onFailure) {
        this.judgement = judgement;
        this.repair = repair;
        this.catalogs = catalogs;
        this.onFailure = onFailure;
    }

    /// In words: which rule fails, on the file that this thread is checking.
    static String during(RuleInfo rule) {
        return "in rule " + rule.id() + (FILE.isBound() ? " on " + FILE.get() : "");
    }

    /// What is wrong with `files`, and with the settings beside them.
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
                                    if (outcome instanceof Outcome.Checked(var each)) {
                                        each.forEach(found);
                                    }
                                })
                        .toList();
        var withFindings = checked.stream().filter(file -> !file.findings().isEmpty()).toList();
        int failed = (int) outcomes.stream().filter(Outcome.Failed.class::isInstance).count();
        return new Results(checked.size() + failed, withFindings, failed == 0);
    }

    private Outcome check(Path file) {
        var reading = file;
        try {
            var text = SourceFiles.read(file);
            reading = SettingsFile.beside(file);
            var settings =
                    Files.isRegularFile(reading)
                            ? Optional.of(SourceFiles.read(reading))
                            : Optional.<String>empty();
            return ScopedValue.where(FILE, file).call(() -> check(file, text, settings));
        } catch (IOException e) {
            return new Outcome.Unreadable(Unreadable.why(reading, e));
        } catch (RuntimeException | StackOverflowError e) {
            onFailure.accept(file, e);
            return new Outcome.Failed();
        }
    }

    private Outcome check(Path file, String text, Optional<String> settings) {
        var subject =
                new Subject(
                        Project.of(YamlTree.parse(text)), new FolderReader(file, catalogs).read());
        var inSettings =
                settings.flatMap(
                        it ->
                                judgement
                                        .onSettings(it)
                                        .map(found -> found(SettingsFile.beside(file), it, found)));
        Function<Subject, List<Finding>> check = it -> judgement.on(it, settings);
        var inProject = repair.of(found(file, text, check.apply(subject)), subject, check);
        return new Outcome.Checked(
                Stream.concat(inSettings.stream(), Stream.of(inProject)).toList());
    }

    private static CheckedFile found(Path file, String text, List<Finding> findings) {
        return CheckedFile.of(file, new Document(file.toUri(), 0, text), findings);
    }
}
