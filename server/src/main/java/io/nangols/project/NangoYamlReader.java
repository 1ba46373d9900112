package io.nangols.project;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes a [Project] of a `nango.yaml`, in both its forms. What is invalid is left out by itself;
/// everything beside it stays.
final class NangoYamlReader {
    private static final Set<String> V2_KEYS = Set.of("syncs", "actions", "on-events");
    private static final Set<String> V1_WITHOUT_EFFECT =
            Set.of("endpoint", "input", "output", "scopes", "sync_type", "webhook-subscriptions");

    private final YamlTree tree;
    private final TypeReader types = new TypeReader();
    private final List<Integration> integrations = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final Set<String> modelNames = new HashSet<>();
    private final ScriptEntryReader scripts = new ScriptEntryReader(types, modelNames);

    NangoYamlReader(YamlTree tree) {
        this.tree = tree;
    }

    Project read() {
        if (!(tree.value() instanceof YamlValue.Mapping root)) {
            return new Project(
                    tree,
                    Version.V2,
                    List.of(),
                    List.of(),
                    SchemaCheck.check(tree, Version.V2),
                    List.of());
        }
        var version = version(root);
        Values.mapping(root.get("models")).ifPresent(this::readModels);
        Values.mapping(root.get("integrations"))
                .ifPresent(value -> readIntegrations(value, version));
        return new Project(
                tree, version, integrations, models, SchemaCheck.check(tree, version), ignored);
    }

    /// v2 when the first integration has a v2 key, else v1. One that is unreadable or still without
    /// anything below it says nothing, so the next one is asked; without any that does, it is
    /// anybody's guess, and v2 is the helpful one.
    private static Version version(YamlValue.Mapping root) {
        var first =
                Values.mapping(root.get("integrations")).stream()
                        .flatMap(integrations -> YamlValue.inJavaScriptOrder(integrations).stream())
                        .map(YamlValue.Entry::value)
                        .filter(
                                value ->
                                        !(value instanceof YamlValue.Unreadable
                                                || value instanceof YamlValue.Null))
                        .findFirst();
        return first.isEmpty() || isV2(first.get()) ? Version.V2 : Version.V1;
    }

    private static boolean isV2(YamlValue integration) {
        return integration instanceof YamlValue.Mapping mapping
                && V2_KEYS.stream().anyMatch(mapping::has);
    }

    private void readModels(YamlValue.Mapping value) {
        for (var entry : value.entries()) {
            modelNames.add(entry.name());
        }
        for (var entry : value.entries()) {
            var name = new Spanned<>(entry.name(), entry.keySpan());
            if (entry.value() instanceof YamlValue.Mapping fields) {
                models.add(
                        new Model(
                                name,
                                types.fields(fields),
                                TypeReader.parents(fields),
                                entry.span()));
            } else {
                models.add(new Model(name, List.of(), List.of(), entry.span()));
            }
        }
    }

    private void readIntegrations(YamlValue.Mapping value, Version version) {
        Optional<Spanned<String>> first = Optional.empty();
        for (var entry : YamlValue.inJavaScriptOrder(value)) {
            var name = new Spanned<>(entry.name(), entry.keySpan());
            if (first.isEmpty()) {
                first = Optional.of(name);
            }
            var block = entry.value() instanceof YamlValue.Mapping mapping ? mapping : null;
            if (block == null) {
                integrations.add(
                        new Integration(
                                name,
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                entry.span()));
            } else if (version == Version.V2 || isV2(block)) {
                if (version == Version.V1) {
                    ignored.add(new Ignored.IntegrationAfterV1(name, first.get()));
                }
                integrations.add(v2(name, block, entry.span()));
            } else {
                integrations.add(v1(name, block, entry.span()));
            }
        }
    }

