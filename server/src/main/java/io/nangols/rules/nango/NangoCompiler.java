package io.nangols.rules.nango;

import io.nangols.rules.nango.Js.Property;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Says of a `nango.yaml` exactly what Nango's own CLI says, and nothing after the step at which it
/// gives up.
public final class NangoCompiler {
    private final Budget budget = new Budget();
    private final String text;
    private final YamlValue file;

    private NangoCompiler(YamlTree tree) {
        this.text = tree.text();
        this.file = tree.value();
    }

    /// The CLI's findings, in the order in which it has them.
    public static List<Verdict> compile(YamlTree tree) {
        if (!tree.errors().isEmpty()) {
            var first = tree.errors().getFirst();
            return List.of(Verdict.error("yaml-syntax", first.span(), first.message()));
        }
        try {
            return List.copyOf(new NangoCompiler(tree).compile());
        } catch (Stop stop) {
            return List.of(stop.verdict());
        }
    }

    private List<Verdict> compile() {
        var integrations = integrations();
        boolean v2 = isV2(integrations);
        var root = new Property("`nango.yaml`", file, integrations.key(), file.span());
        var differences = SchemaCheck.check(root, v2 ? CliSchema.V2 : CliSchema.V1, budget);
        if (!differences.isEmpty()) {
            return differences;
        }
        var models = new ModelReader(models(integrations).value(), budget);
        var findings = models.readAll();
        if (!findings.usable()) {
            return findings.verdicts();
        }
        var verdicts = new ArrayList<>(findings.verdicts());
        var scripts = new ScriptReader(models, budget, verdicts);
        var read = v2 ? scripts.v2(integrations.value()) : scripts.v1(integrations.value());
        read.forEach(integration -> ScriptChecks.check(integration, models.models(), verdicts));
        return verdicts;
    }

    private Property integrations() {
        return switch (file) {
            case YamlValue.Text _, YamlValue.Number _, YamlValue.Bool _ ->
                    throw new Stop(
                            "invalid-value",
                            file.span(),
                            "This file is %s, but a `nango.yaml` is a mapping with the keys `integrations` and `models`. If it names another file, it was a link that got lost when it was checked out."
                                    .formatted(SchemaCheck.describe(file)));
            case YamlValue.Mapping _,
                    YamlValue.Sequence _,
                    YamlValue.Opaque _,
                    YamlValue.Null _,
                    YamlValue.Unreadable _ ->
                    Js.property(file, "integrations").orElseThrow(this::noIntegrations);
        };
    }

    private Stop noIntegrations() {
        var place = Js.properties(file).stream().findFirst().map(Property::key);
        return new Stop(
                "missing-property",
                place.orElse(new Span(0, text.length())),
                "The file has no `integrations`, which Nango asks for before anything else. Add the key, with a block for each integration.");
    }

    /// The first integration alone decides which form the file has.
    private static boolean isV2(Property integrations) {
        var first = Js.properties(integrations.value()).stream().findFirst();
        if (first.isEmpty() || !Js.isTruthy(first.get().value())) {
            return false;
        }
        return switch (first.get().value()) {
            case YamlValue.Mapping mapping ->
                    mapping.has("syncs") || mapping.has("actions") || mapping.has("on-events");
            case YamlValue.Sequence _, YamlValue.Opaque _ -> false;
            case YamlValue other ->
                    throw new Stop(
                            "invalid-value",
                            first.get().place(),
                            "`%s` is %s, and Nango stops at a first integration that is no mapping. Give it `syncs`, `actions` or `on-events`."
                                    .formatted(first.get().name(), SchemaCheck.describe(other)));
        };
    }

    private Property models(Property integrations) {
        return Js.property(file, "models")
                .orElseThrow(
                        () ->
                                new Stop(
                                        "missing-property",
                                        integrations.key(),
                                        "The file has no `models`, and Nango stops without the key. Add `models: {}` if there are none."));
    }
}
