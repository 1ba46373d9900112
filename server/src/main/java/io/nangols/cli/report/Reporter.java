package io.nangols.cli.report;

/// One form in which findings are printed.
public interface Reporter {
    /// The whole report, ready to print.
    String report(Results results);
}
