package io.nangols.features.actions;

import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.rules.SuppressionEdits;
import io.nangols.rules.fix.FixAll;
import io.nangols.rules.fix.TextDifference;
import io.nangols.text.Edit;
import io.nangols.text.Span;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ScriptFile;
import io.nangols.workspace.SettingsFile;
import io.nangols.workspace.WorkspaceFile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Predicate;

/// What can be done about the findings in a file, and what else can be done there.
///
/// @param findings all that is wrong with it
/// @param mend makes all safe fixes of those findings that are wanted
public record FileActions(
        WorkspaceFile file,
        List<Finding> findings,
        Function<Predicate<Finding>, FixAll.Outcome> mend) {
    /// Of more findings than that at one place, nobody wants to silence each.
    private static final int MOST_TO_SILENCE = 5;

    public FileActions {
        findings = List.copyOf(findings);
    }

    /// What can be done about findings that `range` touches: first the fix of each that most would
    /// choose, then others, then what concerns the file, and last what only silences them.
    public List<Action> at(Span range, ActionKinds kinds) {
        var touched = findings.stream().filter(finding -> touch(finding.span(), range)).toList();
        var actions = new ArrayList<Action>();
        for (var finding : touched) {
            stopWhenCancelled();
            addFixes(finding, kinds, actions);
        }
        actions.sort(Comparator.comparing(action -> !action.preferred()));
        if (kinds.include(ActionKinds.QUICK_FIX)) {
            addFixesOfRules(touched, actions);
        }
        if (kinds.includeFixAll() && findings.stream().anyMatch(FixAll::canMend)) {
            actions.add(
                    new Action(
                            new Task.MendFile(),
                            "Make all safe fixes in this file",
                            ActionKinds.FIX_ALL,
                            List.of(),
                            false));
        }
        addRefactorings(range, kinds, actions);
        if (kinds.include(ActionKinds.QUICK_FIX)) {
            addSilencing(touched, actions);
        }
        return List.copyOf(actions);
    }

    private static boolean touch(Span finding, Span range) {
        return finding.start() <= range.end() && range.start() <= finding.end();
    }

    private void addFixes(Finding finding, ActionKinds kinds, List<Action> actions) {
        boolean preferred = false;
        for (var fix : finding.fixes()) {
            if (kinds.include(kind(fix)) && !fix.changes().isEmpty()) {
                boolean first = fix.preferred() && !preferred;
                preferred |= first;
                actions.add(
                        new Action(
                                Task.Mend.of(finding, fix),
                                fix.title(),
                                kind(fix),
                                List.of(finding),
                                first));
            }
        }
    }

    private static String kind(Fix fix) {
        return switch (fix.kind()) {
            case QUICK_FIX -> ActionKinds.QUICK_FIX;
            case REWRITE -> ActionKinds.REWRITE;
        };
    }

    private void addFixesOfRules(List<Finding> touched, List<Action> actions) {
        firstOfEach(touched, finding -> finding.rule().id())
                .forEach(
                        finding -> {
                            stopWhenCancelled();
                            var rule = finding.rule();
                            long all =
                                    findings.stream()
                                            .filter(other -> other.rule().equals(rule))
                                            .filter(FixAll::canMend)
                                            .limit(2)
                                            .count();
                            if (all > 1) {
                                actions.add(
                                        new Action(
                                                new Task.MendRule(rule.id()),
                                                "Fix all `" + rule.id() + "` in this file",
                                                ActionKinds.QUICK_FIX,
                                                touched.stream()
                                                        .filter(it -> it.rule().equals(rule))
                                                        .toList(),
                                                false));
                            }
                        });
    }

    /// Not for the bulb that comes with every move of the cursor; and what a fix does already, not
    /// twice.
    private void addRefactorings(Span range, ActionKinds kinds, List<Action> actions) {
        if (kinds.unasked() && range.isEmpty()) {
            return;
        }
        for (var action : refactorings(range.start(), kinds)) {
            stopWhenCancelled();
            if (actions.stream().noneMatch(other -> other.title().equals(action.title()))) {
                actions.add(action);
            }
        }
    }

    private List<Action> refactorings(int offset, ActionKinds kinds) {
        return file instanceof ProjectFile project
                ? new Refactorings(project).at(offset, kinds)
                : List.of();
    }

    private void addSilencing(List<Finding> touched, List<Action> actions) {
        record RuleInLine(String rule, int line) {}
        var lines = file.document().lines();
        var inLines =
                firstOfEach(
                        touched,
                        it -> new RuleInLine(it.rule().id(), lines.lineAt(it.span().start())));
        if (inLines.size() > MOST_TO_SILENCE) {
            return;
        }
        for (var finding : inLines) {
            addIfPossible(
                    new Task.SilenceLine(Task.Target.of(finding)),
                    "Disable `" + finding.rule().id() + "` for this line",
                    finding,
                    actions);
        }
        for (var finding : firstOfEach(touched, it -> it.rule().id())) {
            addIfPossible(
                    new Task.SilenceFile(Task.Target.of(finding)),
                    "Disable `" + finding.rule().id() + "` in this file",
                    finding,
                    actions);
        }
    }

    private void addIfPossible(Task task, String title, Finding finding, List<Action> actions) {
        if (!changes(task).isEmpty()) {
            actions.add(new Action(task, title, ActionKinds.QUICK_FIX, List.of(finding), false));
        }
    }

    private static List<Finding> firstOfEach(
            List<Finding> findings, Function<Finding, Object> sort) {
        var first = new LinkedHashMap<Object, Finding>();
        findings.forEach(finding -> first.putIfAbsent(sort.apply(finding), finding));
        return List.copyOf(first.values());
    }

    private static void stopWhenCancelled() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /// What a task changes; nothing when it cannot be done, or is not one for this text.
    public List<FileChange> changes(Task task) {
        return switch (task) {
            case Task.Mend(var target, var title) ->
                    findings.stream()
                            .filter(target::is)
                            .flatMap(finding -> changesOfFix(finding, title).stream())
                            .findFirst()
                            .orElse(List.of());
            case Task.MendRule(var rule) -> mendAll(finding -> finding.rule().id().equals(rule));
            case Task.MendFile() -> mendAll(_ -> true);
            case Task.SilenceLine(var target) -> silence(target, SuppressionEdits::inLine);
            case Task.SilenceFile(var target) -> silence(target, SuppressionEdits::inFile);
            case Task.Refactor refactor ->
                    file instanceof ProjectFile project
                            ? new Refactorings(project).changes(refactor)
                            : List.of();
        };
    }

    private Optional<List<FileChange>> changesOfFix(Finding finding, String title) {
        return finding.fixes().stream()
                .filter(fix -> fix.title().equals(title))
                .map(Fix::changes)
                .filter(changes -> !changes.isEmpty())
                .findFirst();
    }

    private List<FileChange> mendAll(Predicate<Finding> wanted) {
        var after = mend.apply(wanted).text();
        return here(new TextDifference(file.document().text(), after).edits());
    }

    private interface Silencing {
        Optional<Edit> edit(SuppressionEdits edits, Finding finding);
    }

    private List<FileChange> silence(Task.Target target, Silencing silencing) {
        return here(
                suppressionEdits().stream()
                        .flatMap(
                                edits ->
                                        findings.stream()
                                                .filter(target::is)
                                                .flatMap(it -> silencing.edit(edits, it).stream()))
                        .limit(1)
                        .toList());
    }

    private Optional<SuppressionEdits> suppressionEdits() {
        return switch (file) {
            case ProjectFile project -> Optional.of(SuppressionEdits.of(project.project().tree()));
            case ScriptFile script -> Optional.of(SuppressionEdits.of(script.script().tree()));
            case SettingsFile _ -> Optional.empty();
        };
    }

    private static List<FileChange> here(List<Edit> edits) {
        return edits.isEmpty() ? List.of() : List.of(new FileChange.Here(edits));
    }
}
