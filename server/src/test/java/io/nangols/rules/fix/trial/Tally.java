package io.nangols.rules.fix.trial;

import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.rules.SuppressionEdits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came of the fixes in some projects.
///
/// @param together what is wrong where all safe fixes of a script are made at once
record Tally(int scripts, SortedMap<String, OfRule> rules, List<String> together) {
    static final Tally NONE = new Tally(0, new TreeMap<>(), List.of());

    /// What came of the fixes of one rule.
    ///
    /// @param bare findings without a fix
    /// @param silenced findings above which a comment can silence the rule
    private record OfRule(
            int findings, int bare, int tried, int made, int silenced, List<String> harmful) {
        OfRule plus(OfRule other) {
            return new OfRule(
                    findings + other.findings,
                    bare + other.bare,
                    tried + other.tried,
                    made + other.made,
                    silenced + other.silenced,
                    Stream.concat(harmful.stream(), other.harmful.stream()).toList());
        }
    }

    /// Tries all fixes in a project, of one rule when one is named.
    static Tally of(ProjectState project, Optional<String> rule) {
        var rules = new TreeMap<String, OfRule>();
        var together = new ArrayList<String>();
        for (var script : project.scripts()) {
            var found = project.findings(script.path());
            found.stream()
                    .filter(it -> rule.isEmpty() || rule.get().equals(it.rule().id()))
                    .forEach(
                            it ->
                                    rules.merge(
                                            it.rule().id(),
                                            ofRule(project, script.path(), found, it),
                                            OfRule::plus));
            if (rule.isEmpty()) {
                Together.of(project.script(script.path())).harm().stream()
                        .map(harm -> script.path() + ": " + harm)
                        .forEach(together::add);
            }
        }
        return new Tally(project.scripts().size(), rules, together);
    }

    private static OfRule ofRule(
            ProjectState project, String path, List<Finding> found, Finding finding) {
        var trials =
                finding.fixes().stream()
                        .map(fix -> Trial.of(project, path, found, finding, fix))
                        .toList();
        var silencing =
                silencing(project, path, finding)
                        .map(fix -> Trial.of(project, path, found, finding, fix))
                        .toList();
        return new OfRule(
                1,
                trials.isEmpty() ? 1 : 0,
                trials.size(),
                (int) trials.stream().filter(Trial::made).count(),
                silencing.getFirst().made() ? 1 : 0,
                Stream.concat(trials.stream(), silencing.stream())
                        .filter(trial -> !trial.harm().isEmpty())
                        .map(trial -> path + ": " + trial)
                        .toList());
    }

    private static Stream<Fix> silencing(ProjectState project, String path, Finding finding) {
        var edits = SuppressionEdits.of(project.script(path).tree());
        return Stream.of(
                Fix.ask("Disable for this line", () -> edits.inLine(finding).map(List::of)),
                Fix.ask("Disable in this file", () -> edits.inFile(finding).map(List::of)));
    }

    Tally plus(Tally other) {
        var all = new TreeMap<>(rules);
        other.rules.forEach((id, of) -> all.merge(id, of, OfRule::plus));
        return new Tally(
                scripts + other.scripts,
                all,
                Stream.concat(together.stream(), other.together.stream()).toList());
    }

    boolean isHarmless() {
        return harmful().isEmpty() && together.isEmpty();
    }

    /// The fixes that do harm, each with what it changes.
    List<String> harmful() {
        return rules.values().stream().flatMap(of -> of.harmful.stream()).toList();
    }

    /// A table, and the first fixes of each rule that do harm.
    String show(int examples) {
        var shown =
                new StringBuilder(
                        "| rule | findings | without a fix | fixes | made | silenced | with harm |\n|---|--:|--:|--:|--:|--:|--:|\n");
        rules.forEach(
                (id, of) ->
                        shown.append(
                                "| %s | %d | %d | %d | %d | %d | %d |%n"
                                        .formatted(
                                                id,
                                                of.findings,
                                                of.bare,
                                                of.tried,
                                                of.made,
                                                of.silenced,
                                                of.harmful.size())));
        shown.append(
                "%n%d scripts; all safe fixes at once: %d problems%n"
                        .formatted(scripts, together.size()));
        together.stream()
                .collect(Collectors.groupingBy(it -> it.split(": ", 3)[1]))
                .values()
                .forEach(
                        some ->
                                some.stream()
                                        .limit(examples)
                                        .forEach(it -> shown.append(it).append('\n')));
        rules.values().stream()
                .flatMap(of -> of.harmful.stream().limit(examples))
                .forEach(it -> shown.append('\n').append(it));
        return shown.toString();
    }
}
