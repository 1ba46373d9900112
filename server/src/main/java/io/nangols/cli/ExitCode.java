package io.nangols.cli;

/// What the shell learns of a command.
final class ExitCode {
    static final int OK = 0;

    /// Findings that `--fail-on` counts.
    static final int FOUND = 1;

    /// The command could not do what it was asked to.
    static final int CANNOT = 2;

    private ExitCode() {}
}
