package io.nangols.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nangols.rules.Category;
import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.testing.Fixture;
import io.nangols.testing.ScriptProject;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class FixAllTest {
    private final List<String> failures = new ArrayList<>();

    @Test
    void makesAllFixesThatDoNotMeet() {
        assertThat(fixed("a: x\nb: x\nc: y\n", replacing("x", "1"), replacing("y", "2")))
                .isEqualTo("a: 1\nb: 1\nc: 2\n");
    }

    @Test
    void checksAgainForWhatAFixBringsUp() {
        assertThat(fixed("a: x\n", replacing("x", "y"), replacing("y", "z"))).isEqualTo("a: z\n");
    }

    @Test
    void letsAFixWaitThatMeetsAnotherOne() {
        assertThat(fixed("a: xy\n", replacing("xy", "x"), replacing("y", "z"))).isEqualTo("a: x\n");
    }

    @Test
    void stopsWhenNobodyWaitsForIt() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> fixed("a: x\n", replacing("x", "1")))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void saysWhatItMendedAndWhatIsLeft() {
        var outcome = fix("a: x\nb: w\n", replacing("x", "1"), finding("w"));

        assertThat(outcome.mended()).extracting(Finding::message).containsExactly("x");
        assertThat(outcome.left()).extracting(Finding::message).containsExactly("w");
    }

    @Test
    void leavesFixesThatNeedAWord() {
        var ask =
                new Rule(
                        "x",
                        edit -> List.of(Fix.ask("Ask", () -> Optional.of(List.of(edit)))),
                        "1");

        assertThat(fixed("a: x\n", ask)).isEqualTo("a: x\n");
    }

    @Test
    void leavesFixesThatChangeOtherFiles() {
        var create =
                new Rule(
                        "x",
                        edit ->
                                List.of(
                                        new Fix(
                                                "Create",
                                                Fix.Kind.QUICK_FIX,
                                                Fix.Confidence.SAFE,
                                                true,
                                                () ->
                                                        List.of(
                                                                new FileChange.Here(List.of(edit)),
                                                                new FileChange.Create(
                                                                        "a.ts", "")))),
                        "1");

        assertThat(fixed("a: x\n", create)).isEqualTo("a: x\n");
    }

    @Test
    void mendsOnlyWhatIsWanted() {
        var rules = List.of(replacing("x", "1"), replacing("y", "2"));
        var subject = Fixture.read("a: x\nb: y\n").subject();
        var outcome =
                fixAll().apply(text(rules, subject), finding -> finding.message().equals("y"));

        assertThat(outcome.text()).isEqualTo("a: x\nb: 2\n");
    }

    @Test
    void refusesAFixThatLeavesItsFinding() {
        assertThat(fixed("a: x\nb: y\n", replacing("x", "xx"), replacing("y", "2")))
                .isEqualTo("a: x\nb: 2\n");
        assertThat(failures).containsExactly("x: Its fix leaves what it should mend.");
    }

    @Test
    void refusesAFixThatBreaksTheFile() {
        assertThat(fixed("a: x\nb: y\nc: z\n", replacing("y", "[y"), replacing("[xz]", "1")))
                .isEqualTo("a: 1\nb: y\nc: 1\n");
        assertThat(failures).containsExactly("y: Its fix leaves something that is not YAML.");
    }

    @Test
    void comesToAnEndWhenFixesUndoEachOther() {
        var text = fixed("a: x\n", replacing("x", "y"), replacing("y", "x"));

        assertThat(text).isIn("a: x\n", "a: y\n");
    }

    @Test
    void knowsAFindingAgainBehindOtherEdits() {
        assertThat(
                        fixed(
                                "a: y\nb: x\n",
                                replacing("y", "long word"),
                                replacing("x", "xx"),
                                replacing("long", "short")))
                .isEqualTo("a: short word\nb: x\n");
        assertThat(failures).hasSize(1);
    }

    @Test
    void mendsScriptsToo() {
        assertThat(fixScript("f(x, y);\n", replacing("x", "a"), replacing("y", "b")).text())
                .isEqualTo("f(a, b);\n");
    }

    @Test
    void refusesAFixThatBreaksAScript() {
        var outcome = fixScript("f(x, y);\n", replacing("x", "{"), replacing("y", "b"));

        assertThat(outcome.text()).isEqualTo("f(x, b);\n");
        assertThat(outcome.left()).extracting(Finding::message).containsExactly("x");
        assertThat(failures).containsExactly("x: Its fix leaves something that is not TypeScript.");
    }

    @Test
    void refusesAFixThatLosesACommentOfAScript() {
        var outcome =
                fixScript("f(x /* c */ + x, y);\n", replacing("x .* x", "a"), replacing("y", "b"));

        assertThat(outcome.text()).isEqualTo("f(x /* c */ + x, b);\n");
        assertThat(failures).containsExactly("x .* x: Its fix loses a comment.");
    }

    @Test
    void aFixMayTakeOutTheCommentThatItsFindingIsIn() {
        assertThat(fixScript("f(); // x\n", replacing(" // x", "")).text())
                .isEqualTo("f(); // x\n");
        assertThat(fixScript("f(); // x\n", replacing("// x", "")).text()).isEqualTo("f(); \n");
    }

    @Test
    void checksAgainTheScriptThatTheFixesMade() {
        assertThat(fixScript("f(x);\n", replacing("x", "y"), replacing("y", "z")).text())
                .isEqualTo("f(z);\n");
    }

    /// Finds what matches; its fixes may write something else there.
    private record Rule(String pattern, Function<Edit, List<Fix>> fixes, String replacement) {
        List<Finding> check(String text) {
            var info = new RuleInfo(pattern, Category.PROJECT, Severity.WARNING, "");
            return Pattern.compile(pattern)
                    .matcher(text)
                    .results()
                    .map(match -> new Span(match.start(), match.end()))
                    .map(
                            span ->
                                    new Finding(
                                            info,
                                            Severity.WARNING,
                                            span,
                                            pattern,
                                            List.of(),
                                            fixes.apply(new Edit(span, replacement))))
                    .toList();
        }
    }

    private static Rule replacing(String pattern, String replacement) {
        return new Rule(
                pattern,
                edit -> List.of(Fix.safe("Replace", () -> Optional.of(List.of(edit)))),
                replacement);
    }

    private static Rule finding(String pattern) {
        return new Rule(pattern, _ -> List.of(), "");
    }

    private static List<Finding> check(List<Rule> rules, Subject subject) {
        return rules.stream()
                .flatMap(rule -> rule.check(subject.project().tree().text()).stream())
                .toList();
    }

    private static CheckedText text(List<Rule> rules, Subject subject) {
        return CheckedText.of(subject, check(rules, subject), it -> check(rules, it));
    }

    private FixAll fixAll() {
        return new FixAll((rule, failure) -> failures.add(rule.id() + ": " + failure.getMessage()));
    }

    private FixAll.Outcome fix(String text, Rule... rules) {
        return fixAll().apply(text(List.of(rules), Fixture.read(text).subject()), _ -> true);
    }

    private FixAll.Outcome fixScript(String text, Rule... rules) {
        var script = ScriptProject.of("sync", text).scriptSubject(ScriptProject.path("sync"));
        Function<ScriptSubject, List<Finding>> check =
                it -> Stream.of(rules).flatMap(rule -> rule.check(it.text()).stream()).toList();
        return fixAll().apply(CheckedText.of(script, check.apply(script), check), _ -> true);
    }

    private String fixed(String text, Rule... rules) {
        return fix(text, rules).text();
    }
}
