package io.nangols.cli;

import io.nangols.cli.report.CheckedFile;
import io.nangols.cli.report.Results;
import io.nangols.project.Project;
import io.nangols.rules.Finding;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.ScriptRoles;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Subject;
import io.nangols.rules.fix.CheckedText;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Document;
import io.nangols.workspace.Catalogs;
import io.nangols.workspace.FolderReader;
import io.nangols.workspace.SettingsFile;
import io.nangols.workspace.SourceFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads files and finds what is wrong with them, several files at a time.
final class Checker {
    private static final ScopedValue<Path> FILE = ScopedValue.newInstance();

    private static final String NOT_CHECKED =
            " is not checked: it is a test or a declaration, was generated, or is too long.";

    private static final String WITHOUT_SCRIPTS =
            " holds nothing to check: no nango.yaml, and no script of the project around it.";

    private final Judgement judgement;
    private final Repair repair;
    private final Catalogs catalogs;
    private final BiConsumer<Path, Throwable> onFailure;

    private sealed interface Outcome {
        /// Of files without findings only the number is kept.
        record Checked(int files, List<CheckedFile> withFindings) implements Outcome {
            static Checked of(List<CheckedFile> files) {
                return new Checked(
                        files.size(),
                        files.stream().filter(file -> !file.findings().isEmpty()).toList());
            }
        }

        record Unreadable(String why) implements Outcome {}

        record Failed() implements Outcome {}
    }

    /// A project that was read, and the text of the settings beside it.
    private record Read(Target target, Subject subject, Optional<String> settings) {}

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

    /// What is wrong with the projects, with their scripts, and with the settings beside them.
    ///
    /// @throws Failure when some cannot be read
    Results check(List<Target> targets) {
        var outcomes = targets.parallelStream().flatMap(this::check).toList();
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
        int files = 0;
        boolean complete = true;
        var withFindings = new ArrayList<CheckedFile>();
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Checked(var count, var found)) {
                files += count;
                withFindings.addAll(found);
            } else {
                files++;
                complete = false;
            }
        }
        return new Results(files, withFindings, complete);
    }

    private Stream<Outcome> check(Target target) {
        var file = target.nangoYaml();
        var reading = file;
        try {
            var text = SourceFiles.read(file);
            reading = SettingsFile.beside(file);
            var settings =
                    Files.isRegularFile(reading)
                            ? Optional.of(SourceFiles.read(reading))
                            : Optional.<String>empty();
            var subject =
                    new Subject(
                            Project.of(YamlTree.parse(text)),
                            new FolderReader(file, catalogs).read());
            return check(new Read(target, subject, settings));
        } catch (IOException e) {
            return Stream.of(new Outcome.Unreadable(Unreadable.why(reading, e)));
        } catch (RuntimeException | StackOverflowError e) {
            onFailure.accept(file, e);
            return Stream.of(new Outcome.Failed());
        }
    }

    private Stream<Outcome> check(Read project) {
        var file = project.target().nangoYaml();
        var scripts = onScripts(project);
        return project.target().scripts().isEmpty()
                ? Stream.concat(
                        Stream.of(guarded(file, () -> withSettings(project))), scripts.stream())
                : scripts.stream();
    }

    private Outcome guarded(Path file, Supplier<List<CheckedFile>> check) {
        try {
            return ScopedValue.where(FILE, file).call(() -> Outcome.Checked.of(check.get()));
        } catch (RuntimeException | StackOverflowError e) {
            onFailure.accept(file, e);
            return new Outcome.Failed();
        }
    }

    private List<CheckedFile> withSettings(Read project) {
        var file = project.target().nangoYaml();
        var inSettings =
                project.settings()
                        .flatMap(
                                it ->
                                        judgement
                                                .onSettings(it)
                                                .map(
                                                        found ->
                                                                found(
                                                                        SettingsFile.beside(file),
                                                                        it,
                                                                        found)));
        var subject = project.subject();
        Function<Subject, List<Finding>> check = it -> judgement.on(it, project.settings());
        var found = found(file, subject.project().tree().text(), check.apply(subject));
        var inProject = repair.of(found, CheckedText.of(subject, found.findings(), check));
        return Stream.concat(inSettings.stream(), Stream.of(inProject.settled())).toList();
    }

    /// Many scripts are checked at once; the trees of those that are done are needed no more.
    private List<Outcome> onScripts(Read project) {
        var judge = judgement.onScripts(project.settings());
        if (judge.isEmpty()) {
            return List.of();
        }
        var roles = ScriptRoles.of(project.subject());
        var scripts = roles.checked().toList();
        var missed = project.target().notAmong(scripts);
        if (missed.isPresent()) {
            var why = Files.isDirectory(missed.get()) ? WITHOUT_SCRIPTS : NOT_CHECKED;
            return List.of(new Outcome.Unreadable(missed.get() + why));
        }
        return scripts.parallelStream()
                .flatMap(
                        script ->
                                project.target().nameOf(script.path()).stream()
                                        .map(
                                                path ->
                                                        guarded(
                                                                path,
                                                                () ->
                                                                        onScript(
                                                                                path,
                                                                                ScriptSubject.of(
                                                                                        roles,
                                                                                        script),
                                                                                judge.get()))))
                .toList();
    }

    private List<CheckedFile> onScript(
            Path file, ScriptSubject script, Function<ScriptSubject, List<Finding>> judge) {
        var found = found(file, script.text(), judge.apply(script));
        var repaired = repair.of(found, CheckedText.of(script, found.findings(), judge));
        return List.of(repaired.settled());
    }

    private static CheckedFile found(Path file, String text, List<Finding> findings) {
        return CheckedFile.of(file, new Document(file.toUri(), 0, text), findings);
    }
}
