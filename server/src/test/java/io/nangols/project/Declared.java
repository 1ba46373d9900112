package io.nangols.project;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// An integration, a script, a model or a field that a `nango.yaml` declares: what it is called,
/// where its name begins, and the lines that it takes to know it: its own and those of the keys
/// above it. An integration, a model and a nested object need of their own lines only the first.
record Declared(String name, int offset, Set<Integer> lines) {

    /// Everything that the text declares.
    static List<Declared> in(YamlTree tree) {
        return new Finder(tree).find();
    }

    /// The same thing elsewhere.
    Declared movedTo(int newOffset) {
        return new Declared(name, newOffset, lines);
    }

    String place() {
        return name + " at " + offset;
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class Finder {
        private final YamlTree tree;
        private final LineIndex lines;
        private final List<Declared> found = new ArrayList<>();

        Finder(YamlTree tree) {
            this.tree = tree;
            this.lines = new LineIndex(tree.text());
        }

        List<Declared> find() {
            var project = Project.of(tree);
            for (var integration : project.integrations()) {
                var name = "integration " + integration.name().value();
                add(name, integration.name().span(), integration.name().span());
                integration.functions().forEach(script -> add(script, name));
            }
            for (var model : project.models()) {
                var name = "model " + model.name().value();
                add(name, model.name().span(), model.name().span());
                add(model.fields(), name);
            }
            return found;
        }

        private void add(Function script, String integration) {
            add(
                    "script " + script.name().value() + " of " + integration,
                    script.name().span(),
                    script.name().span().union(script.block()));
        }

        private void add(List<Field> fields, String owner) {
            for (var field : fields) {
                var name = "field " + field.name().value() + " of " + owner;
                var start = field.name().span();
                if (field.type() instanceof Type.ObjectOf object) {
                    add(name, start, start);
                    add(object.fields(), name);
                } else {
                    add(name, start, field.span());
                }
            }
        }

        private void add(String name, Span start, Span whole) {
            var needed = new TreeSet<Integer>();
            tree.root().ifPresent(root -> addKeysAbove(root, start.start(), needed));
            int last = lines.lineAt(Math.max(whole.start(), whole.end() - 1));
            for (int line = lines.lineAt(whole.start()); line <= last; line++) {
                needed.add(line);
            }
            found.add(new Declared(name, start.start(), needed));
        }

        private void addKeysAbove(YamlNode node, int offset, Set<Integer> into) {
            if (node instanceof YamlNode.Mapping mapping) {
                for (var entry : mapping.entries()) {
                    if (entry.span().start() <= offset && offset < entry.span().end()) {
                        into.add(lines.lineAt(entry.key().span().start()));
                        addKeysAbove(entry.value(), offset, into);
                    }
                }
            }
        }
    }
}
