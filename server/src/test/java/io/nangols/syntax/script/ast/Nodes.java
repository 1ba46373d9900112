package io.nangols.syntax.script.ast;

import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.Walk;

import java.util.ArrayList;

/// Finds nodes in scripts.
final class Nodes {
    private Nodes() {}

    /// The first node of that kind.
    static <T extends Node> T first(Class<T> kind, String script) {
        var found = new ArrayList<T>();
        Walk.preorder(
                ScriptParser.parse(script).sourceFile(),
                node -> {
                    if (kind.isInstance(node)) {
                        found.add(kind.cast(node));
                    }
                });
        return found.getFirst();
    }
}
