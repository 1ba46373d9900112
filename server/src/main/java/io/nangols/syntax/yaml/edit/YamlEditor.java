package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Sequence;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Changes to a YAML text as it is written: small ones, that keep all comments, quotes, order,
/// indentation and line breaks of what is not meant.
///
/// A result is empty where the change cannot be made without guessing: beside text that cannot be
/// read, where tabs indent, where an alias repeats the place elsewhere, or where the text would
/// have errors that it did not have before. Nodes must be those of the editor's own tree. The edits
/// of one result belong together and are in order; for a second change, take an editor for the text
/// after the first.
public final class YamlEditor {
    private final YamlTree tree;

    public YamlEditor(YamlTree tree) {
        this.tree = tree;
    }

    /// Gives `key` the value that is `written` like that; a new key goes behind all others.
    public Optional<List<Edit>> set(Mapping block, String key, String written) {
        return set(block, key, Content.yaml(written), Place.last());
    }

    /// Gives `key` a value; a new key goes behind all others.
    public Optional<List<Edit>> set(Mapping block, String key, Content value) {
        return set(block, key, value, Place.last());
    }

    /// Gives `key` a value; a new key goes to `place`. A key that only a merge key brings gets an
    /// entry of its own.
    public Optional<List<Edit>> set(Mapping block, String key, Content value, Place place) {
        return checked(() -> Spot.of(tree, source(), block).set(key, value, place));
    }

    /// Gives the key at the end of `path`, names from the top of the text on, a value; mappings
    /// that are not there yet are written on the way, the first of them at `place`.
    public Optional<List<Edit>> set(List<String> path, Content value, Place place) {
        return checked(() -> Paths.set(tree, source(), path, value, place));
    }

    /// Takes a key away, with its value, its comments and the lines it stood on. A mapping that has
    /// no other stays as `{}`; who wants that gone, too, removes it instead.
    public Optional<List<Edit>> remove(Mapping block, String key) {
        return checked(() -> Spot.of(tree, source(), block).remove(key));
    }

    /// Takes this entry away, as [#remove(Mapping, String)] does; of keys that stand twice, it says
    /// which is meant.
    public Optional<List<Edit>> remove(Mapping block, Entry entry) {
        return checked(() -> Spot.of(tree, source(), block).remove(entry));
    }

    /// Writes another value in place of a value or a list's item.
    public Optional<List<Edit>> replace(YamlNode value, Content content) {
        return checked(() -> Spot.around(tree, source(), value).replace(value, content));
    }

    /// Writes another key, in quotes where it was or has to be. Empty, too, when the mapping has
    /// that key already.
    public Optional<List<Edit>> renameKey(Mapping block, Entry entry, String name) {
        return checked(() -> Spot.of(tree, source(), block).rename(entry, name));
    }

    /// Puts an item in front of the one at `index`, or behind all.
    public Optional<List<Edit>> insertItem(Sequence list, int index, Content item) {
        return checked(() -> Spot.of(tree, source(), list).insertItem(index, item));
    }

    /// Takes an item away; a list that has no other stays as `[]`.
    public Optional<List<Edit>> removeItem(Sequence list, int index) {
        return checked(() -> Spot.of(tree, source(), list).removeItem(index));
    }

    /// Made for each change alone: rules make many editors of which only few change anything.
    private Source source() {
        return new Source(tree.text());
    }

    private Optional<List<Edit>> checked(Supplier<List<Edit>> change) {
        try {
            var edits =
                    change.get().stream()
                            .filter(edit -> !edit.replacement().equals(edit.span().of(tree.text())))
                            .sorted(Comparator.comparingInt(edit -> edit.span().start()))
                            .toList();
            var after = tree.reparse(Edit.applyAll(tree.text(), edits));
            return after.errors().size() <= tree.errors().size()
                    ? Optional.of(edits)
                    : Optional.empty();
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
