package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlNode.ScalarStyle;
import io.nangols.syntax.yaml.YamlNode.Sequence;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A collection in its surroundings, and what can be done to it.
final class Spot {
    private final YamlTree tree;
    private final Source source;
    private final Guard guard;
    private final List<YamlNode> path;
    private final YamlNode collection;
    private final Layout layout;

    private Spot(YamlTree tree, Source source, List<YamlNode> path) {
        Refused.unless(!path.isEmpty());
        this.tree = tree;
        this.source = source;
        this.guard = new Guard(tree);
        this.path = path;
        this.collection = path.getLast();
        var near = path.subList(Math.max(0, path.size() - 2), path.size());
        var indents = Indents.of(tree.root(), near, node -> source.column(Spans.of(node).start()));
        var scalars = new Scalars(() -> Scalars.preferredQuotes(tree.root()));
        this.layout = new Layout(scalars, indents, padding());
    }

    static Spot of(YamlTree tree, Source source, YamlNode collection) {
        return new Spot(tree, source, tree.pathTo(collection));
    }

    /// The collection of which `node` is a value or an item.
    static Spot around(YamlTree tree, Source source, YamlNode node) {
        var path = tree.pathTo(node);
        Refused.unless(path.size() > 1);
        return new Spot(tree, source, path.subList(0, path.size() - 1));
    }

    List<Edit> set(String key, Content value, Place place) {
        var own = indicesOf(key);
        Refused.unless(own.size() <= 1);
        if (own.size() == 1) {
            guard.readable(entries().get(own.getFirst()).span());
            return put(own.getFirst(), value);
        }
        var gap = place.gap(key, entries().stream().map(Spot::name).toList());
        var field = new Content.Field(key, value);
        guard.unshared(collection.span());
        if (isFlow()) {
            var emptied = entries().isEmpty() ? enclosing() : Optional.<Spot>empty();
            if (emptied.isPresent() && !emptied.get().isFlow()) {
                return emptied.get().replace(collection, Content.mapping(field));
            }
            return insert(flow(), gap, layout.flowEntry(field));
        }
        return insert(block(), gap, layout.entry(field));
    }

    List<Edit> remove(String key) {
        var own = indicesOf(key);
        Refused.unless(own.size() == 1);
        guard.readable(entries().get(own.getFirst()).span());
        return remove(own.getFirst());
    }

    List<Edit> remove(Entry entry) {
        int index = entries().indexOf(entry);
        Refused.unless(index >= 0);
        guard.readable(entry.value().span());
        guard.readableBesidesDuplicates(entry.key());
        return remove(index);
    }

    List<Edit> rename(Entry entry, String name) {
        Refused.unless(
                entries().contains(entry)
                        && entry.key() instanceof Scalar
                        && entry.key().properties().equals(YamlNode.Properties.NONE)
                        && indicesOf(name).isEmpty());
        guard.readableBesidesDuplicates(entry.key());
        guard.unshared(entry.key().span());
        var style = ((Scalar) entry.key()).style();
        var written = layout.key(name, isFlow(), style);
        return List.of(new Edit(entry.key().span(), written));
    }

    List<Edit> replace(YamlNode value, Content content) {
        int index =
                IntStream.range(0, size())
                        .filter(i -> value(i).equals(value))
                        .findFirst()
                        .orElseThrow(Refused::new);
        guard.readable(value.span());
        return put(index, content);
    }

    List<Edit> insertItem(int index, Content item) {
        Refused.unless(collection instanceof Sequence && index >= 0);
        guard.unshared(collection.span());
        var gap = new Place.Gap(Math.min(index, size()), false);
        return isFlow()
                ? insert(flow(), gap, layout.flowItem(item))
                : insert(block(), gap, layout.item(item));
    }

    List<Edit> removeItem(int index) {
        Refused.unless(collection instanceof Sequence && index >= 0 && index < size());
        guard.readable(value(index).span());
        return remove(index);
    }

    private List<Edit> insert(BlockCollection block, Place.Gap gap, List<String> lines) {
        if (gap.index() > 0) {
            guard.readable(block.span(gap.index() - 1));
        }
        return block.insert(gap, lines);
    }

    private List<Edit> insert(FlowCollection flow, Place.Gap gap, String written) {
        guard.readable(collection.span());
        return flow.insert(gap, written);
    }

