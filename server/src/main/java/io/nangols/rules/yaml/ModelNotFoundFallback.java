package io.nangols.rules.yaml;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Nearest;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.rules.Report;
import io.nangols.rules.Rule;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A type that is no model, so that Nango reads its name as a string literal, where that is plainly
/// not what was meant.
///
/// Nango warns of every such name, also of the values of an enum (`type: user | admin`). Those are
/// meant, so this rule looks for the others: a name in the place of a model, written like a model,
/// or nearly a model or type that exists.
final class ModelNotFoundFallback implements Rule {
    private static final Pattern LIKE_A_MODEL =
            Pattern.compile("[A-Z][a-z0-9]+([A-Z][A-Za-z0-9]*)+");
    private static final Pattern TYPESCRIPT_SYNTAX =
            Pattern.compile("\\(.*|[^(]*\\)(\\[\\])*|.*(\\[\\]|[<&\\[{]|=>).*|\\w+\\?");
    private static final Pattern LIST =
            Pattern.compile("(?:array|list)<(\\w+)>", Pattern.CASE_INSENSITIVE);
    private static final String ADD = "Add it under `models`.";
    private static final String ADD_OR_REPLACE =
            "Add it under `models`, or use a type such as `object`.";
    private static final Set<String> TYPESCRIPT_TYPES = Set.of("unknown", "symbol");
    private static final List<String> TYPES =
            List.of(
                    "string",
                    "number",
                    "boolean",
                    "integer",
                    "bigint",
                    "object",
                    "undefined",
                    "array");

    /// Names that other languages have for Nango's types.
    private static final Map<String, String> FOREIGN_TYPES =
            Map.of(
                    "str", "string",
                    "uuid", "string",
                    "decimal", "number",
                    "double", "number",
                    "long", "number",
                    "datetime", "date");

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        if (!project.knowsModels()) {
            return;
        }
        for (var model : project.models()) {
            for (var field : model.fields()) {
                field(project, field.type(), report);
            }
        }
        for (var integration : project.integrations()) {
            uses(project, integration, report);
        }
    }

    private static void uses(Project project, Integration integration, Report report) {
        integration
                .functions()
                .forEach(
                        function -> {
                            for (var output : function.outputs()) {
                                use(project, function, output, report);
                            }
                            function.input()
                                    .ifPresent(input -> use(project, function, input, report));
                        });
    }

    /// In an input or output, a name can only be meant as a model's.
    private static void use(Project project, Function function, Type type, Report report) {
        switch (type) {
            case Type.Name(var name, var span) when project.model(name).isEmpty() -> {
                boolean record = function instanceof Sync && function.outputs().contains(type);
                say(project, name, span, ADD, report)
                        .severity(record ? Severity.ERROR : Severity.WARNING);
            }
            case Type.ArrayOf(Type.Name(var name, var span), _)
                    when project.model(name).isEmpty() ->
                    say(project, name, span, ADD, report);
            default -> {}
        }
    }

    private static void field(Project project, Type type, Report report) {
        switch (type) {
            case Type.Name(var name, var span) -> alone(project, name, span, report);
            case Type.ArrayOf(Type.Name(var name, var span), _) -> {
                if (project.model(name).isEmpty()) {
                    say(project, name, span, ADD_OR_REPLACE, report);
                }
            }
            case Type.ArrayOf(var item, _) -> field(project, item, report);
            case Type.UnionOf(var members, _) -> union(project, members, report);
            case Type.ObjectOf(var fields, _) ->
                    fields.forEach(inner -> field(project, inner.type(), report));
            case Type.Primitive _, Type.Literal _, Type.Refused _, Type.Unknown _ -> {}
        }
    }

    /// A union of several unknown names is an enum; a single one is judged by itself.
    private static void union(Project project, List<Type> members, Report report) {
        var unknown =
                members.stream()
                        .flatMap(
                                member ->
                                        member instanceof Type.Name name
                                                ? Stream.of(name)
                                                : Stream.empty())
                        .filter(name -> project.model(name.name()).isEmpty())
                        .toList();
        boolean models =
                members.stream()
                        .anyMatch(
                                member ->
                                        member instanceof Type.Name(var name, _)
                                                && project.model(name).isPresent());
        for (var member : members) {
            if (member instanceof Type.Name(var name, var span)) {
                if (unknown.size() == 1
                        || isSyntax(name)
                        || models && LIKE_A_MODEL.matcher(name).matches()) {
                    alone(project, name, span, report);
                }
            } else {
                field(project, member, report);
            }
        }
    }

    private static void alone(Project project, String name, Span span, Report report) {
        if (project.model(name).isPresent() || isQuoted(project, span)) {
            return;
        }
        if (isSyntax(name)
                || endsWithAStop(name)
                || TYPESCRIPT_TYPES.contains(name)
                || LIKE_A_MODEL.matcher(name).matches()
                || near(project, name).isPresent()) {
            say(project, name, span, ADD_OR_REPLACE, report);
        }
    }

    /// Whoever writes quotes means text.
    private static boolean isQuoted(Project project, Span span) {
        char before = span.start() == 0 ? ' ' : project.tree().text().charAt(span.start() - 1);
        return before == '"' || before == '\'';
    }

    private static boolean isSyntax(String name) {
        return TYPESCRIPT_SYNTAX.matcher(name).matches();
    }

    /// A name in lower case is a type or a value, never nearly a model; and a short one is nearly
    /// anything.
    private static Optional<String> near(Project project, String name) {
        if (!isLower(name)) {
            return Nearest.to(name, project.modelNames());
        }
        var foreign = Optional.ofNullable(FOREIGN_TYPES.get(name));
        return foreign.isPresent() || name.length() < 5
                ? foreign
                : Nearest.to(name, TYPES).filter(type -> type.charAt(0) == name.charAt(0));
    }

    private static boolean isLower(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static Report.Draft say(
            Project project, String name, Span span, String otherwise, Report report) {
        if (TYPESCRIPT_TYPES.contains(name)) {
            return report.at(span)
                    .message(
                            "Nango does not know the type `%s` and reads it as the text \"%s\". Use `any` or `object`.",
                            name, name);
        }
        if (isSyntax(name) || endsWithAStop(name)) {
            return report.at(span)
                    .message(
                            "Nango reads `%s` as the text \"%s\", not as a type. %s",
                            name, name, insteadOf(name));
        }
        return report.at(span)
                .message(
                        "There is no %s `%s`, so Nango reads it as the text \"%s\". %s",
                        isLower(name) ? "type or model" : "model",
                        name,
                        name,
                        near(project, name)
                                .map(near -> "Did you mean `" + near + "`?")
                                .orElse(otherwise));
    }

    private static boolean endsWithAStop(String name) {
        return name.endsWith(";") || name.endsWith(",");
    }

    /// What to write for something that is a type in TypeScript, or in another language.
    private static String insteadOf(String name) {
        var rest = name.substring(0, name.length() - 1);
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
}
