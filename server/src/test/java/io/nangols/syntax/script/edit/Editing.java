package io.nangols.syntax.script.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Node;
import io.nangols.text.Edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A change to a script, and what comes of it.
record Editing(ScriptTree tree) {
    static Editing in(String text) {
        return new Editing(ScriptParser.parse(text));
    }

    /// What `change` makes of the first node of that kind.
    <N extends Node> Result first(
            Class<N> kind, BiFunction<ScriptEditor, N, Optional<List<Edit>>> change) {
        return result(change.apply(new ScriptEditor(tree), nodes(kind).getFirst()));
    }

    /// What `change` makes of the last node of that kind.
    <N extends Node> Result last(
            Class<N> kind, BiFunction<ScriptEditor, N, Optional<List<Edit>>> change) {
        return result(change.apply(new ScriptEditor(tree), nodes(kind).getLast()));
    }

    private <N extends Node> List<N> nodes(Class<N> kind) {
        var found = new ArrayList<N>();
        Walk.preorder(
                tree.sourceFile(),
                node -> {
                    if (kind.isInstance(node)) {
                        found.add(kind.cast(node));
                    }
                });
        return found;
    }

    Result result(Optional<List<Edit>> edits) {
        return new Result(edits.map(it -> Edit.applyAll(tree.text(), it)));
    }

    /// The text after the change; empty when it cannot be made.
    record Result(Optional<String> text) {
        void gives(String expected) {
            assertThat(text).contains(expected);
        }

        void isRefused() {
            assertThat(text).isEmpty();
        }
    }
}
