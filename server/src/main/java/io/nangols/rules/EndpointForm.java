package io.nangols.rules;

import io.nangols.project.Action;
import io.nangols.project.Endpoint;
import io.nangols.project.Function;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Place;
import io.nangols.project.Project;
import io.nangols.project.Shape;
import io.nangols.project.Sync;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;

/// Writes an endpoint in the other one of its two forms: a mapping with `method` and `path`, or, as
/// people did before, one text, `GET /contacts`.
public record EndpointForm(Project project) {
    /// Whether it is one text that says the same as a mapping would; an invalid one does not.
    public boolean canBeMapping(Endpoint endpoint) {
        return endpoint.legacy()
                && project.schemaProblems().stream()
                        .noneMatch(problem -> problem.span().overlaps(endpoint.span()))
                && NangoYamlSchema.METHODS.contains(endpoint.method())
                && NangoYamlSchema.PATH.matcher(endpoint.path().value()).matches();
    }

    /// As a mapping.
    public Optional<List<Edit>> asMapping(Endpoint endpoint) {
        return canBeMapping(endpoint)
                ? new NangoYamlEdits(project).replace(endpoint.span(), mapping(endpoint))
                : Optional.empty();
    }

    private static Content mapping(Endpoint endpoint) {
        return Content.mapping(
                Content.field("method", Content.text(endpoint.method())),
                Content.field("path", Content.text(endpoint.path().value())));
    }

    /// Whether it is a mapping that says no more than one text can, and has no comment in it.
    public boolean canBeText(Function function, Endpoint endpoint) {
        return !endpoint.legacy()
                && hasOnlyMethodAndPath(endpoint)
                && isValid(function, text(endpoint));
    }

    /// As one text.
    public Optional<List<Edit>> asText(Function function, Endpoint endpoint) {
        return canBeText(function, endpoint)
                ? new NangoYamlEdits(project).replace(endpoint.span(), Content.text(text(endpoint)))
                : Optional.empty();
    }

    private static String text(Endpoint endpoint) {
        return endpoint.method() + " " + endpoint.path().value();
    }

    private boolean hasOnlyMethodAndPath(Endpoint endpoint) {
        var tree = project.tree();
        boolean plain =
                tree.pathAt(endpoint.span().start()).stream()
                        .filter(node -> node.span().equals(endpoint.span()))
                        .anyMatch(
                                node ->
                                        node instanceof Mapping mapping
                                                && mapping.entries().size() <= 2);
        return plain
                && endpoint.group().isEmpty()
                && tree.comments().stream()
                        .noneMatch(comment -> endpoint.span().overlaps(comment.span()));
    }

    private static boolean isValid(Function function, String text) {
        var place =
                switch (function) {
                    case Sync _ -> Place.SYNC;
                    case Action _ -> Place.ACTION;
                };
        return NangoYamlSchema.property(place, "endpoint")
                .filter(
                        property ->
                                property.shape() instanceof Shape.EndpointShape shape
                                        && shape.legacy().matcher(text).matches())
                .isPresent();
    }
}
