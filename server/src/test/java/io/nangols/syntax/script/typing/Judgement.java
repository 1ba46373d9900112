package io.nangols.syntax.script.typing;

import io.nangols.syntax.script.typing.Facts.Fact;
import io.nangols.text.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a script a parser still reads when one place of it is damaged.
///
/// The damaged statement is the innermost that holds the whole change; what lies between statements
/// damages none. All nodes that are not in it should be as they were: of the same kind at the same
/// place, which is further on behind the change, and longer for what holds the damaged statement.
record Judgement(Score exports, Score calls, Score nodes, List<Fact> lost) {
    /// How many of how many.
    record Score(int kept, int all) {
        static final Score NONE = new Score(0, 0);

        Score plus(Score other) {
            return new Score(kept + other.kept, all + other.all);
        }

        Score plus(boolean isKept) {
            return new Score(kept + (isKept ? 1 : 0), all + 1);
        }

        /// From 0 to 1.
        double ratio() {
            return all == 0 ? 1 : (double) kept / all;
        }
    }

    private static final Set<String> STATEMENTS =
            Set.of(
                    "Block",
                    "EmptyStatement",
                    "VariableStatement",
                    "ExpressionStatement",
                    "IfStatement",
                    "DoStatement",
                    "WhileStatement",
                    "ForStatement",
                    "ForInStatement",
                    "ForOfStatement",
                    "ContinueStatement",
                    "BreakStatement",
                    "ReturnStatement",
                    "WithStatement",
                    "SwitchStatement",
                    "LabeledStatement",
                    "ThrowStatement",
                    "TryStatement",
                    "DebuggerStatement",
                    "FunctionDeclaration",
                    "ClassDeclaration",
                    "InterfaceDeclaration",
                    "TypeAliasDeclaration",
                    "EnumDeclaration",
                    "ModuleDeclaration",
                    "ImportDeclaration",
                    "ImportEqualsDeclaration",
                    "ExportDeclaration",
                    "ExportAssignment",
                    "NamespaceExportDeclaration",
                    "MissingDeclaration");

    private static final Set<String> STATEMENT_LISTS =
            Set.of("SourceFile", "Block", "ModuleBlock", "CaseClause", "DefaultClause");

    /// Compares what a parser read in a state with what it read in the whole script.
    static Judgement of(State state, Facts before, Facts after) {
        var change = state.change();
        var expected = outsideDamage(state, before);
        var found = new HashSet<>(after.nodes());
        var lost = expected.stream().filter(node -> !isIn(found, node, state)).toList();
        return new Judgement(
                exports(change, before, after),
                calls(change, before, after),
                new Score(expected.size() - lost.size(), expected.size()),
                lost);
    }

    /// Whether the line on which a default export of the script begins is the one damaged.
    static boolean damagesExport(State state, Facts before) {
        return before.defaultExports().stream()
                .map(export -> line(state.before().text(), export.span().start()))
                .anyMatch(state.change()::touches);
    }

    private static Span line(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return new Span(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end + 1);
    }

    private static Score exports(Change change, Facts before, Facts after) {
        var score = Score.NONE;
        for (var export : before.defaultExports()) {
            int first = export.span().start();
            var start = change.moved(new Span(first, first + 1)).map(Span::start);
            score =
                    score.plus(
                            after.defaultExports().stream()
                                    .filter(other -> other.kind().equals(export.kind()))
                                    .anyMatch(
                                            other ->
                                                    start.filter(s -> s == other.span().start())
                                                            .isPresent()));
        }
        return score;
    }

    private static Score calls(Change change, Facts before, Facts after) {
        var found = new HashSet<>(after.callsOnNango());
        var score = Score.NONE;
        for (var callee : before.callsOnNango()) {
            if (!change.touches(callee)) {
                score = score.plus(change.moved(callee).filter(found::contains).isPresent());
            }
        }
        return score;
    }

    private static List<Fact> outsideDamage(State state, Facts before) {
        var damaged = damagedStatement(state, before.nodes());
        return before.nodes().stream()
                .filter(node -> !node.kind().equals("SourceFile"))
                .filter(node -> damaged.filter(it -> it.encloses(node.span())).isEmpty())
                .toList();
    }

    private static boolean isIn(Set<Fact> found, Fact node, State state) {
        return state.change()
                .moved(node.span())
                .map(span -> new Fact(node.kind(), trimmed(state.after(), span)))
                .filter(found::contains)
                .isPresent();
    }

    /// What holds the change may have lost its first or last token to it.
    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private static Optional<Span> damagedStatement(State state, List<Fact> nodes) {
        var place = state.damagedTokens();
        Optional<Span> statement = Optional.empty();
        boolean between = true;
        for (var node : nodes) {
            boolean holds =
                    place.isEmpty()
                            ? node.span().start() < place.start()
                                    && place.start() < node.span().end()
                            : node.span().encloses(place);
            if (holds) {
                if (STATEMENTS.contains(node.kind())) {
                    statement = Optional.of(node.span());
                }
                between = place.isEmpty() && STATEMENT_LISTS.contains(node.kind());
            }
        }
        return between ? Optional.empty() : statement;
    }
}
