package io.nangols.features.actions;

import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.text.Span;

/// What an action does, in words that can be kept until somebody wants it done. They mean something
/// only for the text for which the action was offered.
public sealed interface Task {
    /// Makes the fix of that title.
    record Mend(Target target, String title) implements Task {
        static Mend of(Finding finding, Fix fix) {
            return new Mend(Target.of(finding), fix.title());
        }
    }

    /// Makes all safe fixes of one rule in the file.
    record MendRule(String rule) implements Task {}

    /// Makes all safe fixes in the file.
    record MendFile() implements Task {}

    /// Silences a finding's rule in the finding's line.
    record SilenceLine(Target target) implements Task {}

    /// Silences a finding's rule in the file.
    record SilenceFile(Target target) implements Task {}

    /// Changes what stands at a place.
    record Refactor(Refactoring what, int offset) implements Task {}

    /// A finding. At one place, a rule may have several things to say.
    record Target(String rule, Span span, String message) {
        static Target of(Finding finding) {
            return new Target(finding.rule().id(), finding.span(), finding.message());
        }

        boolean is(Finding finding) {
            return equals(of(finding));
        }
    }
}
