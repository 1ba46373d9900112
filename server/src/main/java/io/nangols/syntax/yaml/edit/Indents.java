package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/// How far this file indents: nested mappings below their key, and lists below theirs (0 for lists
/// whose dashes stand right under the key).
record Indents(int mapping, int list) {
    private static final int USUAL = 2;

    /// As it is done below `near`, or else as it is done most often in the file.
    static Indents of(
            Optional<YamlNode> root, List<YamlNode> near, ToIntFunction<YamlNode> column) {
        var mappings = new TreeMap<Integer, Integer>();
        var lists = new TreeMap<Integer, Integer>();
        for (var node : near) {
            count(node, column, mappings, lists, 1);
        }
        if (mappings.isEmpty() || lists.isEmpty()) {
            var allMappings = new TreeMap<Integer, Integer>();
            var allLists = new TreeMap<Integer, Integer>();
            root.ifPresent(node -> count(node, column, allMappings, allLists, Integer.MAX_VALUE));
            mappings = mappings.isEmpty() ? allMappings : mappings;
            lists = lists.isEmpty() ? allLists : lists;
        }
        int step = usual(mappings).orElse(USUAL);
        return new Indents(step, usual(lists).orElse(step));
    }

    private static Optional<Integer> usual(Map<Integer, Integer> steps) {
        return steps.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static void count(
            YamlNode node,
            ToIntFunction<YamlNode> column,
            Map<Integer, Integer> mappings,
            Map<Integer, Integer> lists,
            int depth) {
        if (depth == 0) {
            return;
        }
        if (node instanceof YamlNode.Mapping(_, var entries, CollectionStyle style, _)
                && style == CollectionStyle.BLOCK) {
            for (var entry : entries) {
                int own = column.applyAsInt(entry.key());
                int step = column.applyAsInt(entry.value()) - own;
                switch (entry.value()) {
                    case YamlNode.Mapping value
                            when value.style() == CollectionStyle.BLOCK && step > 0 ->
                            mappings.merge(step, 1, Integer::sum);
                    case YamlNode.Sequence value
                            when value.style() == CollectionStyle.BLOCK && step >= 0 ->
                            lists.merge(step, 1, Integer::sum);
                    default -> {}
                }
            }
        }
        node.children().forEach(child -> count(child, column, mappings, lists, depth - 1));
    }
}
