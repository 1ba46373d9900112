package io.nangols.rules;

import java.util.Locale;

/// What a rule guards.
public enum Category {
    /// Nango's own tools reject it or warn of it.
    COMPILE,
    /// Nango's best-practice guide asks for it.
    BEST_PRACTICE,
    /// Files and configuration that do not fit together.
    PROJECT,
    /// A rule that a user wrote.
    CUSTOM;

    /// As written in rule pages and reports, such as `best-practice`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
