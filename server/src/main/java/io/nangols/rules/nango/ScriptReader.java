package io.nangols.rules.nango;

import io.nangols.project.Interval;
import io.nangols.rules.nango.Js.Property;
import io.nangols.rules.nango.Models.Field;
import io.nangols.rules.nango.Script.Endpoint;
import io.nangols.rules.nango.Script.Integration;
import io.nangols.rules.nango.Script.Kind;
import io.nangols.rules.nango.Script.Use;
import io.nangols.syntax.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the scripts of each integration. One that cannot be read whole is left out, with or
/// without a word.
///
/// The schema has looked at most of what comes by here, but not at a script whose name has other
/// characters than letters, digits, `-` and `_`. There anything can stand, and most of it makes
/// Nango stop.
final class ScriptReader {
    private final ModelReader models;
    private final Budget budget;
    private final List<Verdict> verdicts;

    ScriptReader(ModelReader models, Budget budget, List<Verdict> verdicts) {
        this.models = models;
        this.budget = budget;
        this.verdicts = verdicts;
    }

    /// Reads the form in which scripts stand directly in an integration.
    List<Integration> v1(YamlValue integrations) {
        var read = new ArrayList<Integration>();
        for (var integration : Js.properties(integrations)) {
            var scripts = new ArrayList<Script>();
            for (var script : Js.properties(integration.value())) {
                boolean action =
                        Js.property(script.value(), "type")
                                .filter(type -> Js.string(type.value()).equals("action"))
                                .isPresent();
                // Actions too get the name of a sync for their inline types.
                outputs(integration, Kind.SYNC, script, "returns")
                        .ifPresent(
                                outputs ->
                                        scripts.add(
                                                new Script(
                                                        action ? Kind.ACTION : Kind.SYNC,
                                                        script.name(),
                                                        outputs,
                                                        Optional.empty(),
                                                        List.of())));
            }
            read.add(new Integration(integration.name(), scripts));
        }
        return read;
    }

    /// Reads the form with `syncs` and `actions`.
    List<Integration> v2(YamlValue integrations) {
        var read = new ArrayList<Integration>();
        for (var integration : Js.properties(integrations)) {
            var scripts = new ArrayList<Script>();
            scripts(integration, "syncs")
                    .forEach(sync -> sync(integration, sync).ifPresent(scripts::add));
            scripts(integration, "actions")
                    .forEach(action -> scripts.add(action(integration, action)));
            events(integration);
            read.add(new Integration(integration.name(), scripts));
        }
        return read;
    }

    private static List<Property> scripts(Property integration, String kind) {
        return Js.property(integration.value(), kind).stream()
                .flatMap(scripts -> Js.properties(scripts.value()).stream())
                .filter(script -> Js.isTruthy(script.value()))
                .toList();
    }

    private Optional<Script> sync(Property integration, Property sync) {
        var outputs = outputs(integration, Kind.SYNC, sync, "output");
        if (outputs.isEmpty()) {
            return Optional.empty();
        }
        var input = input(integration, Kind.SYNC, sync);
        var endpoint = Js.truthy(sync.value(), "endpoint");
        var endpoints = endpoint.map(ScriptReader::each).orElse(List.of());
        if (endpoint.isPresent() && endpoints.size() != outputs.get().size()) {
            verdicts.add(mismatch(sync, endpoint.get(), endpoints.size(), outputs.get().size()));
            return Optional.empty();
        }
        var read = endpoints.stream().map(one -> endpoint(one, "GET")).toList();
        if (!runs(sync)) {
            return Optional.empty();
        }
        Leftovers.checkSync(sync);
        return Optional.of(new Script(Kind.SYNC, sync.name(), outputs.get(), input, read));
    }

    private Script action(Property integration, Property action) {
        var outputs = outputs(integration, Kind.ACTION, action, "output").orElse(List.of());
        var input = input(integration, Kind.ACTION, action);
        var endpoints =
                Js.truthy(action.value(), "endpoint").stream()
                        .map(one -> endpoint(one, "POST"))
                        .toList();
        Leftovers.checkAction(action);
        return new Script(Kind.ACTION, action.name(), outputs, input, endpoints);
    }

    private Optional<List<Use>> outputs(
            Property integration, Kind kind, Property script, String key) {
        return Js.truthy(script.value(), key)
                .map(
                        output ->
                                each(output).stream()
                                        .map(one -> use(integration, kind, script, one, "output"))
                                        .toList());
    }

    private Optional<Use> input(Property integration, Kind kind, Property script) {
        return Js.truthy(script.value(), "input")
                .map(one -> use(integration, kind, script, one, "input"));
    }

