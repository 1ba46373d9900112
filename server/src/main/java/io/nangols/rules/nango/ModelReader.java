package io.nangols.rules.nango;

import io.nangols.rules.nango.Js.Property;
import io.nangols.rules.nango.Models.Field;
import io.nangols.rules.nango.Models.FieldType;
import io.nangols.syntax.yaml.YamlValue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// Reads the models of a file, following each reference to a model that is not read yet.
///
/// While it follows references it notes the names it came by in a *trail*. A name is never taken
/// off the trail, and any later reference to it warns of a cycle, also where the file has none.
final class ModelReader {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_]+");

    private final List<Property> written;
    private final Map<String, Property> byName = new LinkedHashMap<>();
    private final Budget budget;
    private final Models models;
    private final List<Verdict> errors = new ArrayList<>();
    private final List<Verdict> warnings = new ArrayList<>();

    ModelReader(YamlValue section, Budget budget) {
        this.written = Js.properties(section);
        this.written.forEach(model -> byName.put(model.name(), model));
        this.budget = budget;
        this.models = new Models(budget);
    }

    Models models() {
        return models;
    }

    /// Reads all models. After an error nothing else of the file is looked at, and no warning is
    /// given.
    Findings readAll() {
        for (var model : written) {
            if (!NAME.matcher(model.name()).matches()) {
                errors.add(
                        Verdict.error(
                                "invalid-model-name",
                                model.key(),
                                "`%s` cannot name a model, because it has to work as a name in TypeScript. Use letters, digits and `_` only."
                                        .formatted(model.name())));
            } else if (!models.has(model.name())) {
                model(model, new LinkedHashSet<>(List.of(model.name())));
            }
        }
        return errors.isEmpty()
                ? new Findings(true, List.copyOf(warnings))
                : new Findings(false, List.copyOf(errors));
    }

    /// What came of the models, and whether the scripts may be looked at.
    record Findings(boolean usable, List<Verdict> verdicts) {}

    /// Reads a type that stands in a script. What is wrong with it is nowhere reported.
    FieldType inline(Property type, String script) {
        return type(type, new LinkedHashSet<>(List.of(script)));
    }

    private void model(Property model, SequencedSet<String> trail) {
        if (model.value() instanceof YamlValue.Null) {
            throw new Stop(
                    "invalid-value",
                    model.key(),
                    "The model `%s` is empty, and Nango stops there. Give it fields, or write `{}`."
                            .formatted(model.name()));
        }
        models.put(model.name(), fields(model, trail), model.key());
    }

    /// The fields of a mapping, the items of a list, or the letters of a text.
    private List<Field> fields(Property owner, SequencedSet<String> trail) {
        budget.enter(owner.key());
        var fields = new LinkedHashMap<String, Field>();
        var dynamic = Optional.<Field>empty();
        for (var property : Js.properties(owner.value())) {
            budget.step(property.key());
            var name = property.name().replaceFirst("\\?\\z", "");
            switch (name) {
                case "__extends" -> {
                    for (var field : inherited(property, trail)) {
                        if (field.dynamic()) {
                            dynamic = Optional.of(field);
                        } else {
                            fields.putIfAbsent(field.name(), field);
                        }
                    }
                }
                case "__string" ->
                        dynamic = Optional.of(new Field(name, type(property, trail), true));
                default -> fields.put(name, new Field(name, type(property, trail), false));
            }
        }
        dynamic.ifPresent(field -> fields.put(field.name(), field));
        budget.leave();
        return List.copyOf(fields.values());
    }

    /// The fields of the models that `__extends` names.
    private List<Field> inherited(Property parents, SequencedSet<String> trail) {
        if (!(parents.value() instanceof YamlValue.Text(_, var names))) {
            throw new Stop(
                    "invalid-value",
                    parents.place(),
                    "`__extends` is %s, and Nango stops there. Write the models' names as one text, with commas between them."
                            .formatted(SchemaCheck.describe(parents.value())));
        }
        var fields = new ArrayList<Field>();
        for (var name : names.split(",", -1)) {
            var parent = Js.trim(name);
            if (!isModel(parent, parents, trail)) {
                errors.add(
                        Verdict.error(
                                "model-extends-not-found",
                                parents.place(),
                                "`__extends` names `%s`, which is no model of this file. Correct the name, or add the model."
                                        .formatted(parent)));
                continue;
            }
            var model =
                    models.get(parent)
                            .orElseThrow(
                                    () ->
                                            new Stop(
                                                    "cyclic-model",
                                                    parents.place(),
                                                    "`%s` extends the model it is part of, and Nango stops there. Remove it from `__extends`."
                                                            .formatted(parent)));
            for (var field : model.fields()) {
                budget.step(parents.place());
                fields.add(field);
            }
        }
        return fields;
    }

    private FieldType type(Property property, SequencedSet<String> trail) {
        return switch (property.value()) {
            case YamlValue.Text(_, var text) ->
                    text.contains("|")
                            ? union(property, text, trail)
                            : named(property, text, trail);
            case YamlValue.Mapping _, YamlValue.Sequence _, YamlValue.Opaque _ ->
                    new FieldType.Group(fields(property, trail), false);
            case YamlValue.Number _, YamlValue.Bool _, YamlValue.Null _, YamlValue.Unreadable _ ->
                    new FieldType.Plain();
        };
    }

    private FieldType union(Property property, String text, SequencedSet<String> trail) {
        var members = new ArrayList<Field>();
        for (var member : text.split("\\|", -1)) {
            budget.step(property.place());
            var type = named(property, Js.trim(member), trail);
            members.add(new Field(String.valueOf(members.size()), type, false));
        }
        return new FieldType.Group(members, true);
    }

    private FieldType named(Property property, String text, SequencedSet<String> trail) {
        var name = text.endsWith("[]") ? text.substring(0, text.length() - 2) : text;
        if (name.isEmpty()) {
            syntaxError(property, text.isEmpty() ? "Empty text" : "`[]` alone");
        } else if (Types.isBuiltIn(name)) {
            return new FieldType.Plain();
        } else if (Types.isGeneric(name)) {
            syntaxError(property, "The generic type `%s`".formatted(name));
        } else if (isModel(name, property, trail)) {
            return new FieldType.Reference(name);
        }
        return new FieldType.Plain();
    }

    private void syntaxError(Property property, String what) {
        errors.add(
                Verdict.error(
                        "type-syntax-error",
                        property.place(),
                        "%s is no type in `nango.yaml`. Name a model or a simple type, put `[]` behind it for a list, or write the fields out."
                                .formatted(what)));
    }

    /// Whether `name` is a model; if need be, reads it first.
    private boolean isModel(String name, Property place, SequencedSet<String> trail) {
        if (trail.contains(name)) {
            warnings.add(
                    Verdict.warning(
                            "cyclic-model",
                            place.place(),
                            "Nango takes this reference to `%s` for a cycle, because it came by that name before in the same model. If the models do not really contain each other, move `%s` above those that use it."
                                    .formatted(name, name)));
            return true;
        }
        if (models.has(name)) {
            return true;
        }
        var model = byName.get(name);
        if (model != null && Js.isTruthy(model.value())) {
            trail.add(name);
            model(model, trail);
            return true;
        }
        if (model == null && Js.isInherited(name)) {
            trail.add(name);
            models.put(name, List.of(), place.place());
            return true;
        }
        warnings.add(
                Verdict.warning(
                        "model-not-found-fallback",
                        place.place(),
                        "`%s` is neither a type nor a model of this file, so Nango takes it for that very text. If a model is meant, correct the name or add it."
                                .formatted(name)));
        return false;
    }
}
