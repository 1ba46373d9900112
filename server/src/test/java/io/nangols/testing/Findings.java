package io.nangols.testing;

import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.Fix;

import java.util.List;
import java.util.stream.Stream;

/// What one rule finds in a fixture.
public record Findings(Fixture fixture, List<Finding> findings) {
    /// What the rule of that id finds in a fixture as [Fixture] reads it.
    public static Findings of(String rule, String fixture) {
        var files = Fixture.read(fixture);
        return new Findings(
                files,
                RuleExamples.rules().check(files.subject()).stream()
                        .filter(finding -> finding.rule().id().equals(rule))
                        .toList());
    }

    /// What they say.
    public List<String> messages() {
        return findings.stream().map(Finding::message).toList();
    }

    /// The texts at which they are.
    public List<String> places() {
        return findings.stream().map(it -> it.span().of(fixture.nangoYaml())).toList();
    }

    /// The paths of the files that the fixes create.
    public List<String> created() {
        return creations().map(FileChange.Create::path).toList();
    }

    /// The text of the file that the only finding's fix creates.
    public String createdText() {
        return creations().findFirst().orElseThrow().text();
    }

    /// The `nango.yaml` after the fix of the only finding.
    public String fixed() {
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
