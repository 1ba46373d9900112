package io.nangols.rules.nango;

import io.nangols.rules.Severity;
import io.nangols.text.Span;

/// One thing that Nango's CLI would say of a file. `rule` is the id of the rule that explains it.
public record Verdict(String rule, Severity severity, Span span, String message) {
    static Verdict error(String rule, Span span, String message) {
        return new Verdict(rule, Severity.ERROR, span, message);
    }

    static Verdict warning(String rule, Span span, String message) {
        return new Verdict(rule, Severity.WARNING, span, message);
    }
}
