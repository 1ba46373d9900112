package io.nangols.rules.nango;

import io.nangols.rules.nango.Models.Model;
import io.nangols.rules.nango.Script.Endpoint;
import io.nangols.rules.nango.Script.Integration;
import io.nangols.rules.nango.Script.Kind;
import io.nangols.rules.nango.Script.Use;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks the scripts of one integration against the models and against each other.
final class ScriptChecks {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    private final String integration;
    private final Models models;
    private final List<Verdict> verdicts;

    /// The models that syncs have used by now, and the script that did so first.
    private final Map<String, String> taken = new HashMap<>();

    /// The endpoints by now, such as `GET /tickets`, and the script that has each.
    private final Map<String, String> endpoints = new HashMap<>();

    private ScriptChecks(String integration, Models models, List<Verdict> verdicts) {
        this.integration = integration;
        this.models = models;
        this.verdicts = verdicts;
    }

    static void check(Integration integration, Models models, List<Verdict> verdicts) {
        var checks = new ScriptChecks(integration.name(), models, verdicts);
        integration.all(Kind.SYNC).forEach(checks::sync);
        integration.all(Kind.ACTION).forEach(checks::action);
    }

    private void sync(Script sync) {
        for (var output : sync.outputs()) {
            var before = taken.putIfAbsent(output.model(), sync.name());
            if (before != null) {
                verdicts.add(duplicate(output, before));
                continue;
            }
            follow(output, new HashSet<>());
            var model = model(output);
            if (!model.has("id")) {
                verdicts.add(missingId(output));
            } else {
                literal(output, model, "output");
            }
        }
        sync.input()
                .ifPresent(
                        input -> {
                            literal(input, model(input), "input");
                            taken.putIfAbsent(input.model(), sync.name());
                            follow(input, new HashSet<>());
                        });
        sync.endpoints().forEach(endpoint -> endpoint(sync, endpoint));
    }

    private void action(Script action) {
        // An output also takes the models inside it, so that a later output cannot be one of those.
        var seen = new HashSet<String>();
        for (var output : action.outputs()) {
            if (seen.contains(output.model())) {
                verdicts.add(duplicate(output, action.name()));
                continue;
            }
            follow(output, seen);
            literal(output, model(output), "output");
        }
        action.input()
                .ifPresent(
                        input -> {
                            literal(input, model(input), "input");
                            follow(input, seen);
                        });
        action.endpoints().forEach(endpoint -> endpoint(action, endpoint));
    }

    private Model model(Use use) {
        return models.get(use.model()).orElseThrow();
    }

    /// Adds to `found` the models that `use` leads to.
    private void follow(Use use, Set<String> found) {
        models.reach(use.model(), found);
        for (var name : found) {
            if (!models.has(name)) {
                throw new Stop(
                        "model-not-found",
                        use.place(),
                        "`%s` is the script's own name and no model, which Nango mixes up here and stops. Name a model."
                                .formatted(name));
            }
        }
    }

    /// Nango tells an inline type from a model by the start of the model's name alone, and lets
    /// unions pass.
    private void literal(Use use, Model model, String place) {
        if (!use.model().startsWith("Anonymous")) {
            return;
        }
        if (model.fields().isEmpty()) {
            throw new Stop(
                    "model-is-literal",
                    use.place(),
                    "Nango takes `%s` for an inline type because of the start of its name, and stops because it has no fields. Rename it."
                            .formatted(use.model()));
        }
        if (!model.fields().getFirst().isUnion()) {
            verdicts.add(
                    Verdict.warning(
                            "model-is-literal",
                            use.place(),
                            "The %s `%s` is an inline type, and Nango advises against it. Give the type a name under `models`, and write that."
                                    .formatted(place, use.written())));
        }
    }

    private void endpoint(Script script, Endpoint endpoint) {
        var path =
                endpoint.path()
                        .orElseThrow(
                                () ->
                                        new Stop(
                                                "missing-property",
                                                endpoint.place(),
                                                "An endpoint of `%s` has no `path` that is text, and Nango stops there. Add one that begins with `/`."
                                                        .formatted(script.name())));
        var before = endpoints.putIfAbsent(endpoint.method() + " " + path, script.name());
        if (before != null) {
            verdicts.add(
                    Verdict.error(
                            "duplicate-endpoint",
                            endpoint.place(),
                            "`%s %s` is already an endpoint of `%s`, and an integration can have it only once. Change the path or the method."
                                    .formatted(endpoint.method(), path, before)));
            return;
        }
        var placeholder = PLACEHOLDER.matcher(path);
        if (placeholder.find()) {
            placeholder(script, endpoint, placeholder.group(1));
        }
    }

    /// Only the first placeholder of a path is looked at, and only an action's may name a field.
    private void placeholder(Script script, Endpoint endpoint, String text) {
        var model = script.kind() == Kind.ACTION ? text.split(":", -1)[0] : text;
        if (!models.has(model)) {
            verdicts.add(
                    Verdict.error(
                            "model-not-found",
                            endpoint.place(),
                            "`{%s}` in the path has to name a model, but `%s` is none. Name a model%s, or take the braces away."
                                    .formatted(
                                            text,
                                            model,
                                            script.kind() == Kind.ACTION
                                                    ? " or one of its fields, such as `{Model:field}`"
                                                    : "")));
        }
    }

    private Verdict duplicate(Use output, String before) {
        return Verdict.error(
                "duplicate-model",
                output.place(),
                "`%s` already uses the model `%s`, and in one integration (`%s`) a model can be returned only once. Give this output a model of its own."
                        .formatted(before, output.written(), integration));
    }

    private static Verdict missingId(Use output) {
        return Verdict.error(
                "model-missing-id",
                output.place(),
                "`%s` has no field `id`, without which Nango cannot tell its records apart. Add `id: string`, or return a model that has one."
                        .formatted(output.written()));
    }
}
