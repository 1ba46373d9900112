package io.nangols.rules;

import io.nangols.project.Nearest;
import io.nangols.rules.SuppressionComment.Directive;
import io.nangols.rules.SuppressionComment.Name;
import io.nangols.rules.SuppressionComment.Scope;
import io.nangols.rules.Suppressions.Placed;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The rule `unused-suppression`: comments that silence nothing, whatever the reason.
///
/// @param known all rules
/// @param ran the ids of those that could have found something here; of the others nobody knows
///   whether there is anything to silence
record UnusedSuppressions(List<RuleInfo> known, Set<String> ran) {
    static final String RULE = "unused-suppression";

    /// Reports what is wrong with `suppressions`, of which the names in `used` were of use.
    void check(Suppressions suppressions, Set<Name> used, Report report) {
        for (var placed : suppressions.comments()) {
            var comment = placed.suppression();
            var directive = comment.directive();
            if (directive.scope() == Scope.UNKNOWN) {
                unknown(directive, report);
            } else if (comment.rules().isEmpty()) {
                report.at(directive.span())
                        .message(
                                "This names no rule, so it silences none; write `%s <rule>`.",
                                directive.word())
                        .fix(removal(() -> suppressions.without(placed.comment())));
            } else {
                unused(placed, suppressions, used, report);
                comment.rules().forEach(name -> useless(name, placed, suppressions, report));
            }
            comment.stray().ifPresent(stray -> stray(stray, report));
        }
    }

    private static void unknown(Directive directive, Report report) {
        var draft =
                report.at(directive.span())
                        .message(
                                "There is no `%s`; write `nango-ls-disable-next-line <rule>` above a line, or `nango-ls-disable <rule>` for the whole file.",
                                directive.word());
        Nearest.to(directive.word(), Directive.WORDS)
                .ifPresent(near -> draft.fix(replacement(directive.span(), near)));
    }

    private void unused(Placed placed, Suppressions suppressions, Set<Name> used, Report report) {
        var comment = placed.suppression();
        var unused = comment.rules().stream().filter(name -> isUnused(name, used)).toList();
        var where = comment.directive().scope() == Scope.FILE ? "in this file" : "on the next line";
        if (unused.size() == comment.rules().size()) {
            var what =
                    unused.size() == 1
                            ? "`" + unused.getFirst().id() + "` finds"
                            : "These rules find";
            report.at(placed.comment().span())
                    .message("%s nothing %s; remove this comment.", what, where)
                    .fix(removal(() -> suppressions.without(placed.comment())));
            return;
        }
        for (var name : unused) {
            report.at(name.span())
                    .message(
                            "`%s` finds nothing %s; remove it from this comment.", name.id(), where)
                    .fix(removal(() -> suppressions.without(name, placed, unused)));
        }
    }

    private boolean isUnused(Name name, Set<Name> used) {
        return ran.contains(name.id())
                && !used.contains(name)
                && rule(name).filter(RuleInfo::canBeSuppressed).isPresent();
    }

    private Optional<RuleInfo> rule(Name name) {
        return known.stream().filter(rule -> rule.id().equals(name.id())).findFirst();
    }

    private void useless(Name name, Placed placed, Suppressions suppressions, Report report) {
        var rule = rule(name);
        if (rule.isEmpty()) {
            var near = Nearest.to(name.id(), known.stream().map(RuleInfo::id).toList());
            var draft =
                    report.at(name.span())
                            .message(
                                    "There is no rule `%s`; %s",
                                    name.id(),
                                    near.map(it -> "did you mean `" + it + "`?")
                                            .orElse("`nango-ls rules` lists them all."));
            near.ifPresent(it -> draft.fix(replacement(name.span(), it)));
        } else if (!rule.get().canBeSuppressed()) {
            report.at(name.span())
                    .message("No comment can silence `%s`; remove it from this one.", name.id())
                    .fix(removal(() -> suppressions.without(name, placed, List.of(name))));
        }
    }

    private static void stray(Span stray, Report report) {
        report.at(stray).message("Write a comma before another rule, or `--` before a reason.");
    }

    private static Fix removal(Supplier<Edit> edit) {
        return Fix.safe("Remove what silences nothing", () -> Optional.of(List.of(edit.get())));
    }

    private static Fix replacement(Span span, String name) {
        return Fix.ask(
                        "Change to `%s`".formatted(name),
                        () -> Optional.of(List.of(new Edit(span, name))))
                .prefer();
    }
}
