package io.nangols.rules;

import io.nangols.text.Span;

import java.util.List;

/// Something that a rule has found in a file: where, how bad, and what to do about it in one or two
/// plain sentences.
public record Finding(
        RuleInfo rule, Severity severity, Span span, String message, List<Related> related) {
    public Finding {
        related = List.copyOf(related);
    }
}
