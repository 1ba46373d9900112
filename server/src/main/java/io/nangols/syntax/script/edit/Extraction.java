package io.nangols.syntax.script.edit;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.ClassElement;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.IterationStatement.ForOfStatement;
import io.nangols.syntax.script.ast.ModuleBody;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.ConditionalExpression;
import io.nangols.syntax.script.ast.SourceFile;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// Moves a value out of a statement into a constant above it.
record Extraction(ScriptTree tree, SourceLines lines, ScriptStyle style) {
    /// The edits; empty where the value may not be what it is, or cannot be moved as it is written.
    Optional<List<Edit>> of(Expression value, String name, String type) {
        return statement(value)
                .map(it -> it.span().start())
                .filter(lines::isFirst)
                .flatMap(
                        place ->
                                moved(value, place)
                                        .map(text -> edits(value, name, type, place, text)));
    }

    private List<Edit> edits(Expression value, String name, String type, int place, String text) {
        var declared = type.isEmpty() ? name : name + ": " + type;
        var line = "const " + declared + " = " + text + style.terminator();
        var between = style.lineBreak() + lines.indentation(place);
        return List.of(new Edit(Span.at(place), line + between), new Edit(value.span(), name));
    }

    /// The statement in a list of statements that evaluates the value once, whatever happens.
    private Optional<Statement> statement(Expression value) {
        var ancestors = Ancestors.of(tree, value);
        Node child = value;
        for (var node : ancestors.reversed()) {
            if (child instanceof Statement statement) {
                return holdsStatements(node) ? Optional.of(statement) : Optional.empty();
            }
            if (!evaluates(node, child)) {
                return Optional.empty();
            }
            child = node;
        }
        return Optional.empty();
    }

    /// Whether a node evaluates its part just once.
    private static boolean evaluates(Node node, Node part) {
        return switch (node) {
            case ForOfStatement it -> Ancestors.isSame(it.expression(), part);
            case FunctionLike _, IterationStatement _, ClassElement _ -> false;
            case ConditionalExpression it -> Ancestors.isSame(it.condition(), part);
            case BinaryExpression it -> Ancestors.isSame(it.left(), part) || !isLogical(it);
            default -> true;
        };
    }

    private static boolean isLogical(BinaryExpression expression) {
        return switch (expression.operator()) {
            case AMPERSAND_AMPERSAND,
                    BAR_BAR,
                    QUESTION_QUESTION,
                    AMPERSAND_AMPERSAND_EQUALS,
                    BAR_BAR_EQUALS,
                    QUESTION_QUESTION_EQUALS ->
                    true;
            default -> false;
        };
    }

    /// Not a `case` without braces, where a constant would be one of all cases.
    private static boolean holdsStatements(Node node) {
        return node instanceof SourceFile
                || node instanceof Statement.Block
                || node instanceof ModuleBody.ModuleBlock;
    }

    /// The value as it is to be written at `place`; empty where a text in it goes on over several
    /// lines, which cannot be indented otherwise.
    private Optional<String> moved(Expression value, int place) {
        var written = value.span().of(tree.text());
        var from = lines.indentation(value.span().start());
        var to = lines.indentation(place);
        if (from.equals(to) || written.indexOf('\n') < 0) {
            return Optional.of(written);
        }
        return hasLongText(value) || !from.startsWith(to)
                ? Optional.empty()
                : Optional.of(written.replace("\n" + from, "\n" + to));
    }

    private boolean hasLongText(Expression value) {
        var tokens = tree.tokens();
        for (int i = tokens.firstFrom(value.span().start());
                i < tokens.size() && tokens.end(i) <= value.span().end();
                i++) {
            if (!lines.sameLine(tokens.start(i), tokens.end(i))) {
                return true;
            }
        }
        return false;
    }
}
