package io.nangols.testing;

import io.nangols.testing.Samples.Sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Files as they are with the mistakes that people make: in each, one line of a good file is
/// another one.
public final class Mutants {
    /// Turns a line into others, or leaves it as it is where it does not fit.
    private record Mutation(String name, UnaryOperator<String> change) {}

    /// Of two words, neither of which would be odd in quotes.
    private static final String UNION = ": ((?!undefined|null)\\w+) \\| ((?!undefined|null)\\w+)$";

    private static final List<Mutation> MUTATIONS =
            List.of(
                    new Mutation("is missing", _ -> ""),
                    replacing("has a misspelt key", "^([ -]*\\w+)\\w:", "$1:"),
                    replacing("has a misspelt value", "(: \\w+)\\w$", "$1"),
                    replacing("has no value", ":[ ].*$", ":"),
                    replacing("is a full sync", "sync_type: .*", "sync_type: full"),
                    replacing("is incremental", "sync_type: .*", "sync_type: incremental"),
                    replacing("has a bad schedule", "runs: .*", "runs: every 10s"),
                    adding("also tracks deletes", "runs:.*", "track_deletes: true"),
                    adding("also starts by itself", "runs:.*", "auto_start: true"),
                    adding("has input", "runs:.*", "input: Settings"),
                    adding("has an old key", "runs:.*", "returns: Thing"),
                    adding("has scopes with spaces", "runs:.*", "scopes: one, two"),
                    adding(
                            "has a suppression",
                            "[\\w-]+:.*",
                            "# nango-ls-disable-next-line cyclic-model"),
                    replacing("has an old endpoint", "endpoint:$", "endpoint: GET /old/list"),
                    replacing("has a long path", "path: /", "path: /api/v1/list/"),
                    replacing("has a list of a model", "output: (\\w+)$", "output: $1[]"),
                    replacing("has an unknown model", "(in|out)put: (\\w+)$", "$1put: $2s"),
                    replacing("is quoted", ": ([\\w' |]+)$", ": \"$1\""),
                    replacing("has quotes in it", UNION, ": '\"$1\" | \"$2\"'"),
                    replacing("has quotes around words", UNION, ": \"$1\" | \"$2\""),
                    replacing(
                            "may be undefined",
                            ": (string|number|\\w+ \\| null)$",
                            ": $1 | undefined"),
                    replacing("is named in lower case", "^(  )[A-Z](\\w*):$", "$1x_$2:"),
                    replacing(
                            "is named in camel case",
                            "^( {4,8})([a-z]+)-([a-z])(.*):$",
                            "$1$2_$3$4:"));

    private static Mutation replacing(String name, String pattern, String replacement) {
        var compiled = Pattern.compile(pattern);
        return new Mutation(name, line -> compiled.matcher(line).replaceFirst(replacement));
    }

    private static Mutation adding(String name, String behind, String added) {
        return replacing(name, "^( *)(" + behind + ")$", "$1" + added + "\n$1$2");
    }

    private Mutants() {}

    /// `count` of them, always the same, of every kind that fits the file about as many.
    public static List<Sample> of(Sample sample, int count) {
        var random = new Random(sample.name().hashCode());
        var mutants = new ArrayList<Sample>();
        for (int i = 0; i < 4 * count && mutants.size() < count; i++) {
            var mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
            var lines = new ArrayList<>(sample.text().lines().toList());
            var fitting =
                    IntStream.range(0, lines.size())
                            .filter(
                                    line ->
                                            !mutation.change()
                                                    .apply(lines.get(line))
                                                    .equals(lines.get(line)))
                            .toArray();
            if (fitting.length > 0) {
                int line = fitting[random.nextInt(fitting.length)];
                lines.set(line, mutation.change().apply(lines.get(line)));
                mutants.add(
                        new Sample(
                                "%s whose line %d %s".formatted(sample, line + 1, mutation.name()),
                                String.join(lineBreak(sample), lines) + lineBreak(sample)));
            }
        }
        return mutants;
    }

    private static String lineBreak(Sample sample) {
        return sample.text().contains("\r\n") ? "\r\n" : "\n";
    }
}
