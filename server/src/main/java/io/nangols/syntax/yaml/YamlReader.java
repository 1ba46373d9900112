package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.YamlNode.Alias;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlNode.Sequence;
import io.nangols.syntax.yaml.YamlNode.Unparsed;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what nodes mean, as js-yaml 4's loader does: follows aliases, applies merge keys, resolves
/// scalars, refuses duplicate keys.
final class YamlReader {
    /// More merged entries than any real file has; past it, merge keys are refused instead of
    /// followed.
    private static final int MAX_MERGED_ENTRIES = 100_000;

    private static final String CORE = "tag:yaml.org,2002:";

    private final List<YamlSyntaxError> errors = new ArrayList<>();
    private final Map<String, YamlValue> anchors = new HashMap<>();
    private final Set<String> openAnchors = new HashSet<>();
    private int mergedEntries;

    private YamlReader() {}

    /// A value and what is wrong with it.
    record Reading(YamlValue value, List<YamlSyntaxError> errors) {}

    static Reading read(Optional<YamlNode> root) {
        var reader = new YamlReader();
        var value =
                root.map(reader::value)
                        .orElseGet(() -> new YamlValue.Null(new Unparsed(Span.at(0))));
        return new Reading(value, reader.errors);
    }

    private YamlValue value(YamlNode node) {
        var anchor = node.properties().anchor().map(YamlNode.Anchor::name);
        boolean collection = node instanceof Mapping || node instanceof Sequence;
        if (collection) {
            anchor.ifPresent(openAnchors::add);
        }
        var value =
                switch (node) {
                    case Scalar scalar -> scalar(scalar);
                    case Mapping mapping -> checkTag(mapping(mapping), "map", "set");
                    case Sequence sequence -> checkTag(sequence(sequence), "seq", "omap", "pairs");
                    case Alias alias -> alias(alias);
                    case Unparsed unparsed -> new YamlValue.Unreadable(unparsed);
                };
        anchor.ifPresent(
                name -> {
                    openAnchors.remove(name);
                    anchors.put(name, value);
                });
        return value;
    }

    private YamlValue scalar(Scalar scalar) {
        var resolved = CoreSchema.resolve(scalar);
        if (resolved.isPresent()) {
            return resolved.get();
        }
        var tag = scalar.properties().tag().orElseThrow();
        boolean empty = scalar.text().isEmpty() && scalar.style() == YamlNode.ScalarStyle.PLAIN;
        if (empty) {
            switch (tag.name()) {
                case CORE + "map", CORE + "set" -> {
                    return new YamlValue.Mapping(scalar, new LinkedHashMap<>());
                }
                case CORE + "seq", CORE + "omap", CORE + "pairs" -> {
                    return new YamlValue.Sequence(scalar, List.of());
                }
                default -> {}
            }
        }
        refuseTag(tag);
        return new YamlValue.Unreadable(scalar);
    }

    private YamlValue checkTag(YamlValue value, String... allowed) {
        var tag = value.node().properties().tag();
        if (tag.isPresent() && !tag.get().name().equals("!")) {
            for (var name : allowed) {
                if (tag.get().name().equals(CORE + name)) {
                    return value;
                }
            }
            refuseTag(tag.get());
        }
        return value;
    }

    private void refuseTag(YamlNode.Tag tag) {
        var name =
                tag.name().startsWith(CORE)
                        ? "!!" + tag.name().substring(CORE.length())
                        : tag.name();
        error(
                tag.span(),
                "The tag `%s` is unknown or does not fit this value; remove it.".formatted(name));
    }

    private YamlValue alias(Alias alias) {
        if (openAnchors.contains(alias.name())) {
            error(
                    alias.span(),
                    "The alias `*%s` stands inside its own anchor, so it never ends."
                            .formatted(alias.name()));
            return new YamlValue.Unreadable(alias);
        }
        var value = anchors.get(alias.name());
        if (value == null) {
            error(
                    alias.span(),
                    "No anchor `&%s` stands above this alias. If the `*` is text, put the value in quotes."
                            .formatted(alias.name()));
            return new YamlValue.Unreadable(alias);
        }
        return value;
    }

    private YamlValue.Sequence sequence(Sequence sequence) {
        return new YamlValue.Sequence(
                sequence, sequence.items().stream().map(this::value).toList());
    }

    private YamlValue.Mapping mapping(Mapping mapping) {
        var entries = new LinkedHashMap<String, YamlValue.Entry>();
        var duplicates = new DuplicateKeys();
        for (var entry : mapping.entries()) {
            var key = value(entry.key());
            var value = value(entry.value());
            if (CoreSchema.isMerge(entry.key())) {
                merge(entry, value, entries);
                continue;
            }
            String name = name(key);
            var before = entries.get(name);
            if (before != null && !before.merged()) {
                duplicates.add(name, entry.key(), before.key());
                continue;
            }
            errors.addAll(duplicates.end());
            entries.put(name, new YamlValue.Entry(name, entry.key(), value, entry.value(), false));
        }
        errors.addAll(duplicates.end());
        return new YamlValue.Mapping(mapping, entries);
    }

    private void merge(
            YamlNode.Entry entry, YamlValue source, SequencedMap<String, YamlValue.Entry> into) {
        var sources = source instanceof YamlValue.Sequence(_, var items) ? items : List.of(source);
        for (var value : sources) {
            switch (value) {
                case YamlValue.Mapping mapping -> {
                    mergedEntries += mapping.entries().size();
                    if (mergedEntries > MAX_MERGED_ENTRIES) {
                        error(
                                entry.span(),
                                "Merge keys add more than 100,000 entries to this file; this one is not followed.");
                        return;
                    }
                    for (var merged : mapping.entries()) {
                        into.putIfAbsent(
                                merged.name(),
                                new YamlValue.Entry(
                                        merged.name(),
                                        merged.key(),
                                        merged.value(),
                                        merged.written(),
                                        true));
                    }
                }
                case YamlValue.Unreadable _ -> {}
                default ->
                        error(
                                entry.value().span().isEmpty()
                                        ? entry.key().span()
                                        : entry.value().span(),
                                "A merge key `<<` takes a mapping, or a list of mappings, such as `*anchor`.");
            }
        }
    }

    /// JavaScript's `String(key)`. js-yaml refuses lists within lists there, since aliases could
    /// make them endless.
    private String name(YamlValue key) {
        if (!(key instanceof YamlValue.Sequence(var node, var items))) {
            return scalarName(key);
        }
        if (items.stream().anyMatch(YamlValue.Sequence.class::isInstance)) {
            error(node.span(), "A key cannot be a list of lists; use text.");
            return "";
        }
        return items.stream().map(YamlReader::scalarName).collect(Collectors.joining(","));
    }

    private static String scalarName(YamlValue key) {
        return switch (key) {
            case YamlValue.Text(_, var text) -> text;
            case YamlValue.Number(_, var number) -> JavaScript.toString(number);
            case YamlValue.Bool(_, var value) -> String.valueOf(value);
            case YamlValue.Null _ -> "null";
            case YamlValue.Mapping _ -> "[object Object]";
            case YamlValue.Opaque(Scalar scalar, _) -> scalar.text();
            case YamlValue.Sequence _, YamlValue.Opaque _, YamlValue.Unreadable _ -> "";
        };
    }

    private void error(Span span, String message) {
        errors.add(YamlSyntaxError.at(span, message));
    }
}
