package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Comment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Turns a script's text into its tree. Any text has one: what cannot be read costs little of what
/// stands around it.
public final class ScriptParser {
    /// More than in any of 10,907 half-typed scripts whose better tree had more errors; there it
    /// was 5.1 at most.
    private static final int MOST_ERRORS_FOR_ONE = 6;

    private ScriptParser() {}

    /// The tree of `text`, which is TypeScript without JSX.
    ///
    /// A text that breaks the grammar is read once more with the help of its layout. That tree is
    /// taken if it has no more errors, or at most [#MOST_ERRORS_FOR_ONE] times as many and closer
    /// together: what is typed is in one place.
    public static ScriptTree parse(String text) {
        var byGrammar = byGrammar(text);
        if (byGrammar.errors().isEmpty()) {
            return byGrammar;
        }
        var byLayout = byLayout(text);
        return isBetter(byLayout, byGrammar) ? byLayout : byGrammar;
    }

    static boolean isBetter(ScriptTree byLayout, ScriptTree byGrammar) {
        int count = byLayout.errors().size();
        int most = byGrammar.errors().size();
        return count <= most
                || count <= MOST_ERRORS_FOR_ONE * most && extent(byLayout) < extent(byGrammar);
    }

    /// How far the first and the last error are apart.
    private static int extent(ScriptTree tree) {
        var errors = tree.errors();
        return errors.isEmpty()
                ? 0
                : errors.getLast().span().start() - errors.getFirst().span().start();
    }

    private static ScriptTree byGrammar(String text) {
        var tokens = new TokenStream(text, OpenEnd.BY_GRAMMAR);
        return tree(new Grammar(tokens, Layout.ignored(tokens)));
    }

    private static ScriptTree byLayout(String text) {
        var tokens = new TokenStream(text, OpenEnd.BY_LAYOUT);
        return tree(new Grammar(tokens, Layout.trusted(tokens)));
    }

    private static ScriptTree tree(Grammar grammar) {
        var sourceFile = grammar.sourceFile();
        var tokens = grammar.cursor.tokens;
        return new ScriptTree(
                tokens.text(), sourceFile, tokens.tokens(), tokens.comments(), errors(grammar));
    }

    /// Those of the productions, and the comments that nothing closes.
    private static List<ScriptSyntaxError> errors(Grammar grammar) {
        var text = grammar.cursor.tokens.text();
        var open =
                grammar.cursor.tokens.comments().stream()
                        .filter(comment -> !comment.isClosed(text))
                        .map(Comment::span)
                        .map(span -> new ScriptSyntaxError(span, "This comment has no `*/`."));
        return Stream.concat(grammar.cursor.errors().stream(), open)
                .sorted(Comparator.comparingInt(error -> error.span().start()))
                .toList();
    }
}