    private List<Edit> remove(int index) {
        Refused.unless(
                collection instanceof Sequence
                        || entries().stream().noneMatch(entry -> name(entry).equals("<<")));
        guard.unshared(collection.span());
        if (isFlow()) {
            var flow = flow();
            guard.dispensable(flow.span(index));
            return flow.remove(index);
        }
        var block = block();
        guard.dispensable(block.span(index));
        if (block.size() > 1) {
            return block.remove(index);
        }
        var brackets = collection instanceof Mapping ? "{}" : "[]";
        var around = enclosing();
        if (around.isEmpty()) {
            return List.of(block.removeOnly(brackets));
        }
        return around.get().slot(collection).empty(block, brackets);
    }

    private List<Edit> put(int index, Content content) {
        var old = value(index);
        guard.unshared(old.span());
        guard.unshared(collection.span());
        guard.dispensable(Spans.of(old));
        return isFlow() ? putInFlow(index, content) : slot(index).put(content);
    }

    private List<Edit> putInFlow(int index, Content content) {
        var old = value(index);
        Refused.unless(
                old.properties().equals(YamlNode.Properties.NONE)
                        && !(old instanceof YamlNode.Unparsed));
        var like = old instanceof Scalar scalar ? scalar.style() : ScalarStyle.PLAIN;
        var written = layout.inline(content, true, like);
        if (!old.span().isEmpty()) {
            return List.of(new Edit(old.span(), written));
        }
        Refused.unless(collection instanceof Mapping);
        int at = old.span().start();
        boolean colon = at > 0 && source.text.charAt(at - 1) == ':';
        return List.of(
                colon
                        ? new Edit(Span.at(at), " " + written)
                        : new Edit(
                                Span.at(entries().get(index).key().span().end()), ": " + written));
    }

    private Slot slot(YamlNode value) {
        for (int i = 0; i < size(); i++) {
            if (value(i).equals(value)) {
                return slot(i);
            }
        }
        throw new Refused();
    }

    private Slot slot(int index) {
        return collection instanceof Mapping mapping
                ? Slot.of(source, layout, mapping.entries().get(index), block(), index)
                : Slot.of(source, layout, value(index), block(), index);
    }

    private Optional<Spot> enclosing() {
        return path.size() < 2
                ? Optional.empty()
                : Optional.of(new Spot(tree, source, path.subList(0, path.size() - 1)));
    }

    private List<Entry> entries() {
        return switch (collection) {
            case Mapping mapping -> mapping.entries();
            default -> throw new Refused();
        };
    }

    private int size() {
        return switch (collection) {
            case Mapping mapping -> mapping.entries().size();
            case Sequence sequence -> sequence.items().size();
            default -> throw new Refused();
        };
    }

    private YamlNode value(int index) {
        return collection instanceof Sequence sequence
                ? sequence.items().get(index)
                : entries().get(index).value();
    }

    private List<Integer> indicesOf(String key) {
        return IntStream.range(0, size())
                .filter(i -> name(entries().get(i)).equals(key))
                .boxed()
                .toList();
    }

    /// The key's text; nothing that a caller asks for when it is no scalar.
    private static String name(Entry entry) {
        return entry.key() instanceof Scalar scalar ? scalar.text() : "\0";
    }

    private boolean isFlow() {
        return switch (collection) {
            case Mapping mapping -> mapping.style() == CollectionStyle.FLOW;
            case Sequence sequence -> sequence.style() == CollectionStyle.FLOW;
            default -> throw new Refused();
        };
    }

    private BlockCollection block() {
        return switch (collection) {
            case Mapping mapping -> BlockCollection.of(source, mapping);
            case Sequence sequence -> BlockCollection.of(source, sequence);
            default -> throw new Refused();
        };
    }

    private FlowCollection flow() {
        return switch (collection) {
            case Mapping mapping -> FlowCollection.of(source, mapping);
            case Sequence sequence -> FlowCollection.of(source, sequence);
            default -> throw new Refused();
        };
    }

    /// What stands inside the brackets of the nearest flow mapping.
    private String padding() {
        return path.reversed().stream()
                .filter(Mapping.class::isInstance)
                .map(node -> node.span().of(source.text))
                .filter(written -> written.matches("(?s)\\{[^\\s}].*"))
                .map(_ -> "")
                .findFirst()
                .orElse(" ");
    }
}
