package io.nangols.rules.yaml;

import io.nangols.project.Field;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Type;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is a type in TypeScript, or in another language, and a mere text to Nango.
final class ForeignType {
    private static final Pattern SYNTAX =
            Pattern.compile("\\(.*|[^(]*\\)(\\[\\])*|.*(\\[\\]|[<&\\[{]|=>).*|\\w+\\?");
    private static final Pattern LIST =
            Pattern.compile("(?:array|list)<(\\w+)>", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NAMES = Set.of("unknown", "symbol");

    private ForeignType() {}

    /// Whether a name is written like one.
    static boolean is(String name) {
        return isName(name) || isSyntax(name);
    }

    /// Whether it is the name of a type that only TypeScript has.
    static boolean isName(String name) {
        return NAMES.contains(name);
    }

    /// Whether it is no name at all.
    static boolean isSyntax(String name) {
        return SYNTAX.matcher(name).matches() || endsWithAStop(name);
    }

    /// Whether it is the end of a generic that Nango cuts at a `|`, and of which the beginning is
    /// found.
    static boolean isTail(String name) {
        return name.endsWith(">") && !name.contains("<");
    }

    private static boolean endsWithAStop(String name) {
        return name.endsWith(";") || name.endsWith(",");
    }

    /// What to write in place of one that is no name.
    static String insteadOf(String name) {
        var rest = withoutLast(name);
        var list = LIST.matcher(name);
        if (endsWithAStop(name)) {
            return "Remove the `" + name.charAt(rest.length()) + "`.";
        } else if (name.endsWith("?")) {
            return "If the field is optional, put the `?` behind its name: `field?: " + rest + "`.";
        } else if (list.matches()) {
            return "Write `" + list.group(1) + "[]`.";
        } else if (name.startsWith("(") || name.contains(")")) {
            return "It reads no parentheses; write the types without them, or a model.";
        } else if (name.endsWith("[]")) {
            return "It reads no lists of lists; write a model for the inner one.";
        } else {
            return "Write a model, `T[]`, `A | B` or a nested mapping.";
        }
    }

    /// The ways to write it so that Nango reads it.
    static List<Fix> fixes(Spanned<String> type, Project project) {
        var name = type.value();
        var list = LIST.matcher(name);
        if (isName(name)) {
            return List.of(change(type, "any", project).prefer(), change(type, "object", project));
        } else if (endsWithAStop(name)) {
            return List.of(change(type, withoutLast(name), project).prefer());
        } else if (list.matches()) {
            return List.of(change(type, list.group(1) + "[]", project).prefer());
        } else if (name.matches("\\w+\\?")) {
            return field(type.span(), project)
                    .map(field -> madeOptional(field, type, project).prefer())
                    .stream()
                    .toList();
        } else {
            return List.of();
        }
    }

    private static Fix change(Spanned<String> from, String to, Project project) {
        return Fix.ask("Change to `" + to + "`", () -> new NangoYamlEdits(project).write(from, to));
    }

    private static Fix madeOptional(Field field, Spanned<String> type, Project project) {
        var name = field.name().value() + "?";
        return Fix.ask(
                "Change to `" + name + ": " + withoutLast(type.value()) + "`",
                () -> madeOptional(field.name(), name, type, new NangoYamlEdits(project)));
    }

    private static Optional<List<Edit>> madeOptional(
            Spanned<String> field, String name, Spanned<String> type, NangoYamlEdits edits) {
        return edits.together(
                List.of(
                        edits.rename(field.span(), name),
                        edits.write(type, withoutLast(type.value()))));
    }

    /// The field whose whole type stands at `span`, if it is not optional already.
    private static Optional<Field> field(Span span, Project project) {
        return project.models().stream()
                .flatMap(model -> model.fields().stream())
                .flatMap(ForeignType::withInner)
                .filter(field -> field.type().span().equals(span) && !field.optional())
                .findFirst();
    }

    private static Stream<Field> withInner(Field field) {
        return field.type() instanceof Type.ObjectOf(var fields, _, _)
                ? Stream.concat(Stream.of(field), fields.stream().flatMap(ForeignType::withInner))
                : Stream.of(field);
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.length() - 1);
    }
}
