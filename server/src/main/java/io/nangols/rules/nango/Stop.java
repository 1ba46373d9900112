package io.nangols.rules.nango;

import io.nangols.text.Span;

/// Nango's CLI throws here: whatever it had found until now is lost, and it says only this.
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Verdict verdict;

    Stop(String rule, Span span, String message) {
        super(message, null, false, false);
        this.verdict = Verdict.error(rule, span, message);
    }

    Verdict verdict() {
        return verdict;
    }
}
