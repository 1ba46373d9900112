package io.nangols.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nangols.rules.Category;
import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.testing.Fixture;
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
                fixAll(rules)
                        .apply(
                                subject,
                                check(rules, subject),
                                finding -> finding.message().equals("y"));

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

    /// Finds what matches; its fixes may write something else there.
    private record Rule(String pattern, Function<Edit, List<Fix>> fixes, String replacement) {
        List<Finding> check(Subject subject) {
            var info = new RuleInfo(pattern, Category.PROJECT, Severity.WARNING, "");
            return Pattern.compile(pattern)
                    .matcher(subject.project().tree().text())
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
        return rules.stream().flatMap(rule -> rule.check(subject).stream()).toList();
    }

    private FixAll fixAll(List<Rule> rules) {
        return new FixAll(
                it -> check(rules, it),
                (rule, failure) -> failures.add(rule.id() + ": " + failure.getMessage()));
    }

    private FixAll.Outcome fix(String text, Rule... rules) {
        var all = Stream.of(rules).toList();
        var subject = Fixture.read(text).subject();
        return fixAll(all).apply(subject, check(all, subject), _ -> true);
    }

    private String fixed(String text, Rule... rules) {
        return fix(text, rules).text();
    }
}
