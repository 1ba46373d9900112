package io.nangols.project;

import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads what `nango.yaml` says of one sync or action.
final class ScriptEntryReader {
    private final TypeReader types;
    private final Set<String> models;

    ScriptEntryReader(TypeReader types, Set<String> models) {
        this.types = types;
        this.models = models;
    }

    Sync sync(YamlValue.Entry entry, YamlValue.Mapping block, String output) {
        return new Sync(
                declaration(entry, block, "GET", output),
                Values.text(block.get("runs")),
                Values.text(block.get("sync_type"))
                        .flatMap(
                                type ->
                                        SyncType.of(type.value())
                                                .map(it -> new Spanned<>(it, type.span()))),
                Values.bool(block.get("track_deletes")),
                Values.bool(block.get("auto_start")));
    }

    Action action(YamlValue.Entry entry, YamlValue.Mapping block, String output) {
        return new Action(declaration(entry, block, "POST", output));
    }

    private Declaration declaration(
            YamlValue.Entry entry, YamlValue.Mapping block, String method, String output) {
        var keys = new LinkedHashMap<String, Span>();
        block.entries().forEach(each -> keys.put(each.name(), each.keySpan()));
        return new Declaration(
                new Spanned<>(entry.name(), entry.keySpan()),
                block.span(),
                keys,
                endpoints(block, method),
                written(block, output),
                input(block),
                outputs(block, output),
                Values.text(block.get("description")),
                scopes(block));
    }

    private static Optional<Scopes> scopes(YamlValue.Mapping block) {
        return switch (block.get("scopes").orElse(null)) {
            case YamlValue.Text text ->
                    Optional.of(new Scopes(Values.names(text, ","), text.span()));
            case YamlValue.Sequence list ->
                    Optional.of(
                            new Scopes(
                                    list.items().stream()
                                            .flatMap(
                                                    item -> Values.text(Optional.of(item)).stream())
                                            .toList(),
                                    list.span()));
            case null, default -> Optional.empty();
        };
    }

    private Optional<Type> input(YamlValue.Mapping block) {
        return block.get("input").flatMap(value -> types.uses(value, models).stream().findFirst());
    }

    private List<Type> outputs(YamlValue.Mapping block, String key) {
        return block.get(key).map(value -> types.uses(value, models)).orElse(List.of());
    }

    private static List<Endpoint> endpoints(YamlValue.Mapping block, String defaultMethod) {
        var value = block.get("endpoint");
        var written =
                value.orElse(null) instanceof YamlValue.Sequence(_, var items)
                        ? items
                        : value.stream().toList();
        return written.stream()
                .flatMap(endpoint -> endpoint(endpoint, defaultMethod).stream())
                .toList();
    }

    private static Declaration.Written written(YamlValue.Mapping block, String output) {
        return new Declaration.Written(
                count(block, "endpoint"),
                count(block, output),
                block.get(output).orElse(null) instanceof YamlValue.Sequence);
    }

    private static OptionalInt count(YamlValue.Mapping block, String key) {
        return switch (block.get(key).orElse(null)) {
            case null -> OptionalInt.empty();
            case YamlValue.Null _, YamlValue.Unreadable _ -> OptionalInt.empty();
            case YamlValue.Sequence(_, var items) -> OptionalInt.of(items.size());
            default -> OptionalInt.of(1);
        };
    }

    private static Optional<Endpoint> endpoint(YamlValue value, String defaultMethod) {
        if (value instanceof YamlValue.Text text) {
            var words = Values.names(text, " ");
            return words.size() > 1
                    ? Optional.of(
                            new Endpoint(
                                    words.getFirst().value(),
                                    words.get(1),
                                    Optional.empty(),
                                    true,
                                    value.span()))
                    : Optional.of(
                            new Endpoint(
                                    defaultMethod,
                                    words.getFirst(),
                                    Optional.empty(),
                                    true,
                                    value.span()));
        }
        if (value instanceof YamlValue.Mapping mapping) {
            var method =
                    Values.text(mapping.get("method"))
                            .map(Spanned::value)
                            .filter(text -> !text.isEmpty());
            return Values.text(mapping.get("path"))
                    .map(
                            path ->
                                    new Endpoint(
                                            method.orElse(defaultMethod),
                                            path,
                                            Values.text(mapping.get("group")),
                                            false,
                                            value.span()));
        }
        return Optional.empty();
    }
}
