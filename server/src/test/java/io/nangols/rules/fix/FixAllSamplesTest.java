package io.nangols.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.rules.Finding;
import io.nangols.rules.Severity;
import io.nangols.rules.nango.NangoReading;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Fixture;
import io.nangols.testing.Mutants;
import io.nangols.testing.RuleExamples;
import io.nangols.testing.Samples;
import io.nangols.testing.WrittenValues;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All safe fixes of whole files, and of the same files with mistakes in them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixAllSamplesTest {
    private static final int MUTANTS = Integer.getInteger("nangols.mutants", 16);

    /// Where the fixes of a rule may change what a file says.
    private static final Map<String, String> CHANGES =
            Map.of(
                    "track-deletes-incremental", ".*/track_deletes",
                    "metadata-sync-auto-start", ".*/auto_start",
                    "legacy-endpoint", ".*/endpoint(\\[\\])?(/method|/path)?",
                    "quoted-enum", "/models/.*",
                    "ignored-by-nango", ".*/scopes(\\[\\])?",
                    "unused-suppression", "");

    private static final FixAll FIX_ALL =
            new FixAll(
                    (rule, e) -> {
                        throw new AssertionError("A fix of " + rule.id(), e);
                    });

    private List<Fixed> all;

    private record Fixed(String name, String before, FixAll.Outcome outcome) {
        String after() {
            return outcome.text();
        }

        static Fixed of(Samples.Sample sample) {
            return new Fixed(sample.name(), sample.text(), fix(sample.text()));
        }
    }

    private static FixAll.Outcome fix(String text) {
        var subject = Fixture.read(text).subject();
        var rules = RuleExamples.rules();
        return FIX_ALL.apply(
                CheckedText.of(subject, rules.check(subject), rules::check), _ -> true);
    }

    @BeforeAll
    void fixAll() {
        all =
                Samples.all().parallelStream()
                        .flatMap(
                                sample ->
                                        Stream.concat(
                                                Stream.of(sample),
                                                Mutants.of(sample, MUTANTS).stream()))
                        .map(Fixed::of)
                        .toList();
    }

    @Test
    void thereIsSomethingToFix() {
        var mended = all.stream().flatMap(fixed -> fixed.outcome().mended().stream()).toList();

        assertThat(mended.stream().map(finding -> finding.rule().id()).distinct())
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(mended).hasSizeGreaterThan(Samples.corpus().isPresent() ? 100 : 6);
    }

    @Test
    void whatNangoAcceptsItAcceptsAfterwards() {
        assertThat(all)
                .filteredOn(fixed -> refusals(fixed.before()).isEmpty())
                .allSatisfy(fixed -> assertThat(refusals(fixed.after())).isEmpty());
    }

    private static List<Finding> refusals(String text) {
        var project = Project.of(YamlTree.parse(text));
        return NangoReading.findings(project, RuleExamples.rules()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void onlyWhatTheFixesAreAboutHasAnotherMeaning() {
        assertThat(all)
                .allSatisfy(
                        fixed ->
                                assertThat(changedPlaces(fixed))
                                        .allMatch(place -> isMeant(place, fixed.outcome())));
    }

    /// A text that parses only now says much that is new.
    private static List<String> changedPlaces(Fixed fixed) {
        var before = YamlTree.parse(fixed.before());
        var after = YamlTree.parse(fixed.after());
        if (!before.errors().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        WrittenValues.of(before).lostIn(WrittenValues.of(after)).stream(),
                        WrittenValues.of(after).lostIn(WrittenValues.of(before)).stream())
                .map(value -> value.substring(0, value.indexOf(": ")))
                .toList();
    }

    private static boolean isMeant(String place, FixAll.Outcome outcome) {
        return outcome.mended().stream()
                .map(finding -> CHANGES.get(finding.rule().id()))
                .anyMatch(place::matches);
    }

    @Test
    void aSecondTimeThereIsNothingToFix() {
        assertThat(all)
                .filteredOn(fixed -> !fixed.outcome().mended().isEmpty())
                .allSatisfy(
                        fixed -> assertThat(fix(fixed.after()).text()).isEqualTo(fixed.after()));
    }
}
