package io.nangols.features.hover;

import io.nangols.features.markdown.KeyCard;
import io.nangols.features.markdown.Markdown;
import io.nangols.project.Element;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.TypeScript;

import java.util.stream.Collectors;

/// Shows a field as Nango writes it in TypeScript, and from which models it takes it over.
final class FieldText {
    private FieldText() {}

    static String of(Project project, Element.FieldName element) {
        var field = element.field();
        return Markdown.paragraphs(
                TypeScript.readable(project)
                        .text(field)
                        .map(text -> Markdown.block("typescript", text))
                        .orElse(""),
                field.dynamic() ? KeyCard.ofAnyField() : "",
                element.nested() ? "" : replaced(project, element));
    }

    private static String replaced(Project project, Element.FieldName element) {
        var name = element.field().name().value();
        var models =
                element.model().parents().stream()
                        .flatMap(parent -> project.model(parent.value()).stream())
                        .filter(parent -> has(project, parent, name))
                        .map(parent -> Markdown.code(parent.name().value()))
                        .collect(Collectors.joining(", "));
        return models.isEmpty() ? "" : "In the place of the field of " + models + ".";
    }

    private static boolean has(Project project, Model model, String field) {
        return project.allFields(model).stream()
                .flatMap(fields -> fields.stream())
                .anyMatch(each -> each.name().value().equals(field));
    }
}
