package io.nangols.testing;

import io.nangols.rules.Category;
import io.nangols.rules.RuleSet;
import io.nangols.rules.ScriptRoles;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;
import io.nangols.text.LineIndex;

import org.junit.jupiter.api.Assertions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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

    /// Everything that is wrong with the files of a fixture: first with the `nango.yaml`, then with
    /// the scripts, by their paths.
    public static List<Located> findings(Fixture fixture) {
        var subject = fixture.subject();
        var roles = ScriptRoles.of(subject);
        var all = new ArrayList<Located>();
        RULES.check(subject).forEach(it -> all.add(new Located(fixture.nangoYamlPath(), it)));
        roles.checked()
                .forEach(
                        file ->
                                RULES.check(ScriptSubject.of(roles, file))
                                        .forEach(it -> all.add(new Located(file.path(), it))));
        return all;
    }

    /// Checks that a good example has no finding of its page's rule, of category `compile`, or from
    /// a warning on; that a bad one has exactly those that its comments expect; and that the fixes
    /// of the page's rule make of it what the page shows.
    ///
    /// Other findings are nobody's business unless a comment names their rule: examples are short,
    /// and other rules may wish for more in them. So is what other rules find in the scripts of an
    /// example that is about the `nango.yaml`.
    public static void check(RulePage.Example example) {
        var shown = ExampleFiles.of(example);
        var annotated = annotated(shown);
        var fixture = texts(shown, annotated);
        checkFindings(example, annotated, fixture);
        example.fixed().ifPresent(fixed -> checkFixes(example, fixture, shown, fixed));
    }

    /// The files of an example, without what is expected of them.
    public static Fixture files(RulePage.Example example) {
        var shown = ExampleFiles.of(example);
        return texts(shown, annotated(shown));
    }

    private static SequencedMap<String, AnnotatedText> annotated(ExampleFiles files) {
        var annotated = new LinkedHashMap<String, AnnotatedText>();
        files.written()
                .files()
                .forEach((path, text) -> annotated.put(path, AnnotatedText.read(text)));
        return annotated;
    }

    private static Fixture texts(ExampleFiles files, Map<String, AnnotatedText> annotated) {
        var texts = new LinkedHashMap<String, String>();
        annotated.forEach((path, text) -> texts.put(path, text.text()));
        return files.written().with(texts);
    }

    private static void checkFixes(
            RulePage.Example example, Fixture before, ExampleFiles files, String expected) {
        var after =
                before.afterAll(
                        fixture ->
                                findings(fixture).stream()
                                        .filter(it -> it.isOf(example.page()))
                                        .toList());
        Assertions.assertEquals(
                expected,
                files.show(after),
                () -> example + ": what the fixes make of it, one after another");
    }

    private static void checkFindings(
            RulePage.Example example,
            SequencedMap<String, AnnotatedText> annotated,
            Fixture fixture) {
        var found = find(example, fixture).stream().filter(concerns(example, annotated)).toList();
        int missing = 0;
        int unexpected = 0;
        var invisible = new ArrayList<Mark>();
        var seen = new LinkedHashMap<String, AnnotatedText>();
        for (var file : annotated.entrySet()) {
            var text = file.getValue().text();
            var lines = new LineIndex(text);
            var marks =
                    found.stream()
                            .filter(it -> it.path().equals(file.getKey()))
                            .map(it -> Mark.of(it.finding(), lines))
                            .toList();
            var difference = Difference.of(file.getValue().marks(), marks);
            missing += difference.missing().size();
            unexpected += difference.unexpected().size();
            marks.stream().filter(mark -> mark.from() >= mark.to()).forEach(invisible::add);
            seen.put(file.getKey(), new AnnotatedText(text, marks));
        }
        if (missing + unexpected > 0) {
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
                                    missing,
                                    unexpected,
                                    show(annotated).indent(4),
                                    show(seen).indent(4)));
        }
        Assertions.assertTrue(
                invisible.isEmpty(),
                () ->
                        example
                                + ": a finding covers no character, so nobody would see it: "
                                + invisible);
    }

    private static String show(SequencedMap<String, AnnotatedText> files) {
        var shown = new LinkedHashMap<String, String>();
        files.forEach((path, it) -> shown.put(path, it.show(path.endsWith(".ts") ? "//" : "#")));
        return new Fixture(shown).show();
    }

    /// How what is found differs from what is expected.
    private record Difference(List<Mark> missing, List<Mark> unexpected) {
        static Difference of(List<Mark> expected, List<Mark> found) {
            var unexpected = new ArrayList<>(found);
            var missing = new ArrayList<Mark>();
            // Those that say more choose first.
            expected.stream()
                    .sorted(Comparator.comparing(mark -> mark.message().isEmpty()))
                    .forEach(
                            mark ->
                                    unexpected.stream()
                                            .filter(mark::expects)
                                            .findFirst()
                                            .ifPresentOrElse(
                                                    unexpected::remove, () -> missing.add(mark)));
            return new Difference(missing, unexpected);
        }
    }

    private static List<Located> find(RulePage.Example example, Fixture fixture) {
        return switch (example.language()) {
            case "yaml", "ts" -> findings(fixture);
            case "json" ->
                    RULES.checkSettings(fixture.nangoYaml()).stream()
                            .map(it -> new Located(fixture.nangoYamlPath(), it))
                            .toList();
            default -> throw new IllegalArgumentException("Cannot check: " + example);
        };
    }

    private static Predicate<Located> concerns(
            RulePage.Example example, Map<String, AnnotatedText> annotated) {
        var named =
                annotated.values().stream()
                        .flatMap(it -> it.marks().stream())
                        .map(Mark::rule)
                        .toList();
        return located -> {
            var finding = located.finding();
            boolean main = example.language().equals("ts") || !located.path().endsWith(".ts");
            return main && example.good() && finding.severity().atLeast(Severity.WARNING)
                    || main && finding.rule().category() == Category.COMPILE
                    || located.isOf(example.page())
                    || named.contains(finding.rule().id());
        };
    }
}
