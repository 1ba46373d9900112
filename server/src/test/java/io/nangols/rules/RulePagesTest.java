package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;

import io.nangols.testing.Repository;
import io.nangols.testing.RuleExamples;
import io.nangols.testing.RuleIndex;
import io.nangols.testing.RulePage;
import io.nangols.testing.SettingsSchema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The pages of `docs/rules`, and what they say the rules do.
class RulePagesTest {
    static List<RulePage> pages() {
        return RulePage.all();
    }

    static Stream<RulePage.Example> examples() {
        return pages().stream().flatMap(page -> page.examples().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleHasTheFindingsItShows(RulePage.Example example) {
        RuleExamples.check(example);
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() {
        var classes =
                new ClassFileImporter()
                                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages(
                                        "io.nangols.rules.yaml",
                                        "io.nangols.rules.project",
                                        "io.nangols.rules.script")
                                .stream()
                                .filter(
                                        type ->
                                                type.isAssignableTo(Rule.class)
                                                        && !type.isInterface())
                                .map(type -> kebab(type.getSimpleName()));
        var rules = Stream.concat(classes, Stream.of(UnusedSuppressions.RULE, SettingsReader.RULE));

        assertThat(pages())
                .extracting(RulePage::name)
                .containsExactlyInAnyOrderElementsOf(rules.toList());
        assertThat(RuleExamples.rules().rules())
                .as("The rules that the product loads")
                .extracting(RuleInfo::id)
                .containsExactlyInAnyOrderElementsOf(pages().stream().map(RulePage::name).toList());
    }

    private static String kebab(String className) {
        return className.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageBeginsWithACompleteHeadAndATitle(RulePage page) {
        assertThat(page.head().keySet())
                .startsWith("id", "category", "severity", "applies")
                .isSubsetOf("id", "category", "severity", "applies", "tag");
        assertThat(page.head().getOrDefault("tag", "unnecessary")).isEqualTo("unnecessary");
        assertThat(page.head().get("id"))
                .isEqualTo(page.name())
                .matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(page.head().get("category")).isIn("compile", "best-practice", "project");
        assertThat(page.head().get("severity")).isIn("error", "warning", "information", "hint");
        assertThat(page.head().get("applies").split(", "))
                .isSubsetOf(
                        "root",
                        "integration",
                        "sync",
                        "action",
                        "endpoint",
                        "model",
                        "script",
                        "settings")
                .doesNotHaveDuplicates();
        assertThat(page.title()).isNotBlank().doesNotEndWith(".");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageShowsBothBadAndGood(RulePage page) {
        assertThat(page.examples()).extracting(RulePage.Example::good).contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageThatPromisesAFixShowsWhatItMakes(RulePage page) {
        var fix = Pattern.compile("[\\^<] " + page.name() + "( .*)? 💡");
        boolean promised =
                page.examples().stream().anyMatch(example -> fix.matcher(example.text()).find());

        assertThat(page.examples().stream().anyMatch(example -> example.fixed().isPresent()))
                .as("There is a `fixed` block")
                .isEqualTo(promised);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageLinksToOtherPagesAndToHttpsOnly(RulePage page) {
        assertThat(page.links())
                .allSatisfy(
                        link -> {
                            if (!link.startsWith("https://")) {
                                var file = link.replaceFirst("#.*", "");
                                assertThat(Repository.path("docs/rules").resolve(file)).exists();
                            }
                        });
    }

    @Test
    void theIndexListsEveryPage() throws IOException {
        var index = Files.readString(RulePage.index());
        var fresh = RuleIndex.update(index, pages());

        if (Repository.updates()) {
            Files.writeString(RulePage.index(), fresh);
        } else {
            assertThat(index)
                    .as("docs/rules/README.md is out of date. To write it: " + RulePage.UPDATE)
                    .isEqualTo(fresh);
        }
    }

    @Test
    void theSchemaOfSettingsListsEveryRule() throws IOException {
        var fresh = SettingsSchema.of(pages());

        if (Repository.updates()) {
            Files.writeString(SettingsSchema.file(), fresh);
        } else {
            assertThat(SettingsSchema.file())
                    .as("docs/nango-ls.schema.json is out of date. To write it: " + RulePage.UPDATE)
                    .hasContent(fresh);
        }
    }
}
