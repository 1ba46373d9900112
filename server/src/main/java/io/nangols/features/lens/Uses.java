package io.nangols.features.lens;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import io.nangols.project.ModelReference;
import io.nangols.project.ModelReferences;
import io.nangols.project.Project;
import io.nangols.text.Span;

import java.util.List;
import java.util.Map;

/// Where the models of a `nango.yaml` are used in it, by their names.
public final class Uses {
    private final Map<String, List<Span>> byModel;

    private Uses(Map<String, List<Span>> byModel) {
        this.byModel = byModel;
    }

    /// Finds all, once for all models.
    public static Uses in(Project project) {
        return new Uses(
                ModelReferences.in(project).all().stream()
                        .filter(it -> it.role() != ModelReference.Role.DECLARATION)
                        .collect(
                                groupingBy(
                                        ModelReference::model,
                                        mapping(ModelReference::span, toUnmodifiableList()))));
    }

    /// Those of one model, in the order of the text.
    public List<Span> of(String model) {
        return byModel.getOrDefault(model, List.of());
    }
}
