package io.nangols.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// A subcommand of `nango-ls`.
interface Command {
    /// Its name, arguments and help. Built in code: picocli's annotations are read by reflection,
    /// which takes longer than a small check.
    CommandSpec spec();

    /// Does it, and returns the exit code.
    int run(ParseResult arguments);
}
