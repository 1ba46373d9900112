package io.nangols.features.navigation;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An anchor, what it stands before, and the aliases that repeat that.
public record Anchored(YamlNode.Anchor anchor, YamlNode value, List<YamlNode.Alias> aliases) {
    public Anchored {
        aliases = List.copyOf(aliases);
    }

    /// Every anchor of a text. An alias is of the last anchor of its name before it.
    public static List<Anchored> in(YamlTree tree) {
        var all = new ArrayList<Found>();
        tree.root().ifPresent(root -> collect(root, new HashMap<>(), all));
        return all.stream()
                .map(found -> new Anchored(found.anchor(), found.value(), found.aliases()))
                .toList();
    }

    private record Found(YamlNode.Anchor anchor, YamlNode value, List<YamlNode.Alias> aliases) {}

    private static void collect(YamlNode node, Map<String, Found> present, List<Found> all) {
        node.properties()
                .anchor()
                .ifPresent(
                        anchor -> {
                            var found = new Found(anchor, node, new ArrayList<>());
                            present.put(anchor.name(), found);
                            all.add(found);
                        });
        if (node instanceof YamlNode.Alias alias && present.containsKey(alias.name())) {
            present.get(alias.name()).aliases().add(alias);
        }
        node.children().forEach(child -> collect(child, present, all));
    }

    /// Where the name is written, without `&` and `*`.
    List<Occurrence> occurrences() {
        return Stream.concat(
                        Stream.of(
                                new Occurrence(
                                        behindSign(anchor.span()), Occurrence.Kind.DECLARATION)),
                        aliases.stream()
                                .map(
                                        alias ->
                                                new Occurrence(
                                                        behindSign(alias.span()),
                                                        Occurrence.Kind.USE)))
                .toList();
    }

    static Span behindSign(Span span) {
        return new Span(span.start() + 1, span.end());
    }
}