    /// A model by its name; anything else becomes a model with one field, named after its place.
    private Use use(Property integration, Kind kind, Property script, Property type, String place) {
        budget.step(type.place());
        var written = Js.string(type.value());
        if (type.value() instanceof YamlValue.Text && models.models().has(written)) {
            return new Use(written, written, type.place());
        }
        var name =
                "Anonymous_%s_%s_%s_%s"
                        .formatted(
                                wordCharacters(integration.name()),
                                kind == Kind.SYNC ? "sync" : "action",
                                wordCharacters(script.name()),
                                place);
        var field = new Field(place, models.inline(type, script.name()), false);
        models.models().put(name, List.of(field), type.place());
        return new Use(name, written, type.place());
    }

    private static String wordCharacters(String name) {
        return name.replaceAll("[^A-Za-z0-9_]", "");
    }

    private static List<Property> each(Property value) {
        return value.value() instanceof YamlValue.Sequence list
                ? Js.properties(list)
                : List.of(value);
    }

    private static Endpoint endpoint(Property endpoint, String usual) {
        return switch (endpoint.value()) {
            case YamlValue.Text(_, var text) when text.contains(" ") -> {
                var parts = text.split(" ", -1);
                yield new Endpoint(parts[0], Optional.of(parts[1]), endpoint.place());
            }
            case YamlValue.Text(_, var text) ->
                    new Endpoint(usual, Optional.of(text), endpoint.place());
            case YamlValue.Null _ ->
                    throw new Stop(
                            "invalid-value",
                            endpoint.place(),
                            "This endpoint is empty, and Nango stops there. Give it a `path`.");
            case YamlValue value -> {
                var method =
                        Js.truthy(value, "method").map(one -> Js.string(one.value())).orElse(usual);
                var path =
                        Js.property(value, "path").filter(p -> p.value() instanceof YamlValue.Text);
                yield new Endpoint(
                        method,
                        path.map(one -> Js.string(one.value())),
                        path.map(Property::place).orElse(endpoint.place()));
            }
        };
    }

    /// Whether the sync says how often it runs.
    private boolean runs(Property sync) {
        var runs = Js.property(sync.value(), "runs");
        if (runs.isEmpty()) {
            throw new Stop(
                    "missing-property",
                    sync.key(),
                    "The sync `%s` has no `runs`, and Nango stops there. Say how often it runs, such as `every hour`."
                            .formatted(sync.name()));
        }
        var place = runs.get().place();
        if (!(runs.get().value() instanceof YamlValue.Text(_, var text))) {
            throw new Stop(
                    "invalid-value",
                    place,
                    "`runs` is %s, and Nango stops there. Write a text such as `every hour`."
                            .formatted(SchemaCheck.describe(runs.get().value())));
        }
        switch (Interval.read(text)) {
            case Interval.Every _ -> {
                return true;
            }
            case Interval.TooShort _ ->
                    verdicts.add(
                            invalidRuns(
                                    runs.get(),
                                    "is shorter than 30 seconds, the shortest interval that Nango allows. Let the sync run less often."));
            case Interval.Unreadable _ -> {
                var verdict =
                        invalidRuns(
                                runs.get(),
                                "is no interval. Write `every` and a number with a unit, such as `every 6 hours`.");
                if (stopsNango(text)) {
                    throw new Stop(verdict.rule(), verdict.span(), verdict.message());
                }
                verdicts.add(verdict);
            }
        }
        return false;
    }

    /// Of unreadable intervals, Nango only stops at empty and very long ones.
    private static boolean stopsNango(String runs) {
        var amount = Interval.withoutEvery(runs);
        return amount.isEmpty() || amount.length() > 100;
    }

    private static Verdict invalidRuns(Property runs, String why) {
        return Verdict.error(
                "invalid-runs",
                runs.place(),
                "%s %s".formatted(SchemaCheck.describe(runs.value()), why));
    }

    private static Verdict mismatch(Property sync, Property endpoint, int endpoints, int outputs) {
        return Verdict.error(
                "endpoints-mismatch",
                endpoint.place(),
                "The numbers of endpoints and outputs of the sync `%s` differ (%d and %d), and Nango pairs them one to one. Add or remove an endpoint."
                        .formatted(sync.name(), endpoints, outputs));
    }

    private void events(Property integration) {
        var older =
                Js.property(integration.value(), "post-connection-scripts")
                        .filter(scripts -> !Js.properties(scripts.value()).isEmpty());
        var newer =
                Js.property(integration.value(), "on-events")
                        .filter(events -> !Js.properties(events.value()).isEmpty());
        if (older.isPresent() && newer.isPresent()) {
            verdicts.add(
                    Verdict.error(
                            "both-post-connection-scripts-and-on-events-present",
                            older.get().key(),
                            "`%s` has both `post-connection-scripts` and its successor `on-events`, and Nango takes only one of them. Move the scripts to `post-connection-creation` under `on-events`."
                                    .formatted(integration.name())));
        }
    }
}
