package io.nangols.cli.report;

import io.nangols.rules.Finding;
import io.nangols.rules.Severity;

import java.util.List;
import java.util.stream.Stream;

/// What a check has found: how many files it read, and those among them that have findings, in the
/// order of their paths. `complete` is false where a part of the check failed.
public record Results(int files, List<CheckedFile> withFindings, boolean complete) {
    public Results {
        withFindings = List.copyOf(withFindings);
    }

    /// The same, from a check of which a part failed.
    public Results incomplete() {
        return new Results(files, withFindings, false);
    }

    /// All findings, file by file.
    public Stream<Finding> findings() {
        return withFindings.stream().flatMap(file -> file.findings().stream());
    }

    /// Whether any finding is as bad as `severity`, or worse.
    public boolean hasAtLeast(Severity severity) {
        return findings().anyMatch(finding -> finding.severity().atLeast(severity));
    }
}
