package io.nangols.project;

import static java.util.stream.Collectors.joining;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a `nango.yaml` says, wherever and however it is written. Two files with one reading are the
/// same to Nango. With another name for something, or with a model's fields in the place of its
/// name, it tells what a changed file must say.
public final class Reading {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}:]+)(?::([^{}]*))?}");

    /// What has a name that can be replaced.
    public enum Kind {
        MODEL,
        FIELD,
        SCRIPT,
        INTEGRATION
    }

    private final Kind kind;
    private final Predicate<Spanned<String>> renamed;
    private final String to;
    private final Optional<String> writtenOut;

    private Reading(
            Kind kind, Predicate<Spanned<String>> renamed, String to, Optional<String> writtenOut) {
        this.kind = kind;
        this.renamed = renamed;
        this.to = to;
        this.writtenOut = writtenOut;
    }

    /// With nothing replaced.
    public static Reading plain() {
        return new Reading(Kind.MODEL, _ -> false, "", Optional.empty());
    }

    /// With the name `to` for everything of that kind which `renamed` holds for, given a name and
    /// where it is written.
    public static Reading renaming(Kind kind, Predicate<Spanned<String>> renamed, String to) {
        return new Reading(kind, renamed, to, Optional.empty());
    }

    /// Without that model, and with its fields wherever it is named. The model must not contain
    /// itself.
    public static Reading writingOut(String model) {
        return new Reading(Kind.MODEL, _ -> false, "", Optional.of(model));
    }

    /// What a file says, in a form to be compared.
    public String of(Project project) {
        return Stream.of(
                        Stream.of(project.version().toString()),
                        project.integrations().stream().map(it -> of(it, project)),
                        project.models().stream()
                                .filter(it -> !isWrittenOut(it.name().value()))
                                .map(it -> name(Kind.MODEL, it.name()) + " " + of(it, project)))
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }

    private String name(Kind of, Spanned<String> name) {
        return of == kind && renamed.test(name) ? to : name.value();
    }

    private boolean isWrittenOut(String model) {
        return writtenOut.filter(model::equals).isPresent();
    }

    private String of(Integration integration, Project project) {
        return Stream.of(
                        Stream.of(name(Kind.INTEGRATION, integration.name())),
                        integration.functions().map(it -> of(it, project)),
                        integration.events().stream().map(this::of))
                .flatMap(lines -> lines)
                .collect(joining("\n  "));
    }

    private String of(EventHandler handler) {
        return "%s %s: %s"
                .formatted(
                        handler.legacy() ? "legacy event" : "event",
                        handler.event(),
                        name(Kind.SCRIPT, handler.script()));
    }

    private String of(Function function, Project project) {
        var declared = function.declaration();
        return Stream.of(
                        kindOf(function),
                        name(Kind.SCRIPT, function.name()),
                        List.copyOf(declared.keys().keySet()),
                        function.endpoints().stream().map(this::of).toList(),
                        function.input().map(it -> of(it, project)),
                        function.outputs().stream().map(it -> of(it, project)).toList(),
                        declared.description().map(Spanned::value),
                        declared.scopes().stream()
                                .flatMap(scopes -> scopes.items().stream())
                                .map(Spanned::value)
                                .toList())
                .map(Object::toString)
                .collect(joining(" "));
    }

    private static String kindOf(Function function) {
        return switch (function) {
            case Action _ -> "action";
            case Sync sync ->
                    "sync"
                            + sync.runs().map(Spanned::value)
                            + sync.type().map(Spanned::value)
                            + sync.trackDeletes().map(Spanned::value)
                            + sync.autoStart().map(Spanned::value);
        };
    }

    private String of(Endpoint endpoint) {
        return endpoint.method()
                + " "
                + path(endpoint.path())
                + endpoint.group().map(Spanned::value);
    }

    private String path(Spanned<String> path) {
        var found = PLACEHOLDER.matcher(path.value());
        var read = new StringBuilder();
        int done = 0;
        while (found.find()) {
            read.append(path.value(), done, found.start(1))
                    .append(name(Kind.MODEL, part(path, found.start(1), found.end(1))));
            if (found.group(2) != null) {
                read.append(':').append(name(Kind.FIELD, part(path, found.start(2), found.end(2))));
            }
            done = found.end() - 1;
        }
        return read.append(path.value().substring(done)).toString();
    }

    /// Where the path is not written as it reads, nobody can say where a part of it is.
    private static Spanned<String> part(Spanned<String> path, int start, int end) {
        boolean exact = path.span().length() == path.value().length();
        var span = exact ? new Span(start, end).shift(path.span().start()) : path.span();
        return new Spanned<>(path.value().substring(start, end), span);
    }

    private String of(Model model, Project project) {
        return object(model.parents(), model.fields(), project);
    }

    private String object(List<Spanned<String>> parents, List<Field> fields, Project project) {
        return parents.stream().map(it -> name(Kind.MODEL, it) + " & ").collect(joining())
                + fields.stream().map(it -> of(it, project)).collect(joining("; ", "{", "}"));
    }

    private String of(Field field, Project project) {
        return name(Kind.FIELD, field.name())
                + (field.dynamic() ? "*" : "")
                + (field.optional() ? "?: " : ": ")
                + of(field.type(), project);
    }

    private String of(Type type, Project project) {
        return switch (type) {
            case Type.Primitive(var name, _) -> "<" + name + ">";
            case Type.Literal(var value, var written, _) -> value + " as " + written;
            case Type.Name(var name, _) when isWrittenOut(name) ->
                    project.model(name).map(it -> of(it, project)).orElse(name);
            case Type.Name(var name, var span) -> name(Kind.MODEL, new Spanned<>(name, span));
            case Type.ArrayOf(var item, _) -> "[" + of(item, project) + "]";
            case Type.UnionOf(var members, _) ->
                    members.stream().map(it -> of(it, project)).collect(joining(" | ", "(", ")"));
            case Type.ObjectOf(var fields, var parents, _) -> object(parents, fields, project);
            case Type.Refused(var written, _, _) -> "refused " + written;
            case Type.Unknown _ -> "unknown";
        };
    }
}
