package io.nangols.rules;

import io.nangols.project.KeyOrder;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlNode.Sequence;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.syntax.yaml.edit.Place;
import io.nangols.syntax.yaml.edit.YamlEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Changes to a `nango.yaml` at the places that its project knows. A result is empty where a change
/// cannot be made without guessing; see [YamlEditor].
public final class NangoYamlEdits {
    private final YamlTree tree;
    private final YamlEditor editor;

    public NangoYamlEdits(Project project) {
        this.tree = project.tree();
        this.editor = new YamlEditor(tree);
    }

    /// Gives a key of the mapping at `block` the value that is `written` like that; a new key goes
    /// where most authors have it.
    public Optional<List<Edit>> set(Span block, String key, String written) {
        return set(block, key, Content.yaml(written));
    }

    /// Gives a key of the mapping at `block` a value; a new key goes where most authors have it.
    public Optional<List<Edit>> set(Span block, String key, Content value) {
        return mapping(block)
                .flatMap(it -> editor.set(it, key, value, Place.inOrder(KeyOrder.USUAL)));
    }

    /// Gives the key at the end of `path`, names from the top of the file on, a value; a new key
    /// goes behind the others.
    public Optional<List<Edit>> set(List<String> path, Content value) {
        return set(path, value, path.size() == 1 ? Place.inOrder(KeyOrder.USUAL) : Place.last());
    }

    /// Gives the key at the end of `path`, names from the top of the file on, a value; a new key
    /// goes to `place`.
    public Optional<List<Edit>> set(List<String> path, Content value, Place place) {
        return editor.set(path, value, place);
    }

    /// Takes the entry away whose key is written at `key`.
    public Optional<List<Edit>> remove(Span key) {
        return around(key).flatMap(it -> editor.remove(it.mapping(), it.entry()));
    }

    /// Whether the key at `key` could be called `name`: not when another one beside it is.
    public boolean isFree(String name, Span key) {
        return around(key).stream()
                .flatMap(member -> member.mapping().entries().stream())
                .noneMatch(entry -> entry.key() instanceof Scalar it && it.text().equals(name));
    }

    /// Writes another key in place of the one at `key`.
    public Optional<List<Edit>> rename(Span key, String name) {
        return around(key).flatMap(it -> editor.renameKey(it.mapping(), it.entry(), name));
    }

    /// Writes another value in place of the one at `value`, with or without its quotes.
    public Optional<List<Edit>> replace(Span value, Content content) {
        return tree.pathAt(value.start()).reversed().stream()
                .filter(node -> isAt(node, value))
                .findFirst()
                .flatMap(node -> editor.replace(node, content));
    }

    /// Writes `text` in place of a part of a value, as it is: for what stands inside a type or a
    /// path. Empty where the part is not written as it reads.
    public Optional<List<Edit>> write(Spanned<String> part, String text) {
        var span = part.span();
        var written = span.of(tree.text());
        boolean quoted =
                Stream.of("\"", "'").anyMatch(it -> written.equals(it + part.value() + it));
        var place = quoted ? new Span(span.start() + 1, span.end() - 1) : span;
        return place.of(tree.text()).equals(part.value())
                ? checked(List.of(new Edit(place, text)))
                : Optional.empty();
    }

    /// Writes another value in place of the whole scalar of which `part` is one.
    public Optional<List<Edit>> rewrite(Span part, Content content) {
        return scalarAround(part).flatMap(scalar -> editor.replace(scalar, content));
    }

    /// Takes the entry away of whose value `part` is one.
    public Optional<List<Edit>> removeAround(Span part) {
        return scalarAround(part)
                .flatMap(
                        scalar ->
                                tree.pathAt(part.start()).stream()
                                        .flatMap(NangoYamlEdits::members)
                                        .filter(it -> it.entry().value().equals(scalar))
                                        .findFirst())
                .flatMap(it -> editor.remove(it.mapping(), it.entry()));
    }

    /// Takes the item of a list away that stands at `item`.
    public Optional<List<Edit>> removeItem(Span item) {
        for (var node : tree.pathAt(item.start())) {
            if (node instanceof Sequence list) {
                for (int i = 0; i < list.items().size(); i++) {
                    if (isAt(list.items().get(i), item)) {
                        return editor.removeItem(list, i);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Puts items behind those of the list at the end of `path`, names from the top of the file on.
    /// A list that is not there yet is made; one thing that stands in its place becomes the first
    /// item.
    public Optional<List<Edit>> append(List<String> path, List<Content> items) {
        var there = valueAt(path);
        if (there.isEmpty()) {
            return set(path, new Content.Items(items));
        }
        if (there.get() instanceof Sequence list && !list.items().isEmpty()) {
            return together(
                    items.stream()
                            .map(item -> editor.insertItem(list, list.items().size(), item))
                            .toList());
        }
        if (tree.comments().stream().anyMatch(it -> there.get().span().encloses(it.span()))) {
            return Optional.empty();
        }
        var first =
                there.get() instanceof Sequence
                        ? Optional.of(Stream.<Content>empty())
                        : Written.content(there.get()).map(Stream::of);
        return first.flatMap(
                it -> set(path, new Content.Items(Stream.concat(it, items.stream()).toList())));
    }

    /// The value at the end of a path, where there is one.
    private Optional<YamlNode> valueAt(List<String> path) {
        var node = tree.root();
        for (var name : path) {
            node =
                    node.stream()
                            .flatMap(NangoYamlEdits::members)
                            .map(Member::entry)
                            .filter(
                                    entry ->
                                            entry.key() instanceof Scalar key
                                                    && key.text().equals(name))
                            .map(Entry::value)
                            .findFirst();
        }
        return node.filter(value -> !value.span().isEmpty());
    }

    private Optional<YamlNode> scalarAround(Span part) {
        return tree.pathAt(part.start()).stream()
                .filter(node -> node instanceof Scalar && node.span().encloses(part))
                .findFirst();
    }

    private static Stream<Member> members(YamlNode node) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream().map(entry -> new Member(mapping, entry))
                : Stream.empty();
    }

    /// The changes as one; empty where one of them cannot be made, or where they meet.
    public Optional<List<Edit>> together(List<Optional<List<Edit>>> changes) {
        if (!changes.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        var edits =
                changes.stream()
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(edit -> edit.span().start()))
                        .toList();
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
                return Optional.empty();
            }
        }
        return checked(edits);
    }

    private Optional<List<Edit>> checked(List<Edit> edits) {
        var after = tree.reparse(Edit.applyAll(tree.text(), edits));
        return after.errors().size() <= tree.errors().size()
                ? Optional.of(edits)
                : Optional.empty();
    }

    private static boolean isAt(YamlNode node, Span span) {
        return node.span().equals(span)
                || node instanceof YamlNode.Scalar scalar
                        && scalar.style().isQuoted()
                        && node.span().start() == span.start() - 1
                        && node.span().end() == span.end() + 1;
    }

    private Optional<Mapping> mapping(Span block) {
        return tree.pathAt(block.start()).stream()
                .filter(node -> node.span().equals(block))
                .flatMap(node -> node instanceof Mapping it ? Optional.of(it).stream() : null)
                .findFirst();
    }

    private record Member(Mapping mapping, Entry entry) {}

    private Optional<Member> around(Span key) {
        return tree.pathAt(key.start()).stream()
                .flatMap(NangoYamlEdits::members)
                .filter(member -> member.entry().key().span().encloses(key))
                .findFirst();
    }
}
