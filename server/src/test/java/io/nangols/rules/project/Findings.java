package io.nangols.rules.project;

import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.testing.Fixture;
import io.nangols.testing.RuleExamples;

import java.util.List;
import java.util.stream.Stream;

/// What one rule finds in a fixture.
record Findings(Fixture fixture, List<Finding> findings) {
    static Findings of(String rule, String fixture) {
        var files = Fixture.read(fixture);
        return new Findings(
                files,
                RuleExamples.rules().check(files.subject()).stream()
                        .filter(finding -> finding.rule().id().equals(rule))
                        .toList());
    }

    List<String> messages() {
        return findings.stream().map(Finding::message).toList();
    }

    /// The texts at which they are.
    List<String> places() {
        return findings.stream().map(it -> it.span().of(fixture.nangoYaml())).toList();
    }

    /// The paths of the files that the fixes create.
    List<String> created() {
        return creations().map(FileChange.Create::path).toList();
    }

    /// The text of the file that the only finding's fix creates.
    String createdText() {
        return creations().findFirst().orElseThrow().text();
    }

    /// The `nango.yaml` after the fix of the only finding.
    String fixed() {
        return fixture.after(findings.getFirst().fixes().getFirst()).nangoYaml();
    }

    private Stream<FileChange.Create> creations() {
        return findings.stream()
                .flatMap(it -> it.fixes().stream())
                .map(Fix::changes)
                .flatMap(List::stream)
                .mapMulti(
                        (change, found) -> {
                            if (change instanceof FileChange.Create create) {
                                found.accept(create);
                            }
                        });
    }
}
