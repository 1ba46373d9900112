package io.nangols.rules;

import io.nangols.text.Span;

import java.util.Comparator;
import java.util.List;

/// Something that a rule has found in a file: where, how bad, and what to do about it in one or two
/// plain sentences.
///
/// @param fixes ways to mend it, the best first
public record Finding(
        RuleInfo rule,
        Severity severity,
        Span span,
        String message,
        List<Related> related,
        List<Fix> fixes) {
    /// In the order of the text; at one place, by rule.
    public static final Comparator<Finding> BY_PLACE =
            Comparator.<Finding>comparingInt(finding -> finding.span().start())
                    .thenComparingInt(finding -> finding.span().end())
                    .thenComparing(finding -> finding.rule().id())
                    .thenComparing(Finding::message);

    public Finding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /// The same finding, as bad as `settings` say.
    Finding weighedBy(Settings settings) {
        var wanted = settings.severity(rule.id(), severity);
        return wanted == severity ? this : new Finding(rule, wanted, span, message, related, fixes);
    }
}
