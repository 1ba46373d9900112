package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.script.ast.SourceFile;

import java.util.List;

/// What a script's text holds: its nodes, its leaves and what is wrong with it. `comments` and
/// `errors` are in the order of the text.
public record ScriptTree(
        String text,
        SourceFile sourceFile,
        Tokens tokens,
        List<Comment> comments,
        List<ScriptSyntaxError> errors) {
    public ScriptTree {
        comments = List.copyOf(comments);
        errors = List.copyOf(errors);
    }
}
