package io.nangols.syntax.script.edit;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Node;

import java.util.ArrayList;
import java.util.List;

/// What a node stands in.
final class Ancestors {
    private Ancestors() {}

    /// The nodes around `node`, from the whole file inwards, itself left out; none when it is not
    /// of this tree.
    static List<Node> of(ScriptTree tree, Node node) {
        var path = new ArrayList<Node>();
        var next = new ArrayList<Node>();
        next.add(tree.sourceFile());
        while (!next.isEmpty()) {
            var holder = next.getLast();
            if (isSame(holder, node)) {
                return path;
            }
            path.add(holder);
            next.clear();
            holder.forEachChild(
                    child -> {
                        if (isSame(child, node) || child.span().encloses(node.span())) {
                            next.add(child);
                        }
                    });
        }
        return List.of();
    }

    /// Whether two are one node, and not only alike.
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(Node one, Node other) {
        return one == other;
    }
}
