package io.nangols.rules.nango;

import io.nangols.project.Project;
import io.nangols.rules.Finding;
import io.nangols.rules.RuleSet;

import java.util.List;

/// What Nango's own CLI says of a project, as findings of the rules that explain it.
public final class NangoReading {
    private NangoReading() {}

    /// The CLI's verdicts on `project`, in the order in which it has them.
    ///
    /// @throws IllegalStateException when a verdict names no rule of `rules`: the product was built
    ///   wrongly
    public static List<Finding> findings(Project project, RuleSet rules) {
        return NangoCompiler.compile(project.tree()).stream()
                .map(verdict -> finding(verdict, rules))
                .toList();
    }

    private static Finding finding(Verdict verdict, RuleSet rules) {
        var rule =
                rules.rule(verdict.rule())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "There is no rule " + verdict.rule() + "."));
        return new Finding(
                rule, verdict.severity(), verdict.span(), verdict.message(), List.of(), List.of());
    }
}
