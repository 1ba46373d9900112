package io.nangols.rules.yaml;

import io.nangols.project.Nearest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What scopes are called.
final class ScopeName {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[:./]");

    private ScopeName() {}

    /// The one of `known` that is plainly meant: it differs from `written` in one part only, and
    /// there by a slip. `users:write` is not `offers:write`.
    static Optional<String> meantBy(String written, Collection<String> known) {
        var meant = known.stream().filter(other -> isNear(written, other)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static boolean isNear(String written, String other) {
        var parts = BETWEEN_PARTS.split(written, -1);
        var others = BETWEEN_PARTS.split(other, -1);
        if (parts.length != others.length) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals(others[i])) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0
                && Nearest.to(parts[different], List.of(others[different])).isPresent();
    }
}
