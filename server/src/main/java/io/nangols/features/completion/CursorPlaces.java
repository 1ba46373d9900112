package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.Nothing;
import io.nangols.features.completion.CursorPlace.Role;
import io.nangols.features.completion.CursorPlace.TypeExpression;
import io.nangols.features.completion.CursorPlace.Value;
import io.nangols.project.Place;
import io.nangols.project.Shape;
import io.nangols.syntax.yaml.CursorContext;
import io.nangols.syntax.yaml.CursorContext.Sibling;
import io.nangols.syntax.yaml.CursorContext.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds out what a place in the YAML is in a `nango.yaml`.
final class CursorPlaces {
    private static final Set<String> TYPES = Set.of("input", "output", "returns");

    private final CursorContext context;
    private final boolean v1;
    private final List<String> names;

    private CursorPlaces(CursorContext context, boolean v1) {
        this.context = context;
        this.v1 = v1;
        this.names = new ArrayList<>();
        for (var step : context.path()) {
            if (step instanceof Step.Key(var name)) {
                names.add(name);
            }
        }
    }

    /// The place at a cursor, in a file of the old form or of the present one.
    static CursorPlace of(CursorContext context, boolean v1) {
        return new CursorPlaces(context, v1).place();
    }

    private CursorPlace place() {
        var spot = Spot.at(context.path(), v1);
        return switch (context.kind()) {
            case NOTHING -> new Nothing();
            case KEY -> key(spot);
            case VALUE -> {
                var key = context.key().orElse("");
                yield value(spot.below(key, v1), names, key);
            }
            case ITEM -> item(spot);
        };
    }

    private CursorPlace key(Spot spot) {
        return switch (spot) {
            case Spot.Keys(var place) -> new CursorPlace.Keys(place, names, siblings());
            case Spot.Names(var kind, _) -> new CursorPlace.Names(kind, names, siblings());
            case Spot.FieldType _ ->
                    new CursorPlace.Names(CursorPlace.NameKind.FIELD, names, siblings());
            case Spot.Entry(_, _, Shape.EndpointShape(_, var mapping, _, _)) ->
                    new CursorPlace.Keys(mapping, names, siblings());
            case Spot.Entry _, Spot.Extended _ ->
                    context.alone() && !names.isEmpty()
                            ? value(spot, names.subList(0, names.size() - 1), names.getLast())
                            : new Nothing();
            case Spot.Unknown _ -> new Nothing();
        };
    }

    private CursorPlace item(Spot list) {
        var item = list.item();
        if (item instanceof Spot.Entry(_, _, Shape.EndpointShape(_, var mapping, _, _))) {
            return new CursorPlace.Keys(mapping, names, List.of());
        }
        return names.isEmpty()
                ? new Nothing()
                : value(item, names.subList(0, names.size() - 1), names.getLast());
    }

    private CursorPlace value(Spot spot, List<String> path, String key) {
        var others = context.kind() == CursorContext.Kind.ITEM ? siblings() : List.<String>of();
        return switch (spot) {
            case Spot.FieldType _ -> new TypeExpression(Role.FIELD, key, path, others);
            case Spot.Extended _ -> new TypeExpression(Role.EXTENDS, key, path, others);
            case Spot.Entry(var place, _, _) when TYPES.contains(key) && isScript(place) ->
                    new TypeExpression(
                            key.equals("input") ? Role.INPUT : Role.OUTPUT, key, path, others);
            case Spot.Entry(var place, _, _) -> new Value(place, key, path, others);
            case Spot.Keys _, Spot.Names _, Spot.Unknown _ -> new Nothing();
        };
    }

    private static boolean isScript(Place place) {
        return place == Place.SYNC || place == Place.ACTION || place == Place.V1_SCRIPT;
    }

    private List<String> siblings() {
        return context.siblings().stream()
                .map(Sibling::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
