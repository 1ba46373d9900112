package io.nangols.cli;

import io.nangols.project.Nearest;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what is wrong with the arguments, and what may have been meant.
final class WrongUsage {
    private WrongUsage() {}

    static String words(ParameterException e) {
        var command = e.getCommandLine().getCommandSpec();
        var problem =
                switch (e) {
                    case UnmatchedArgumentException unmatched -> unknown(unmatched);
                    case MissingParameterException missing -> missing(missing.getMissing());
                    default -> wrongValue(e).orElse(e.getMessage());
                };
        return problem + "\n`" + command.qualifiedName() + " --help` says how to use it.";
    }

    private static String unknown(UnmatchedArgumentException e) {
        var command = e.getCommandLine().getCommandSpec();
        var word = e.getUnmatched().getFirst();
        if (e.isUnknownOption()) {
            var name = word.split("=", 2)[0];
            return "There is no option `" + name + "`" + near(name, command.optionsMap().keySet());
        }
        if (command.subcommands().isEmpty()) {
            return "`" + word + "` is one argument too many.";
        }
        var hint =
                exists(word)
                        ? "; did you mean `" + NangoCli.NAME + " check " + word + "`?"
                        : near(word, command.subcommands().keySet());
        return "There is no command `" + word + "`" + hint;
    }

    private static String missing(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongUsage::name).collect(Collectors.joining(" and "))
                + (arguments.size() == 1 ? " is" : " are")
                + " missing.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "The " + argument.paramLabel() + " of `" + option.longestName() + "`"
                : argument.paramLabel();
    }

    private static Optional<String> wrongValue(ParameterException e) {
        return e.getArgSpec() instanceof OptionSpec option
                ? Optional.ofNullable(e.getCause())
                        .map(
                                why ->
                                        "`%s` is no value for `%s`: %s."
                                                .formatted(
                                                        e.getValue(),
                                                        option.longestName(),
                                                        why.getMessage()))
                : Optional.empty();
    }

    /// How an unknown word's message ends: with a known one that may be meant, if any.
    static String near(String word, Collection<String> known) {
        return Nearest.to(word, known).map(near -> "; did you mean `" + near + "`?").orElse(".");
    }

    private static boolean exists(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
