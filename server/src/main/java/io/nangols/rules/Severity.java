package io.nangols.rules;

/// How much a finding matters, worst first.
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION,
    HINT;

    /// `error`, `warning`, `information` or `hint`, as written in rule pages, settings and reports.
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether this is as bad as `other`, or worse.
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
