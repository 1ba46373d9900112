package io.nangols.testing;

import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.Fix;

import java.util.List;
import java.util.stream.Stream;

/// What one rule finds in a fixture, the `nango.yaml` and the scripts.
public record Findings(Fixture fixture, List<Located> located) {
    /// What the rule of that id finds in a fixture as [Fixture] reads it.
    public static Findings of(String rule, String fixture) {
        return of(rule, Fixture.read(fixture));
    }

    /// What the rule of that id finds in a fixture.
    public static Findings of(String rule, Fixture fixture) {
        return new Findings(
                fixture,
                RuleExamples.findings(fixture).stream().filter(it -> it.isOf(rule)).toList());
    }

    /// What the rule of that id finds in a script; `place` says what it is for, see
    /// [ScriptProject].
    public static Findings ofScript(String rule, String place, String text) {
        return of(rule, ScriptProject.of(place, text));
    }

    /// The findings, without their files.
    public List<Finding> findings() {
        return located.stream().map(Located::finding).toList();
    }

    /// What they say.
    public List<String> messages() {
        return located.stream().map(it -> it.finding().message()).toList();
    }

    /// The texts at which they are.
    public List<String> places() {
        return located.stream().map(it -> it.place(fixture)).toList();
    }

    /// The paths of the files that the fixes create.
    public List<String> created() {
        return creations().map(FileChange.Create::path).toList();
    }

    /// The text of the file that the only finding's fix creates.
    public String createdText() {
        return creations().findFirst().orElseThrow().text();
    }

    /// The file of the first finding after its first fix.
    public String fixed() {
        return after().files().get(located.getFirst().path());
    }

    /// All files after the first fix of the first finding.
    public Fixture after() {
        return located.getFirst().fixed(fixture).orElseThrow();
    }

    private Stream<FileChange.Create> creations() {
        return located.stream()
                .flatMap(it -> it.finding().fixes().stream())
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
