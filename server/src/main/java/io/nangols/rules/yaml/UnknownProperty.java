package io.nangols.rules.yaml;

import io.nangols.project.SchemaProblem;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A key that Nango does not know at its place.
final class UnknownProperty implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        for (var problem : project.schemaProblems()) {
            if (problem
                    instanceof
                    SchemaProblem.UnknownProperty(
                            var span,
                            var name,
                            var owner,
                            var allowed,
                            var meant)) {
                var finding =
                        report.at(span)
                                .message(
                                        "`%s` is not a key of %s. %s",
                                        name, owner, advice(name, owner, allowed, meant));
                meant.filter(other -> new NangoYamlEdits(project).isFree(other, span))
                        .ifPresent(
                                other ->
                                        finding.fix(
                                                Fix.ask(
                                                                "Change to `" + other + "`",
                                                                () ->
                                                                        new NangoYamlEdits(project)
                                                                                .rename(
                                                                                        span,
                                                                                        other))
                                                        .prefer()));
                var removal =
                        Fix.ask(
                                "Remove `" + name + "`",
                                () -> new NangoYamlEdits(project).remove(span));
                finding.fix(isLeftover(name, allowed) ? removal.prefer() : removal);
            }
        }
    }

    private static String advice(
            String name, String owner, List<String> allowed, Optional<String> meant) {
        if (meant.isPresent()) {
            return "Did you mean `%s`?".formatted(meant.get());
        }
        if (isLeftover(name, allowed)) {
            return "Remove it: the section in which it stands already says that this is %s."
                    .formatted(owner);
        }
        var keys = allowed.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
        return "Allowed are " + keys + ".";
    }

    /// Whether it is the `type` of a script, which the old form of the file needed.
    private static boolean isLeftover(String name, List<String> allowed) {
        return name.equals("type") && allowed.contains("endpoint");
    }
}
