package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.rules.fix.CheckedText;
import io.nangols.rules.fix.FixAll;
import io.nangols.rules.fix.TextDifference;
import io.nangols.testing.Fixture;
import io.nangols.testing.Mutants;
import io.nangols.testing.RuleExamples;
import io.nangols.testing.Samples;
import io.nangols.testing.Samples.Sample;
import io.nangols.testing.WrittenValues;
import io.nangols.text.Edit;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whatever the file: every fix does what it says, and nothing else.
///
/// A longer run, with more mutants of each file: `mvn -pl server test -Dtest=FixesTest
/// -Dnangols.mutants=100`.
class FixesTest {
    /// Fixes of one rule in one file are alike.
    private static final int TRIED_OF_A_RULE = 2;

    /// What such a fix writes is not complete before somebody has filled it in.
    private static final String TO_FILL_IN = "to fill in";

    private static final int MUTANTS = Integer.getInteger("nangols.mutants", 8);

    @Test
    void fixesDoWhatTheySay() {
        var problems =
                Samples.all().parallelStream()
                        .flatMap(sample -> problems(sample).stream())
                        .distinct()
                        .toList();

        assertThat(String.join("\n", problems)).as("%d problems", problems.size()).isEmpty();
    }

    @Test
    void allSafeFixesTogetherLeaveNothingToFix() {
        var problems =
                Samples.all().parallelStream()
                        .flatMap(sample -> Mutants.of(sample, 3).stream())
                        .flatMap(mutant -> problemsOfAll(mutant).stream())
                        .toList();

        assertThat(String.join("\n", problems)).isEmpty();
    }

    private static List<String> problemsOfAll(Sample sample) {
        var failures = new ArrayList<String>();
        var fixAll = new FixAll((rule, e) -> failures.add(sample + ": " + rule.id() + ": " + e));
        var subject = Fixture.read(sample.text()).subject();
        var rules = RuleExamples.rules();
        var once =
                fixAll.apply(
                        CheckedText.of(subject, rules.check(subject), rules::check), _ -> true);
        var left = once.left().stream().filter(FixAll::canMend).toList();
        if (!left.isEmpty()) {
            failures.add(sample + ": can still be fixed: " + left);
        }
        return failures;
    }

    private static List<String> problems(Sample sample) {
        var original = new State(sample);
        var problems = new ArrayList<String>();
        original.someOfEachRule(_ -> true).forEach(finding -> original.tryFixes(finding, problems));
        for (var each : Mutants.of(sample, MUTANTS)) {
            var mutant = new State(each);
            mutant.someOfEachRule(finding -> !original.counts.containsKey(said(finding)))
                    .forEach(finding -> mutant.tryFixes(finding, problems));
        }
        return problems;
    }

    private static String said(Finding finding) {
        return finding.rule().id() + ": " + finding.message();
    }

    /// A file, and what is wrong with it.
    private static final class State {
        final Sample sample;
        final Subject subject;
        final List<Finding> findings;
        final Map<String, Long> counts;

        State(Sample sample) {
            this.sample = sample;
            this.subject = Fixture.read(sample.text()).subject();
            this.findings = RuleExamples.rules().check(subject);
            this.counts =
                    findings.stream()
                            .collect(Collectors.groupingBy(FixesTest::said, Collectors.counting()));
        }

        List<Finding> someOfEachRule(Predicate<Finding> wanted) {
            var seen = new HashMap<String, Integer>();
            return findings.stream()
                    .filter(finding -> !finding.fixes().isEmpty())
                    .filter(wanted)
                    .filter(
                            finding ->
                                    seen.merge(finding.rule().id(), 1, Integer::sum)
                                            <= TRIED_OF_A_RULE)
                    .toList();
        }

        void tryFixes(Finding finding, List<String> problems) {
            for (var fix : finding.fixes()) {
                var edits =
                        fix.changes().stream()
                                .flatMap(
                                        change ->
                                                change instanceof FileChange.Here(var here)
                                                        ? here.stream()
                                                        : Stream.<Edit>empty())
                                .toList();
                if (!edits.isEmpty()) {
                    problem(finding, fix, edits)
                            .forEach(
                                    problem ->
                                            problems.add(
                                                    "%s, %s, `%s`: %s%n%s"
                                                            .formatted(
                                                                    sample,
                                                                    said(finding),
                                                                    fix.title(),
                                                                    problem,
                                                                    new TextDifference(
                                                                                    sample.text(),
                                                                                    Edit.applyAll(
                                                                                            sample
                                                                                                    .text(),
                                                                                            edits))
                                                                            .unified(
                                                                                    "nango.yaml"))));
                }
            }
        }

        private List<String> problem(Finding finding, Fix fix, List<Edit> edits) {
            var problems = new ArrayList<String>();
            var after = new State(new Sample(sample.name(), Edit.applyAll(sample.text(), edits)));
            var tree = subject.project().tree();
            var treeAfter = after.subject.project().tree();
            if (treeAfter.errors().size() > tree.errors().size()) {
                problems.add("is not YAML any more");
            }
            boolean blank = fix.title().contains(TO_FILL_IN);
            if (!blank
                    && after.counts.getOrDefault(said(finding), 0L) >= counts.get(said(finding))) {
                problems.add("is still there");
            }
            var lost = WrittenValues.of(tree).outside(edits).lostIn(WrittenValues.of(treeAfter));
            if (!lost.isEmpty()) {
                problems.add("changes " + lost);
            }
            // In a broken file, rules find less than there is.
            if (fix.confidence() == Fix.Confidence.SAFE && tree.errors().isEmpty()) {
                after.counts.forEach(
                        (what, count) -> {
                            if (count > counts.getOrDefault(what, 0L)) {
                                problems.add("brings up " + what);
                            }
                        });
            }
            return problems;
        }
    }
}
