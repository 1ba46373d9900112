package io.nangols.cli.report;

import io.nangols.rules.Finding;
import io.nangols.text.Document;

import java.nio.file.Path;
import java.util.List;

/// A file in which something was found, its findings in the order of the text. `path` begins as the
/// user gave it.
public record CheckedFile(Path path, Document document, List<Finding> findings) {
    public CheckedFile {
        findings = List.copyOf(findings);
    }

    /// The same for a report; see [Finding#settled].
    public CheckedFile settled() {
        return new CheckedFile(path, document, findings.stream().map(Finding::settled).toList());
    }

    /// A file with findings in any order.
    public static CheckedFile of(Path path, Document document, List<Finding> findings) {
        return new CheckedFile(path, document, findings.stream().sorted(Finding.BY_PLACE).toList());
    }
}
