package io.nangols.cli;

import io.nangols.cli.report.Ink;

import picocli.CommandLine.Option;

import java.util.Locale;

/// The options of every command.
final class CommonOptions {

    /// When to colour.
    enum Color {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "One of ${COMPLETION-CANDIDATES}. Default: auto, on a terminal only.")
    Color color;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    Ink ink(Environment environment) {
        return switch (color) {
            case AUTO -> new Ink(environment.colours());
            case ALWAYS -> new Ink(true);
            case NEVER -> new Ink(false);
        };
    }
}
