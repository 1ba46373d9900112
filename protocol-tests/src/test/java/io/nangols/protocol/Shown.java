package io.nangols.protocol;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

import java.util.List;
import java.util.Locale;

/// Diagnostics as a test writes them: `3:10-3:14 error yaml-syntax`, lines and columns from 0.
/// Those below warnings are left out: they are advice on what these tests are not about.
final class Shown {
    private Shown() {}

    static List<String> of(PublishDiagnosticsParams published) {
        return of(published.getDiagnostics());
    }

    static List<String> of(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(Shown::matters).map(Shown::line).toList();
    }

    /// With the messages, for whoever reads a failure.
    static String text(PublishDiagnosticsParams published) {
        return "version "
                + published.getVersion()
                + published.getDiagnostics().stream()
                        .map(it -> "\n  " + line(it) + ": " + it.getMessage().getLeft())
                        .toList();
    }

    private static boolean matters(Diagnostic diagnostic) {
        return diagnostic.getSeverity().compareTo(DiagnosticSeverity.Warning) <= 0;
    }

    private static String line(Diagnostic diagnostic) {
        var start = diagnostic.getRange().getStart();
        var end = diagnostic.getRange().getEnd();
        return "%d:%d-%d:%d %s %s"
                .formatted(
                        start.getLine(),
                        start.getCharacter(),
                        end.getLine(),
                        end.getCharacter(),
                        diagnostic.getSeverity().name().toLowerCase(Locale.ROOT),
                        diagnostic.getCode().getLeft());
    }
}
