package io.nangols.rules;

import io.nangols.project.Nearest;
import io.nangols.rules.SuppressionComment.Directive;
import io.nangols.rules.SuppressionComment.Name;
import io.nangols.rules.SuppressionComment.Scope;

import java.util.List;
import java.util.Set;

/// The rule `unused-suppression`: comments that silence nothing, whatever the reason.
///
/// @param known the ids of all rules
/// @param ran the ids of those that could have found something here; of the others nobody knows
///   whether there is anything to silence
record UnusedSuppressions(List<String> known, Set<String> ran) {
    static final String RULE = "unused-suppression";

    /// Reports what is wrong with `suppressions`, of which the names in `used` were of use.
    void check(Suppressions suppressions, Set<Name> used, Report report) {
        for (var placed : suppressions.comments()) {
            var comment = placed.suppression();
            if (comment.directive().scope() == Scope.UNKNOWN) {
                unknown(comment.directive(), report);
            } else if (comment.rules().isEmpty()) {
                report.at(comment.directive().span())
                        .message(
                                "This names no rule, so it silences none; write `%s <rule>`.",
                                comment.directive().word());
            } else {
                names(placed, used, report);
            }
        }
    }

    private static void unknown(Directive directive, Report report) {
        report.at(directive.span())
                .message(
                        "There is no `%s`; write `nango-ls-disable-next-line <rule>` above a line, or `nango-ls-disable <rule>` for the whole file.",
                        directive.word());
    }

    private void names(Suppressions.Placed placed, Set<Name> used, Report report) {
        var comment = placed.suppression();
        var unused = comment.rules().stream().filter(name -> isUnused(name, used)).toList();
        var where = comment.directive().scope() == Scope.FILE ? "in this file" : "on the next line";
        if (unused.size() == comment.rules().size()) {
            report.at(placed.comment().span())
                    .message(
                            "%s nothing %s; remove this comment.",
                            unused.size() == 1
                                    ? "`" + unused.getFirst().id() + "` finds"
                                    : "These rules find",
                            where);
        } else {
            unused.forEach(
                    name ->
                            report.at(name.span())
                                    .message(
                                            "`%s` finds nothing %s; remove it from this comment.",
                                            name.id(), where));
        }
        comment.rules().forEach(name -> unknownOrFixed(name, report));
        comment.stray()
                .ifPresent(
                        stray ->
                                report.at(stray)
                                        .message(
                                                "Write a comma before another rule, or `--` before a reason."));
    }

    private boolean isUnused(Name name, Set<Name> used) {
        return ran.contains(name.id())
                && !used.contains(name)
                && !name.id().equals(Suppressions.NEVER_SUPPRESSED);
    }

    private void unknownOrFixed(Name name, Report report) {
        if (!known.contains(name.id())) {
            report.at(name.span())
                    .message(
                            "There is no rule `%s`; %s",
                            name.id(),
                            Nearest.to(name.id(), known)
                                    .map(near -> "did you mean `" + near + "`?")
                                    .orElse("`nango-ls rules` lists them all."));
        } else if (name.id().equals(Suppressions.NEVER_SUPPRESSED)) {
            report.at(name.span())
                    .message(
                            "`%s` cannot be silenced by a comment: what is not YAML may not be a comment either.",
                            name.id());
        }
    }
}
