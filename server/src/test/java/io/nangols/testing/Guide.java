package io.nangols.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Nango's best-practice guide, whose examples are acceptance cases.
///
/// It is no part of the repository. Name it with `-Dnangols.guide`, or put it into
/// `shared/seed/nango-best-practices.md` beside the repository.
public record Guide(String text) {
    /// The guide, where the machine has it.
    public static Optional<Guide> find() {
        return Stream.concat(
                        Stream.ofNullable(System.getProperty("nangols.guide")).map(Path::of),
                        Stream.of(Repository.path("").toAbsolutePath().normalize())
                                .map(folder -> folder.resolveSibling("shared/seed"))
                                .map(it -> it.resolve("nango-best-practices.md")))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Guide::read);
    }

    private static Guide read(Path file) {
        try {
            return new Guide(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first example in a language in which `part` stands.
    public String example(String language, String part) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(block -> block.contains(part))
                .findFirst()
                .orElseThrow();
    }
}
