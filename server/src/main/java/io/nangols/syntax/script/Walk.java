package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Consumer;

/// Visits a tree without descending the stack, so that no nesting is too deep.
public final class Walk {
    private Walk() {}

    /// Hands `root` and all nodes in it to `visit`: a node before its children, children in the
    /// order of the text.
    public static void preorder(Node root, Consumer<? super Node> visit) {
        var pending = new ArrayList<Node>();
        Consumer<Node> add = pending::add;
        pending.add(root);
        while (!pending.isEmpty()) {
            var node = pending.removeLast();
            visit.accept(node);
            int before = pending.size();
            node.forEachChild(add);
            if (pending.size() - before > 1) {
                Collections.reverse(pending.subList(before, pending.size()));
            }
        }
    }
}
