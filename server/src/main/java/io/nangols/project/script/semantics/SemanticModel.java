package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.text.Span;

/// What the names, calls and values in a script mean. Immutable.
public final class SemanticModel {
    private final ScriptTree tree;

    private SemanticModel(ScriptTree tree) {
        this.tree = tree;
    }

    public static SemanticModel of(ScriptTree tree) {
        return new SemanticModel(tree);
    }

    public ScriptTree tree() {
        return tree;
    }

    public boolean isSelfContained() {
        return false;
    }

    public boolean isDoubtful(Span span) {
        return false;
    }
}
