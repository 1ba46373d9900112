package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Refuses places where a change would be a guess, or would change another place as well.
final class Guard {
    private final YamlTree tree;
    private final List<YamlNode> anchored = new ArrayList<>();
    private final List<YamlNode.Alias> aliases = new ArrayList<>();

    Guard(YamlTree tree) {
        this.tree = tree;
        if (tree.text().indexOf('*') >= 0) {
            tree.root().ifPresent(this::collect);
        }
    }

    private void collect(YamlNode node) {
        if (node instanceof YamlNode.Alias alias) {
            aliases.add(alias);
        }
        if (node.properties().anchor().isPresent()) {
            anchored.add(node);
        }
        node.children().forEach(this::collect);
    }

    /// What stands at `span` could be read.
    void readable(Span span) {
        Refused.unless(!tree.isDoubtful(span));
    }

    /// What stands at `key` could be read, be it that the same key stands twice.
    void readableBesidesDuplicates(YamlNode key) {
        boolean otherwise =
                tree.errors().stream()
                        .filter(error -> !error.span().equals(key.span()))
                        .anyMatch(
                                error ->
                                        error.span().start() < key.span().end()
                                                && key.span().start() < error.span().end());
        Refused.unless(!otherwise);
    }

    /// No alias repeats what stands at `span` somewhere else.
    void unshared(Span span) {
        for (var node : anchored) {
            Refused.unless(!node.span().encloses(span) || aliasesOf(node).isEmpty());
        }
    }

    /// Nothing outside `span` repeats what stands inside it, so that it may go.
    void dispensable(Span span) {
        for (var node : anchored) {
            boolean needed =
                    span.encloses(node.span())
                            && aliasesOf(node).stream()
                                    .anyMatch(alias -> !span.encloses(alias.span()));
            Refused.unless(!needed);
        }
    }

    private List<YamlNode.Alias> aliasesOf(YamlNode node) {
        var name = node.properties().anchor().map(YamlNode.Anchor::name).orElse("");
        return aliases.stream().filter(alias -> alias.name().equals(name)).toList();
    }
}
