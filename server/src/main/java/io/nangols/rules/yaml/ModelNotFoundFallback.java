package io.nangols.rules.yaml;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Nearest;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A type that is no model, so that Nango reads its name as a string literal, where that is plainly
/// not what was meant.
///
/// Nango warns of every such name, also of the values of an enum (`type: user | admin`). Those are
/// meant, so this rule looks for the others: a name in the place of a model, written like a model,
/// or nearly a model or type that exists.
final class ModelNotFoundFallback implements NangoYamlRule {
    private static final Pattern LIKE_A_MODEL =
            Pattern.compile("[A-Z][a-z0-9]+([A-Z][A-Za-z0-9]*)+");
    private static final String ADD = "Add it under `models`.";
    private static final String ADD_OR_REPLACE =
            "Add it under `models`, or use a type such as `object`.";
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
                var finding =
                        say(project, new Spanned<>(name, span), ADD, report)
                                .severity(record ? Severity.ERROR : Severity.WARNING);
                offerModel(name, record, project, finding);
            }
            case Type.ArrayOf(Type.Name(var name, var span), _)
                    when project.model(name).isEmpty() ->
                    offerModel(
                            name,
                            false,
                            project,
                            say(project, new Spanned<>(name, span), ADD, report));
            default -> {}
        }
    }

    private static void field(Project project, Type type, Report report) {
        switch (type) {
            case Type.Name(var name, var span) -> alone(project, name, span, report);
            case Type.ArrayOf(Type.Name(var name, var span), _) -> {
                if (project.model(name).isEmpty()) {
                    inField(project, new Spanned<>(name, span), report);
                }
            }
            case Type.ArrayOf(var item, _) -> field(project, item, report);
            case Type.UnionOf(var members, _) -> union(project, members, report);
            case Type.ObjectOf(var fields, _, _) ->
                    fields.forEach(inner -> field(project, inner.type(), report));
            case Type.Primitive _, Type.Literal _, Type.Refused _, Type.Unknown _ -> {}
        }
    }

    /// A union of several unknown names is an enum; a single one is judged by itself.
    private static void union(Project project, List<Type> members, Report report) {
        int unknown = 0;
        boolean models = false;
        for (var member : members) {
            if (member instanceof Type.Name name) {
                boolean known = project.model(name.name()).isPresent();
                unknown += known ? 0 : 1;
                models |= known;
            }
        }
        for (var member : members) {
            if (member instanceof Type.Name(var name, var span)) {
                if (unknown == 1
                        || ForeignType.isSyntax(name)
                        || models && LIKE_A_MODEL.matcher(name).matches()) {
                    alone(project, name, span, report);
                }
            } else {
                field(project, member, report);
            }
        }
    }

    private static void alone(Project project, String name, Span span, Report report) {
        if (project.model(name).isPresent()
                || isQuoted(project, span)
                || ForeignType.isTail(name)) {
            return;
        }
        if (ForeignType.is(name)
                || LIKE_A_MODEL.matcher(name).matches()
                || near(project, name).isPresent()) {
            inField(project, new Spanned<>(name, span), report);
        }
    }

    private static void inField(Project project, Spanned<String> name, Report report) {
        var finding = say(project, name, ADD_OR_REPLACE, report);
        if (!isLower(name.value()) && near(project, name.value()).isEmpty()) {
            offerModel(name.value(), false, project, finding);
        }
    }

    /// Whoever writes quotes means text.
    private static boolean isQuoted(Project project, Span span) {
        char before = span.start() == 0 ? ' ' : project.tree().text().charAt(span.start() - 1);
        return before == '"' || before == '\'';
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
            Project project, Spanned<String> written, String otherwise, Report report) {
        var name = written.value();
        var finding = report.at(written.span());
        ForeignType.fixes(written, project).forEach(finding::fix);
        if (ForeignType.isName(name)) {
            return finding.message(
                    "Nango does not know the type `%s` and reads it as the text \"%s\". Use `any` or `object`.",
                    name, name);
        }
        if (ForeignType.isSyntax(name)) {
            return finding.message(
                    "Nango reads `%s` as the text \"%s\", not as a type. %s",
                    name, name, ForeignType.insteadOf(name));
        }
        var near = near(project, name);
        near.ifPresent(
                other ->
                        finding.fix(
                                Fix.ask(
                                                "Change to `" + other + "`",
                                                () ->
                                                        new NangoYamlEdits(project)
                                                                .write(written, other))
                                        .prefer()));
        return finding.message(
                "There is no %s `%s`, so Nango reads it as the text \"%s\". %s",
                isLower(name) ? "type or model" : "model",
                name,
                name,
                near.map(other -> "Did you mean `" + other + "`?").orElse(otherwise));
    }

    /// A model of that name; with an `id`, when it is what a sync saves.
    private static void offerModel(
            String name, boolean record, Project project, Report.Draft finding) {
        if (NangoYamlSchema.MODEL_NAME.matcher(name).matches() && !ForeignType.isName(name)) {
            var fields =
                    record ? Content.mapping(Content.field("id", "string")) : Content.yaml("{}");
            finding.fix(
                    Fix.ask(
                            "Create the model `" + name + "`",
                            () ->
                                    new NangoYamlEdits(project)
                                            .set(List.of("models", name), fields)));
        }
    }
}
