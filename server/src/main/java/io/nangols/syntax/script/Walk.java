package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
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

    /// Hands `root` and all nodes in it to `visit`, in the order of [#preorder], each with the
    /// nodes it stands in: `root` first, its parent last, and none for `root` itself. They are a
    /// view that changes as the walk goes on; who keeps them makes a copy.
    public static void withAncestors(Node root, BiConsumer<? super Node, List<Node>> visit) {
        var ancestors = new ArrayList<Node>();
        var view = Collections.unmodifiableList(ancestors);
        var pending = new ArrayList<Placed>();
        pending.add(new Placed(root, 0));
        while (!pending.isEmpty()) {
            var placed = pending.removeLast();
            ancestors.subList(placed.depth, ancestors.size()).clear();
            visit.accept(placed.node, view);
            ancestors.add(placed.node);
            int before = pending.size();
            placed.node.forEachChild(child -> pending.add(new Placed(child, placed.depth + 1)));
            Collections.reverse(pending.subList(before, pending.size()));
        }
    }

    /// A node that is still to be visited, and how many ancestors it has.
    private record Placed(Node node, int depth) {}
}
