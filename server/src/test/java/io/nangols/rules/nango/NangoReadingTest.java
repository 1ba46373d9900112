package io.nangols.rules.nango;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Project;
import io.nangols.rules.Finding;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.RuleSet;
import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.api.Test;

class NangoReadingTest {
    @Test
    void turnsVerdictsIntoFindingsOfTheirRules() {
        var text = "models: {}\n";
        var rules = RuleSet.load((_, _) -> {});

        assertThat(NangoReading.findings(Project.of(YamlTree.parse(text)), rules))
                .extracting(Finding::rule)
                .extracting(RuleInfo::id)
                .containsExactly("missing-property");
    }
}
