package io.nangols.rules.fix;

import io.nangols.rules.Finding;
import io.nangols.text.Edit;

import java.util.List;

/// By what a finding is known again when the text has changed. `start` is where it begins.
record Trace(String rule, String message, int start) {
    static Trace of(Finding finding) {
        return new Trace(finding.rule().id(), finding.message(), finding.span().start());
    }

    boolean isOf(Finding finding) {
        return equals(of(finding));
    }

    /// The same after `edits`.
    Trace after(List<Edit> edits) {
        return new Trace(rule, message, MovedPlace.of(start, edits).end());
    }
}
