package io.nangols.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `nango-ls` itself. What starts a language server stands here to be documented; `Main` acts on it
/// before this room is entered.
@Command(
        name = NangoCli.NAME,
        description = "Finds what is wrong in Nango projects (nango.yaml).",
        synopsisHeading = "Usage: ",
        customSynopsis = {"nango-ls COMMAND", "       nango-ls --stdio | --socket PORT"},
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  nango-ls check                      this folder and all below it",
            "  nango-ls check --fail-on warning    stricter, for CI",
            "  nango-ls explain duplicate-model    what a rule wants, and why",
            "",
            "`nango-ls help COMMAND` says more about a command."
        })
final class RootCommand {
    @Option(
            names = "--stdio",
            description = "Be a language server on standard input and output, for editors.")
    boolean stdio;

    @Option(
            names = "--socket",
            paramLabel = "PORT",
            description = "Be a language server on a local port.")
    int port;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;
}
