package io.nangols.features.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.Category;
import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.rules.fix.CheckedText;
import io.nangols.rules.fix.FixAll;
import io.nangols.text.Edit;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// With a rule `no-x`, whose fix is safe, and a rule `no-y`, which has two to choose from.
class FileActionsTest {
    private static final FixAll FIX_ALL = new FixAll((_, _) -> {});
    private static final FileUri URI = new FileUri("file:///p/nango.yaml");
    private static final ActionKinds ALL = new ActionKinds(List.of(), false);

    @Test
    void offersTheFixesOfAFinding() {
        assertThat(offered("a: 1\nb: ^y\n"))
                .containsExactly(
                        "quickfix preferred: Change to z",
                        "refactor.rewrite: Change to zz",
                        "quickfix: Disable `no-y` for this line",
                        "quickfix: Disable `no-y` in this file");
    }

    @Test
    void offersNothingElsewhere() {
        assertThat(offered("^a: 1\nb: y\n")).isEmpty();
    }

    @Test
    void offersToFixAllOfARule() {
        assertThat(offered("a: ^x\nb: x\n"))
                .containsExactly(
                        "quickfix preferred: Change to 1",
                        "quickfix: Fix all `no-x` in this file",
                        "source.fixAll.nango: Make all safe fixes in this file",
                        "quickfix: Disable `no-x` for this line",
                        "quickfix: Disable `no-x` in this file");
    }

    @Test
    void offersToFixTheFileWhereverOneIs() {
        assertThat(offered("^a: 1\nb: x\n"))
                .containsExactly("source.fixAll.nango: Make all safe fixes in this file");
    }

    @ParameterizedTest
    @CsvSource({
        "quickfix,           true,  3",
        "quickfix.nango,     false, 0",
        "refactor,           false, 1",
        "refactor.rewrite,   false, 1",
        "refactor.extract,   false, 0",
        "source,             false, 1",
        "source.fixAll,      true,  1",
        "source.fixAll.nang, true,  0",
        "'',                 false, 5"
    })
    void offersOnlyTheKindsThatAreWanted(String kind, boolean unasked, int count) {
        var actions =
                actions("a: x\nb: y\n").at(new Span(8, 8), new ActionKinds(List.of(kind), unasked));

        assertThat(actions).hasSize(count);
    }

    @Test
    void keepsTheWholeFileFromTheBulb() {
        assertThat(actions("a: x\n").at(Span.at(0), new ActionKinds(List.of(), true))).isEmpty();
    }

    @Test
    void offersNoFixThatCannotBeMade() {
        assertThat(offered("a: ^w\n"))
                .containsExactly(
                        "quickfix: Disable `no-w` for this line",
                        "quickfix: Disable `no-w` in this file");
    }

    @Test
    void offersEachSilencingOnce() {
        assertThat(
                        actions("a: [x, x]\n").at(new Span(0, 9), ALL).stream()
                                .map(Action::title)
                                .filter(title -> title.startsWith("Disable")))
                .containsExactly("Disable `no-x` for this line", "Disable `no-x` in this file");
    }

    @Test
    void saysWhichFindingsAnActionMends() {
        var actions = actions("a: [x, x]\nb: x\n").at(new Span(0, 9), ALL);

        var all = actions.stream().filter(it -> it.title().startsWith("Fix all")).findFirst();
        assertThat(all.orElseThrow().mends())
                .extracting(Finding::span)
                .containsExactly(new Span(4, 5), new Span(7, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "Change to 1,                      'a: 1|b: x|c: y|'",
        "'Fix all `no-x` in this file',    'a: 1|b: 1|c: y|'",
        "Make all safe fixes in this file, 'a: 1|b: 1|c: y|'",
        "'Disable `no-x` for this line', '# nango-ls-disable-next-line no-x|a: x|b: x|c: y|'",
        "'Disable `no-x` in this file',    '# nango-ls-disable no-x|a: x|b: x|c: y|'"
    })
    void doesWhatItSays(String title, String expected) {
        var text = "a: x\nb: x\nc: y\n";
        var actions = actions(text);
        var task =
                actions.at(Span.at(3), ALL).stream()
                        .filter(action -> action.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .task();

        assertThat(actions.changes(task)).hasSize(1);
        assertThat(actions.changes(task).getFirst())
                .isInstanceOfSatisfying(
                        FileChange.Here.class,
                        here ->
                                assertThat(Edit.applyAll(text, here.edits()))
                                        .isEqualTo(expected.replace('|', '\n')));
    }

    @Test
    void doesNothingForAFindingThatIsNotThere() {
        var target = new Task.Target("no-x", new Span(0, 1), "x");

        assertThat(actions("a: x\n").changes(new Task.Mend(target, "Change to 1"))).isEmpty();
        assertThat(actions("a: x\n").changes(new Task.SilenceLine(target))).isEmpty();
    }

    private List<String> offered(String marked) {
        int at = marked.indexOf('^');
        return actions(marked.replace("^", "")).at(Span.at(at), ALL).stream()
                .map(
                        action ->
                                "%s%s: %s"
                                        .formatted(
                                                action.kind(),
                                                action.preferred() ? " preferred" : "",
                                                action.title()))
                .toList();
    }

    private FileActions actions(String text) {
        var file = file(text);
        var subject = Subject.of(file);
        var checked = CheckedText.of(subject, check(subject), FileActionsTest::check);
        return new FileActions(file, checked.findings(), wanted -> FIX_ALL.apply(checked, wanted));
    }

    private static ProjectFile file(String text) {
        var workspace = new Workspace(_ -> {});
        workspace.open(URI, "yaml", 1, text);
        return workspace.snapshot().project(URI).orElseThrow();
    }

    private static List<Finding> check(Subject subject) {
        return Pattern.compile("[wxy]")
                .matcher(subject.project().tree().text())
                .results()
                .map(match -> finding(match.group(), new Span(match.start(), match.end())))
                .toList();
    }

    private static Finding finding(String found, Span span) {
        var rule = new RuleInfo("no-" + found, Category.PROJECT, Severity.WARNING, "");
        var fixes =
                switch (found) {
                    case "x" -> List.of(Fix.safe("Change to 1", () -> edit(span, "1")));
                    case "y" ->
                            List.of(
                                    Fix.ask("Change to zz", () -> edit(span, "zz")).rewrite(),
                                    Fix.ask("Change to z", () -> edit(span, "z")).prefer());
                    default -> List.of(Fix.ask("Do nothing", Optional::empty));
                };
        return new Finding(rule, Severity.WARNING, span, found, List.of(), fixes);
    }

    private static Optional<List<Edit>> edit(Span span, String text) {
        return Optional.of(List.of(new Edit(span, text)));
    }
}
