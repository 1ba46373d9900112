package io.nangols.cli;

import io.nangols.cli.report.Ink;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What the commands' arguments have in common.
final class Options {
    private static final String COLOR = "--color";

    private enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    private Options() {}

    /// A command with its help; its options are added to it.
    static CommandSpec command(String name, String arguments, String description) {
        var spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .customSynopsis(NangoCli.NAME + " " + name + " " + arguments)
                .description(description)
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false);
        return spec;
    }

    /// An option that is one of the words of an enum.
    static <E extends Enum<E>> OptionSpec choice(
            String name, String label, Class<E> type, String description, String byDefault) {
        var choice = Choice.of(type);
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .converters(choice)
                .description(description + choice.words() + ".", "Default: " + byDefault + ".")
                .build();
    }

    static OptionSpec color() {
        return choice(COLOR, "WHEN", Color.class, "When to colour: ", "auto, on a terminal only");
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    /// Colours as asked for on the command line, else as fits the environment.
    static Ink ink(ParseResult arguments, Environment environment) {
        return switch (arguments.matchedOptionValue(COLOR, Color.AUTO)) {
            case AUTO -> new Ink(environment.colours());
            case ALWAYS -> new Ink(true);
            case NEVER -> new Ink(false);
        };
    }
}
