package io.nangols.syntax.script.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.Corpus;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.text.Edit;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whatever the script, the editor changes what it is asked to change, and nothing else.
///
/// `-Dnangols.scripts=FOLDER` tries all scripts in a folder.
class EveryScriptTest {
    private static final String NEW = "newProperty";

    @Test
    void whatIsSetCanBeRemoved() {
        var problems = new ArrayList<String>();
        for (var script : corpus().scripts()) {
            var tree = ScriptParser.parse(script.text());
            for (var object : objects(tree)) {
                problem(tree, object)
                        .ifPresent(it -> problems.add(script.name() + ": " + it + "\n"));
            }
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsImportedIsThere() {
        var problems = new ArrayList<String>();
        for (var script : corpus().scripts()) {
            var tree = ScriptParser.parse(script.text());
            // Where a shell's line is all that there is, nothing can follow it.
            if (tree.errors().isEmpty() && tree.tokens().size() > 0) {
                var after =
                        new ScriptEditor(tree)
                                .importTypes("../../models", "NewType")
                                .map(edits -> Edit.applyAll(script.text(), edits))
                                .map(ScriptParser::parse);
                var again =
                        after.flatMap(
                                it -> new ScriptEditor(it).importTypes("../../models", "NewType"));
                if (again.filter(List::isEmpty).isEmpty()) {
                    problems.add(script.name() + ": " + after.map(ScriptTree::text));
                }
            }
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsAwaitedIsStillOneExpression() {
        var problems = new ArrayList<String>();
        for (var script : corpus().scripts()) {
            var tree = ScriptParser.parse(script.text());
            var editor = new ScriptEditor(tree);
            for (var call : nodes(tree, CallExpression.class)) {
                editor.await(call)
                        .map(edits -> ScriptParser.parse(Edit.applyAll(tree.text(), edits)))
                        .filter(after -> statements(after) != statements(tree))
                        .ifPresent(_ -> problems.add(script.name() + call.span().of(tree.text())));
            }
        }

        assertThat(problems).isEmpty();
    }

    private static int statements(ScriptTree tree) {
        return nodes(tree, Statement.class).size();
    }

    private static Corpus corpus() {
        var folder = System.getProperty("nangols.scripts");
        return folder == null ? Corpus.torture() : Corpus.in(Path.of(folder));
    }

    private static List<ObjectLiteralExpression> objects(ScriptTree tree) {
        return nodes(tree, ObjectLiteralExpression.class);
    }

    private static <N> List<N> nodes(ScriptTree tree, Class<N> kind) {
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

    private static Optional<String> problem(ScriptTree tree, ObjectLiteralExpression object) {
        var added = new ScriptEditor(tree).set(object, NEW, "1");
        if (added.isEmpty()) {
            return tree.errors().isEmpty()
                    ? Optional.of("nothing can be set in " + object.span().of(tree.text()))
                    : Optional.empty();
        }
        var after = ScriptParser.parse(Edit.applyAll(tree.text(), added.get()));
        var changed =
                objects(after).stream().filter(it -> it.property(NEW).isPresent()).findFirst();
        var removed =
                changed.flatMap(
                        it -> new ScriptEditor(after).remove(it, it.property(NEW).orElseThrow()));
        var text = removed.map(edits -> Edit.applyAll(after.text(), edits));
        return text.filter(tree.text()::equals).isPresent() || object.properties().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        object.span().of(tree.text())
                                + "\nbecomes\n"
                                + added
                                + "\nand\n"
                                + removed);
    }
}
