package io.nangols.features.navigation;

import io.nangols.project.Endpoint;
import io.nangols.project.Field;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the names of fields are written.
final class FieldName {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}:]+):([^{}:]+)}");

    private FieldName() {}

    /// The name of a field alone, without quotes and without the `?` that makes it optional.
    static Span span(Field field, String text) {
        var name = field.name().value();
        var span = field.name().span();
        var written = span.of(text);
        boolean quoted = Stream.of(name, name + "?").anyMatch(it -> isQuoted(written, it));
        return quoted ? new Span(span.start() + 1, span.start() + 1 + name.length()) : span;
    }

    private static boolean isQuoted(String written, String name) {
        return written.equals("'" + name + "'") || written.equals("\"" + name + "\"");
    }

    /// `{Model:field}` in a path.
    record InPath(String model, Spanned<String> field) {
        Optional<Named.Word> declared(Project project) {
            return project.model(model)
                    .flatMap(project::allFields)
                    .flatMap(
                            fields ->
                                    fields.stream()
                                            .filter(it -> it.name().value().equals(field.value()))
                                            .findFirst())
                    .map(it -> new Named.Word(new Named.OfField(it), field.span()));
        }
    }

    /// Those in a path that is written as it reads.
    static List<InPath> inPath(Spanned<String> path) {
        return path.span().length() == path.value().length()
                ? PLACEHOLDER
                        .matcher(path.value())
                        .results()
                        .map(
                                found ->
                                        new InPath(
                                                found.group(1),
                                                new Spanned<>(
                                                        found.group(2),
                                                        new Span(found.start(2), found.end(2))
                                                                .shift(path.span().start()))))
                        .toList()
                : List.of();
    }

    /// Those in the paths of a project.
    static Stream<InPath> inPaths(Project project) {
        return project.integrations().stream()
                .flatMap(integration -> integration.functions())
                .flatMap(function -> function.endpoints().stream())
                .map(Endpoint::path)
                .flatMap(path -> inPath(path).stream());
    }
}
