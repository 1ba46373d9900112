package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;

import java.util.LinkedHashSet;
import java.util.Set;

/// The names that stand in a piece of a script.
final class Names {
    private Names() {}

    /// What those in `node` mean, in the order of the text.
    static Set<Binding> in(Node node, SemanticModel model) {
        var found = new LinkedHashSet<Binding>();
        Walk.preorder(
                node,
                it -> {
                    if (it instanceof Identifier name) {
                        model.meaning(name).ifPresent(found::add);
                    }
                });
        return found;
    }
}
