package io.nangols.rules;

import io.nangols.text.Span;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

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

    /// Whether there is a fix. That it can be made here, only making it can tell, which takes much
    /// longer.
    public boolean isFixable() {
        return !fixes.isEmpty();
    }

    /// Whether there is a fix that may be made unasked; see [#isFixable].
    public boolean isSafelyFixable() {
        return fixes.stream().anyMatch(fix -> fix.confidence() == Fix.Confidence.SAFE);
    }

    /// The same finding; what its fixes throw goes to `onFailure`, and they change nothing then.
    Finding guarded(Consumer<RuntimeException> onFailure) {
        return withFixes(fix -> fix.guarded(onFailure));
    }

    /// The same finding for a report: its fixes have their titles and cannot be made any more, and
    /// hold nothing of what was read to find it.
    public Finding settled() {
        return withFixes(Fix::settled);
    }

    private Finding withFixes(UnaryOperator<Fix> change) {
        return fixes.isEmpty()
                ? this
                : new Finding(
                        rule,
                        severity,
                        span,
                        message,
                        related,
                        fixes.stream().map(change).toList());
    }

    /// The same finding, as bad as `settings` say.
    Finding weighedBy(Settings settings) {
        var wanted = settings.severity(rule.id(), severity);
        return wanted == severity ? this : new Finding(rule, wanted, span, message, related, fixes);
    }
}
