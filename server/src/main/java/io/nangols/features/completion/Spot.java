package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.NameKind;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Place;
import io.nangols.project.Shape;
import io.nangols.syntax.yaml.CursorContext.Step;

import java.util.List;

/// What the format has at the end of a path of keys and items.
sealed interface Spot {
    /// A mapping with keys that the format knows.
    record Keys(Place place) implements Spot {}

    /// A mapping with names that the author gives, each with a `child` behind it.
    record Names(NameKind kind, Spot child) implements Spot {}

    /// What a model's field has: a type, or fields again.
    record FieldType() implements Spot {}

    /// The models that a model extends.
    record Extended() implements Spot {}

    /// The value of a key, or an item of it.
    record Entry(Place place, String key, Shape shape) implements Spot {}

    record Unknown() implements Spot {}

    /// The mapping of a model's fields.
    static Names fields() {
        return new Names(NameKind.FIELD, new FieldType());
    }

    String EXTENDS = "__extends";

    /// What is at the end of `path`, in a file of the old form or of the present one.
    static Spot at(List<Step> path, boolean v1) {
        Spot spot = new Keys(Place.ROOT);
        for (var step : path) {
            spot =
                    switch (step) {
                        case Step.Key(var name) -> spot.below(name, v1);
                        case Step.Item _ -> spot.item();
                    };
        }
        return spot;
    }

    /// What is behind a key of it.
    default Spot below(String key, boolean v1) {
        return switch (this) {
            case Keys(var place) ->
                    NangoYamlSchema.property(place, key)
                            .map(property -> behind(place, property, v1))
                            .orElse(new Unknown());
            case Names(var kind, _) when kind == NameKind.FIELD && key.equals(EXTENDS) ->
                    new Extended();
            case Names(_, var child) -> child;
            case FieldType _ -> fields().below(key, v1);
            case Entry(_, _, Shape.EndpointShape(_, var mapping, _, _)) ->
                    new Keys(mapping).below(key, v1);
            case Extended _, Entry _, Unknown _ -> new Unknown();
        };
    }

    /// What an item of it is.
    default Spot item() {
        return switch (this) {
            case Entry(_, _, Shape.EndpointShape(_, _, boolean many, _)) when many -> this;
            case Entry(_, _, Shape.Texts _), Entry(_, _, Shape.ListOf _), FieldType _ -> this;
            default -> new Unknown();
        };
    }

    /// Whether its value can be a list.
    default boolean isList() {
        return this instanceof Entry(_, _, var shape)
                && (shape instanceof Shape.Texts || shape instanceof Shape.ListOf);
    }

    private static Spot behind(Place place, NangoYamlSchema.Property property, boolean v1) {
        return switch (property.shape()) {
            case Shape.Named(var child, _, _) when child == Place.INTEGRATION ->
                    new Names(
                            NameKind.INTEGRATION,
                            v1
                                    ? new Names(NameKind.V1_SCRIPT, new Keys(Place.V1_SCRIPT))
                                    : new Keys(Place.INTEGRATION));
            case Shape.Named(var child, _, _) ->
                    new Names(
                            child == Place.SYNC ? NameKind.SYNC : NameKind.ACTION, new Keys(child));
            case Shape.Block(var child, _) -> new Keys(child);
            case Shape.Models _ -> new Names(NameKind.MODEL, fields());
            default -> new Entry(place, property.name(), property.shape());
        };
    }
}
