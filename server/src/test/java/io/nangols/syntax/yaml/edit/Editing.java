package io.nangols.syntax.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// A change to the value at a path of a text, and what it leads to:
///
///     in("a: 1\n").set("b", "2").gives("a: 1\nb: 2\n");
///
/// A path is made of keys and, inside lists, indices.
final class Editing {
    private final YamlTree tree;
    private final YamlNode node;
    private final YamlEditor editor;

    private Editing(String text, String... path) {
        this.tree = YamlTree.parse(text);
        this.editor = new YamlEditor(tree);
        var at = tree.root().orElse(new YamlNode.Unparsed(Span.at(0)));
        for (var step : path) {
            at =
                    at instanceof YamlNode.Sequence sequence
                            ? sequence.items().get(Integer.parseInt(step))
                            : entry((YamlNode.Mapping) at, step).value();
        }
        this.node = at;
    }

    static Editing in(String text, String... path) {
        return new Editing(text, path);
    }

    private static YamlNode.Entry entry(YamlNode.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> ((YamlNode.Scalar) entry.key()).text().equals(key))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    Outcome set(String key, String written) {
        return outcome(editor.set((YamlNode.Mapping) node, key, written));
    }

    Outcome set(String key, Content value) {
        return outcome(editor.set((YamlNode.Mapping) node, key, value));
    }

    Outcome set(String key, String written, Place place) {
        return outcome(editor.set((YamlNode.Mapping) node, key, Content.yaml(written), place));
    }

    Outcome setAt(List<String> path, Content value) {
        return outcome(editor.set(path, value, Place.last()));
    }

    Outcome remove(String key) {
        return outcome(editor.remove((YamlNode.Mapping) node, key));
    }

    Outcome removeLast(String key) {
        var mapping = (YamlNode.Mapping) node;
        return outcome(editor.remove(mapping, entry(mapping, key)));
    }

    Outcome replace(Content content) {
        return outcome(editor.replace(node, content));
    }

    Outcome rename(String key, String name) {
        var mapping = (YamlNode.Mapping) node;
        return outcome(editor.renameKey(mapping, entry(mapping, key), name));
    }

    Outcome insertItem(int index, Content item) {
        return outcome(editor.insertItem((YamlNode.Sequence) node, index, item));
    }

    Outcome removeItem(int index) {
        return outcome(editor.removeItem((YamlNode.Sequence) node, index));
    }

    private Outcome outcome(Optional<List<Edit>> edits) {
        return new Outcome(edits.map(made -> Edit.applyAll(tree.text(), made)));
    }

    /// The text after a change, if it was made.
    record Outcome(Optional<String> text) {
        void gives(String expected) {
            assertThat(text).hasValue(expected);
        }

        void isRefused() {
            assertThat(text).isEmpty();
        }
    }
}
