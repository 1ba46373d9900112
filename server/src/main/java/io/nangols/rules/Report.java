package io.nangols.rules;

import com.google.errorprone.annotations.FormatMethod;

import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Collects what one rule finds.
public final class Report {
    private final RuleInfo rule;
    private final List<Draft> drafts = new ArrayList<>();

    Report(RuleInfo rule) {
        this.rule = rule;
    }

    /// Begins a finding at `span`; it needs a message.
    public Draft at(Span span) {
        var draft = new Draft(span, rule.severity());
        drafts.add(draft);
        return draft;
    }

    List<Finding> findings() {
        return drafts.stream().map(draft -> draft.finding(rule)).toList();
    }

    /// A finding that is being described.
    public static final class Draft {
        private final Span span;
        private final List<Related> related = new ArrayList<>();
        private final List<Fix> fixes = new ArrayList<>();
        private Severity severity;
        private String message = "";

        private Draft(Span span, Severity severity) {
            this.span = span;
            this.severity = severity;
        }

        /// What is wrong, why, and what to do, in one or two plain sentences; code goes in
        /// backticks.
        @FormatMethod
        public Draft message(String format, Object... arguments) {
            message = format.formatted(arguments);
            return this;
        }

        /// Another place that explains it.
        public Draft related(Span place, String what) {
            related.add(new Related(place, what));
            return this;
        }

        /// A way to mend it; the best comes first.
        public Draft fix(Fix fix) {
            fixes.add(fix);
            return this;
        }

        /// Another severity than the rule's own, for a case that matters more or less than the
        /// others.
        public Draft severity(Severity other) {
            severity = other;
            return this;
        }

        private Finding finding(RuleInfo rule) {
            return new Finding(rule, severity, span, message, related, fixes);
        }
    }
}
