package io.nangols.testing;

import io.nangols.rules.Category;
import io.nangols.rules.Finding;
import io.nangols.rules.RuleSet;
import io.nangols.rules.Severity;
import io.nangols.text.LineIndex;

import org.junit.jupiter.api.Assertions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Runs all rules over the examples of a page.
public final class RuleExamples {
    private static final RuleSet RULES =
            RuleSet.load(
                    (rule, failure) -> {
                        throw new AssertionError("Rule " + rule.id() + " fails.", failure);
                    });

    private RuleExamples() {}

    /// All rules, as the product loads them.
    public static RuleSet rules() {
        return RULES;
    }

    /// Checks that a good example has no finding of its page's rule, of category `compile`, or from
    /// a warning on; that a bad one has exactly those that its comments expect; and that the fixes
    /// of the page's rule make of it what the page shows.
    ///
    /// Other findings are nobody's business unless a comment names their rule: examples are short,
    /// and other rules may wish for more in them.
    public static void check(RulePage.Example example) {
        var written = Fixture.read(example.text());
        var annotated = AnnotatedText.read(written.nangoYaml());
        var fixture = written.withNangoYaml(annotated.text());
        checkFindings(example, annotated, fixture);
        example.fixed().ifPresent(fixed -> checkFixes(example, fixture, fixed));
    }

    private static void checkFixes(RulePage.Example example, Fixture before, String expected) {
        var after = before.afterAll(it -> findingsOf(example.page(), it)).show();
        Assertions.assertEquals(
                expected, after, () -> example + ": what the fixes make of it, one after another");
    }

    private static List<Finding> findingsOf(String rule, Fixture fixture) {
        return RULES.check(fixture.subject()).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    private static void checkFindings(
            RulePage.Example example, AnnotatedText annotated, Fixture fixture) {
        var text = annotated.text();
        var lines = new LineIndex(text);
        var found =
                find(example, fixture).stream()
                        .filter(concerns(example, annotated))
                        .map(finding -> Mark.of(finding, lines))
                        .toList();
        var unexpected = new ArrayList<>(found);
        var missing = new ArrayList<Mark>();
        // Those that say more choose first.
        annotated.marks().stream()
                .sorted(Comparator.comparing(mark -> mark.message().isEmpty()))
                .forEach(
                        mark ->
                                unexpected.stream()
                                        .filter(mark::expects)
                                        .findFirst()
                                        .ifPresentOrElse(
                                                unexpected::remove, () -> missing.add(mark)));
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            Assertions.fail(
                    """
                    %s

                    %d expected and missing, %d unexpected.

                    Expected:
                    %s
                    Found:
                    %s"""
                            .formatted(
                                    example,
                                    missing.size(),
                                    unexpected.size(),
                                    annotated.show().indent(4),
                                    new AnnotatedText(text, found).show().indent(4)));
        }
        Assertions.assertFalse(
                found.stream().anyMatch(mark -> mark.from() >= mark.to()),
                () ->
                        example
                                + ": a finding covers no character, so nobody would see it: "
                                + found);
    }

    private static List<Finding> find(RulePage.Example example, Fixture fixture) {
        return switch (example.language()) {
            case "yaml" -> RULES.check(fixture.subject());
            case "json" -> RULES.checkSettings(fixture.nangoYaml());
            default -> throw new IllegalArgumentException("Cannot check: " + example);
        };
    }

    private static Predicate<Finding> concerns(RulePage.Example example, AnnotatedText annotated) {
        List<String> named = annotated.marks().stream().map(Mark::rule).toList();
        return finding ->
                example.good() && finding.severity().atLeast(Severity.WARNING)
                        || finding.rule().id().equals(example.page())
                        || finding.rule().category() == Category.COMPILE
                        || named.contains(finding.rule().id());
    }
}
