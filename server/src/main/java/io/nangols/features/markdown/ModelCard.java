package io.nangols.features.markdown;

import io.nangols.project.Model;
import io.nangols.project.Nearest;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.project.TypeScript;

import java.util.Optional;
import java.util.stream.Collectors;

/// Shows what Nango makes of a model, or of another name in the place of a type.
public final class ModelCard {
    /// Who wants to see more of it looks at the model itself.
    private static final int MOST_LINES = 40;

    private ModelCard() {}

    /// A model's interface, inherited fields included.
    public static String of(Project project, Model model) {
        var text = TypeScript.readable(project).interfaceOf(model).orElse("");
        return Markdown.paragraphs(
                Markdown.block("typescript", shortened(text)), parents(project, model));
    }

    /// The type that a name stands for.
    public static String ofName(Project project, String name) {
        return project.model(name)
                .map(model -> of(project, model))
                .orElseGet(
                        () ->
                                switch (Type.read(name)) {
                                    case Type.Name _ -> ofUnknown(project, name);
                                    case Type other -> ofType(project, name, other);
                                });
    }

    /// What becomes of a type that is written as `text`, such as `int` or `7days`.
    public static String ofType(Project project, String text, Type type) {
        return switch (type) {
            case Type.Refused(_, var reason, _) ->
                    switch (reason) {
                        case EMPTY -> "No type: there is nothing to read.";
                        case GENERIC -> "Nango takes no generic types, and refuses the whole file.";
                    };
            case Type.Unknown _ -> "";
            default ->
                    TypeScript.readable(project)
                            .text(type)
                            .map(
                                    becomes ->
                                            "%s is %s in TypeScript."
                                                    .formatted(
                                                            Markdown.code(text),
                                                            Markdown.code(becomes)))
                            .orElse("");
        };
    }

    private static String ofUnknown(Project project, String name) {
        return Markdown.paragraphs(
                "No model has this name, so Nango takes it for the text %s."
                        .formatted(Markdown.code("'" + name + "'")),
                nearest(project, name)
                        .map(model -> "A model with a name like it: " + Markdown.code(model))
                        .orElse(""));
    }

    private static Optional<String> nearest(Project project, String name) {
        return Nearest.to(name, project.modelNames());
    }

    private static String parents(Project project, Model model) {
        return model.parents().isEmpty()
                ? ""
                : model.parents().stream()
                        .map(
                                parent ->
                                        Markdown.code(parent.value())
                                                + (project.model(parent.value()).isEmpty()
                                                        ? " (which is not there)"
                                                        : ""))
                        .collect(Collectors.joining(", ", "With the fields of ", "."));
    }

    private static String shortened(String text) {
        var lines = text.lines().toList();
        int more = lines.size() - 1 - MOST_LINES;
        return more <= 0
                ? text
                : String.join("\n", lines.subList(0, MOST_LINES))
                        + "\n  // and %d lines more\n}".formatted(more);
    }
}
