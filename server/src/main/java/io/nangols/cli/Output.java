package io.nangols.cli;

import java.io.PrintStream;

/// Where a command prints: its report to `out`, whole and at once, and everything else to `err`.
record Output(PrintStream out, PrintStream err, Environment environment) {

    /// Prints a whole report; false when nobody could read all of it, as when a pipe was closed.
    boolean print(String report) {
        out.print(report);
        return !out.checkError();
    }

    /// Says something on standard error, each line under the product's name.
    void say(String text) {
        text.lines().forEach(line -> err.print("nango-ls: " + line + "\n"));
        err.flush();
    }

    /// Says that something failed that never should; how, only where somebody debugs.
    void sayBug(String what, Throwable cause) {
        say(
                "internal error "
                        + what
                        + ": "
                        + firstLine(cause)
                        + ". This is a bug in nango-ls; please report it to the project."
                        + (environment.debug() ? "" : " NANGO_LS_DEBUG=1 shows where it is."));
        if (environment.debug()) {
            cause.printStackTrace(err);
            err.flush();
        }
    }

    private static String firstLine(Throwable cause) {
        return cause.toString().lines().findFirst().orElse("");
    }
}
