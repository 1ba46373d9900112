package io.nangols.testing;

import io.nangols.rules.Finding;

import java.util.Optional;

/// A finding in the file at `path` of a [Fixture].
public record Located(String path, Finding finding) {
    /// Whether it is of the rule with that id.
    public boolean isOf(String rule) {
        return finding.rule().id().equals(rule);
    }

    /// The text at which it is.
    public String place(Fixture fixture) {
        return finding.span().of(fixture.files().get(path));
    }

    /// The files after its first fix; empty when there is none, or it changes nothing.
    Optional<Fixture> fixed(Fixture fixture) {
        return finding.fixes().stream()
                .findFirst()
                .filter(fix -> !fix.changes().isEmpty())
                .map(fix -> fixture.after(fix, path));
    }
}
