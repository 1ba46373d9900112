package io.nangols.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Whole `nango.yaml` files, free of errors, as one finds them in projects.
public final class Samples {
    private Samples() {}

    /// One file.
    public record Sample(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// Those of this repository: both versions of the format, both usual indentations, and one of
    /// them with `\r\n`.
    public static List<Sample> own() {
        var samples =
                Stream.of("crm.yaml", "tracker.yaml", "mailing-v1.yaml")
                        .map(Samples::resource)
                        .toList();
        var crlf = samples.get(1).text().replace("\n", "\r\n");
        return Stream.concat(samples.stream(), Stream.of(new Sample("tracker.yaml, CRLF", crlf)))
                .toList();
    }

    /// Those of real projects, where the machine has them (see [#corpus]).
    public static List<Sample> real() {
        return corpus().stream().flatMap(Samples::projects).map(Samples::read).toList();
    }

    /// All of them.
    public static List<Sample> all() {
        return Stream.concat(own().stream(), real().stream()).toList();
    }

    /// The corpus: a folder of real `nango.yaml` files, no part of the repository. It is the one
    /// that `-Dnangols.corpus` names, or `shared/corpus` beside the checkout.
    public static Optional<Path> corpus() {
        return Stream.concat(
                        Stream.ofNullable(System.getProperty("nangols.corpus")).map(Path::of),
                        Stream.of(Repository.path("").toAbsolutePath().normalize())
                                .map(folder -> folder.resolveSibling("shared").resolve("corpus")))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static Stream<Path> projects(Path corpus) {
        try (var folders = Files.list(corpus)) {
            return folders
                    .map(folder -> folder.resolve("nango.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample resource(String name) {
        try {
            var resource = Samples.class.getResource("samples/" + name);
            return new Sample(
                    name, Files.readString(Path.of(Objects.requireNonNull(resource).toURI())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sample read(Path file) {
        try {
            return new Sample(file.getParent().getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