    private Integration v2(Spanned<String> name, YamlValue.Mapping block, Span span) {
        var syncs = new ArrayList<Sync>();
        for (var entry : Values.entries(block.get("syncs"))) {
            if (entry.value() instanceof YamlValue.Mapping sync) {
                syncs.add(scripts.sync(entry, sync, "output"));
                spacedScopes(sync);
            }
        }
        var actions = new ArrayList<Action>();
        for (var entry : Values.entries(block.get("actions"))) {
            if (entry.value() instanceof YamlValue.Mapping action) {
                actions.add(scripts.action(entry, action, "output"));
                spacedScopes(action);
            }
        }
        var events = events(block);
        return new Integration(
                name,
                syncs,
                actions,
                events,
                Values.entries(block.get("on-events")).isEmpty()
                        ? Optional.empty()
                        : keySpan(block, "on-events"),
                events.stream().anyMatch(EventHandler::legacy)
                        ? keySpan(block, "post-connection-scripts")
                        : Optional.empty(),
                span);
    }

    private Integration v1(Spanned<String> name, YamlValue.Mapping block, Span span) {
        var syncs = new ArrayList<Sync>();
        var actions = new ArrayList<Action>();
        var withoutReturns = new ArrayList<Spanned<String>>();
        for (var entry : block.entries()) {
            if (!(entry.value() instanceof YamlValue.Mapping script)) {
                continue;
            }
            boolean action =
                    Values.text(script.get("type"))
                            .filter(type -> type.value().equals("action"))
                            .isPresent();
            if (action) {
                actions.add(scripts.action(entry, script, "returns"));
            } else {
                syncs.add(scripts.sync(entry, script, "returns"));
            }
            if (!action && !script.has("returns")) {
                withoutReturns.add(new Spanned<>(entry.name(), entry.keySpan()));
            } else {
                keysWithoutEffect(entry, script);
            }
        }
        if (withoutReturns.size() > 1) {
            ignored.add(new Ignored.SyncsWithoutReturns(name, withoutReturns));
        } else {
            withoutReturns.forEach(sync -> ignored.add(new Ignored.SyncWithoutReturns(sync)));
        }
        return new Integration(
                name, syncs, actions, List.of(), Optional.empty(), Optional.empty(), span);
    }

    private void keysWithoutEffect(YamlValue.Entry entry, YamlValue.Mapping script) {
        var name = new Spanned<>(entry.name(), entry.keySpan());
        var keys =
                script.entries().stream()
                        .filter(key -> V1_WITHOUT_EFFECT.contains(key.name()))
                        .map(key -> new Spanned<>(key.name(), key.keySpan()))
                        .toList();
        if (!keys.isEmpty()) {
            ignored.add(new Ignored.KeysWithoutEffect(name, keys));
        }
    }

    private void spacedScopes(YamlValue.Mapping block) {
        if (block.get("scopes").orElse(null) instanceof YamlValue.Text text
                && text.text().contains(",")) {
            var parts = List.of(text.text().split(",", -1));
            if (parts.stream().anyMatch(part -> !part.equals(part.strip()))) {
                ignored.add(
                        new Ignored.SpacedScopes(
                                text.span(), parts.stream().map(String::strip).toList()));
            }
        }
    }

    private static Optional<Span> keySpan(YamlValue.Mapping block, String key) {
        return block.entry(key).map(YamlValue.Entry::keySpan);
    }

    private static List<EventHandler> events(YamlValue.Mapping block) {
        var events = new ArrayList<EventHandler>();
        for (var entry : Values.entries(block.get("on-events"))) {
            handlers(entry.value(), entry.name(), false, events);
        }
        block.get("post-connection-scripts")
                .ifPresent(scripts -> handlers(scripts, "post-connection-creation", true, events));
        return events;
    }

    private static void handlers(
            YamlValue scripts, String event, boolean legacy, List<EventHandler> into) {
        if (scripts instanceof YamlValue.Sequence(_, var items)) {
            for (var item : items) {
                Values.text(Optional.of(item))
                        .ifPresent(script -> into.add(new EventHandler(event, script, legacy)));
            }
        }
    }
}
