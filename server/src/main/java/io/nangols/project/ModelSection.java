package io.nangols.project;

import io.nangols.syntax.yaml.YamlValue;

import java.util.List;

/// The section `models`: a mapping of mappings. What types the fields may have, the rules look at.
final class ModelSection {
    private static final Shape MODEL = new Shape.Models("a mapping of fields to types");

    private ModelSection() {}

    /// Whether it is a mapping at all; what is wrong inside goes to `problems`.
    static boolean check(YamlValue value, List<SchemaProblem> problems) {
        if (!(value instanceof YamlValue.Mapping models)) {
            return false;
        }
        for (var entry : models.entries()) {
            switch (entry.value()) {
                case YamlValue.Mapping fields -> parents(fields, problems);
                case YamlValue.Unreadable _ -> {}
                case YamlValue other ->
                        problems.add(
                                new SchemaProblem.InvalidValue(
                                        entry.keySpan(),
                                        "The model `" + entry.name() + "`",
                                        MODEL.expected(),
                                        Words.describe(other),
                                        Intent.of(MODEL, other, entry.name())
                                                .map(
                                                        meant ->
                                                                new SchemaProblem.Remedy.Replace(
                                                                        entry.written().span(),
                                                                        meant))));
            }
        }
        return true;
    }

    private static void parents(YamlValue.Mapping fields, List<SchemaProblem> problems) {
        fields.entry("__extends")
                .ifPresent(
                        entry -> {
                            if (!(entry.value() instanceof YamlValue.Text
                                    || entry.value() instanceof YamlValue.Unreadable)) {
                                problems.add(
                                        new SchemaProblem.InvalidValue(
                                                entry.written().span().isEmpty()
                                                        ? entry.keySpan()
                                                        : entry.written().span(),
                                                "`__extends`",
                                                "the names of models in one text, such as `A, B`",
                                                Words.describe(entry.value()),
                                                Intent.names(entry.value())
                                                        .map(
                                                                names ->
                                                                        new SchemaProblem.Remedy
                                                                                .Replace(
                                                                                entry.written()
                                                                                        .span(),
                                                                                names))));
                            }
                        });
    }
}
