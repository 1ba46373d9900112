import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Checks or mends the format of Java sources: `check|fix FOLDER...`. The parent pom runs it.
final class Format {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    public static void main(String[] args) throws IOException {
        var fix = args[0].equals("fix");
        var unformatted = new ArrayList<Path>();
        var unreadable = new ArrayList<String>();
        for (var file : sources(List.of(args).subList(1, args.length))) {
            var before = Files.readString(file);
            try {
                var after = format(before);
                if (!after.equals(before)) {
                    unformatted.add(file);
                    if (fix) Files.writeString(file, after);
                }
            } catch (FormatterException e) {
                unreadable.add(file + ":" + e.getMessage());
            }
        }
        unreadable.forEach(problem -> System.err.println("cannot format " + problem));
        if (fix) {
            unformatted.forEach(file -> System.err.println("formatted " + file));
        } else if (!unformatted.isEmpty()) {
            System.err.println("Not formatted; `mvn -q -N -Pformat validate` mends it:");
            unformatted.forEach(file -> System.err.println("  " + file));
        }
        if (!unreadable.isEmpty() || (!fix && !unformatted.isEmpty())) System.exit(1);
    }

    /// Long string literals stay whole, so that a message can be searched for.
    private static String format(String source) throws FormatterException {
        var imports =
                ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(source), Style.AOSP);
        return FORMATTER.formatSource(imports);
    }

    private static List<Path> sources(List<String> folders) {
        return folders.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(Format::sources)
                .toList();
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
