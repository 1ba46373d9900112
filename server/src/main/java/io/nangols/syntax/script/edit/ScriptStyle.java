package io.nangols.syntax.script.edit;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.ModuleItem;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// How most of a script is written, and so how what is added to it should be.
///
/// @param quote `'` or `"`
/// @param semicolons whether statements end with `;`
/// @param indentation one level
/// @param lineBreak `\n` or `\r\n`
public record ScriptStyle(char quote, boolean semicolons, String indentation, String lineBreak) {
    private static final String USUAL_INDENTATION = "    ";

    /// The style of a script; what it does not show is as Nango's own scripts have it.
    static ScriptStyle of(ScriptTree tree, SourceLines lines) {
        return new ScriptStyle(
                quote(tree), semicolons(tree), indentation(tree, lines), lines.lineBreak());
    }

    private static char quote(ScriptTree tree) {
        int single = 0;
        for (int i = 0; i < tree.tokens().size(); i++) {
            if (tree.tokens().kind(i) == TokenKind.STRING_LITERAL) {
                single += tree.text().charAt(tree.tokens().start(i)) == '\'' ? 1 : -1;
            }
        }
        return single < 0 ? '"' : '\'';
    }

    private static boolean semicolons(ScriptTree tree) {
        var with = new int[1];
        Walk.preorder(
                tree.sourceFile(),
                node -> {
                    switch (node) {
                        case ModuleItem.ImportDeclaration _,
                                Statement.VariableStatement _,
                                Statement.ExpressionStatement _,
                                Statement.ReturnStatement _ ->
                                with[0] += node.span().of(tree.text()).endsWith(";") ? 1 : -1;
                        default -> {}
                    }
                });
        return with[0] >= 0;
    }

    /// By how much lines stand further right than the line at whose end a bracket opens.
    private static String indentation(ScriptTree tree, SourceLines lines) {
        var counts = new HashMap<String, Integer>();
        var tokens = tree.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (opens(tokens.kind(i)) && lines.isFirst(tokens.start(i + 1))) {
                var outer = lines.indentation(tokens.start(i));
                var inner = lines.indentation(tokens.start(i + 1));
                if (inner.startsWith(outer) && inner.length() > outer.length()) {
                    counts.merge(inner.substring(outer.length()), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(shorterLast()))
                .map(Map.Entry::getKey)
                .orElse(USUAL_INDENTATION);
    }

    private static Comparator<Map.Entry<String, Integer>> shorterLast() {
        return Comparator.comparingInt(entry -> -entry.getKey().length());
    }

    private static boolean opens(TokenKind kind) {
        return kind == TokenKind.OPEN_BRACE
                || kind == TokenKind.OPEN_PAREN
                || kind == TokenKind.OPEN_BRACKET;
    }

    /// A text as a string literal.
    public String quoted(String text) {
        var escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return quote + escaped.replace(String.valueOf(quote), "\\" + quote) + quote;
    }

    /// What ends a statement.
    public String terminator() {
        return semicolons ? ";" : "";
    }
}
