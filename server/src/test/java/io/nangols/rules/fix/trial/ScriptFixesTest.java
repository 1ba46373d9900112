package io.nangols.rules.fix.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Fixture;
import io.nangols.testing.RuleExamples;
import io.nangols.testing.RulePage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/// However a script is written: every fix does what it says, and nothing else. [FixSurvey] tells
/// the same of scripts of one's own.
class ScriptFixesTest {
    /// How the scripts on the rules' pages could be written as well.
    enum Manner {
        AS_THEY_ARE,
        WITH_CRLF,
        WITH_TABS,
        WITH_TWO_SPACES,
        WITH_DOUBLE_QUOTES,
        WITH_A_COMMENT_ABOVE_EACH_LINE;

        String of(String text) {
            return switch (this) {
                case AS_THEY_ARE -> text;
                case WITH_CRLF -> text.replace("\n", "\r\n");
                case WITH_TABS -> text.replace("    ", "\t");
                case WITH_TWO_SPACES -> text.replace("    ", "  ");
                case WITH_DOUBLE_QUOTES -> text.replace('\'', '"');
                case WITH_A_COMMENT_ABOVE_EACH_LINE -> commented(text);
            };
        }

        private static String commented(String text) {
            if (text.contains("`") || text.contains("/*")) {
                return text;
            }
            var commented = new StringBuilder();
            int line = 0;
            for (var each : text.lines().toList()) {
                var indentation = each.substring(0, each.length() - each.stripLeading().length());
                commented.append("%s// %d%n%s%n".formatted(indentation, line++, each));
            }
            return commented.toString();
        }
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void fixesDoWhatTheySay(Manner manner) {
        var tally =
                projects()
                        .map(project -> Tally.of(in(manner, project), Optional.empty()))
                        .reduce(Tally.NONE, Tally::plus);

        assertThat(tally.harmful()).isEmpty();
        assertThat(tally.together()).isEmpty();
    }

    private static Stream<Fixture> projects() {
        return RulePage.all().stream()
                .flatMap(page -> page.examples().stream())
                .filter(example -> example.language().equals("ts"))
                .map(RuleExamples::files);
    }

    private static ProjectState in(Manner manner, Fixture project) {
        var texts = new LinkedHashMap<String, String>();
        project.files()
                .forEach(
                        (path, text) ->
                                texts.put(path, path.endsWith(".ts") ? manner.of(text) : text));
        return ProjectState.of(new Fixture(texts).subject());
    }
}
