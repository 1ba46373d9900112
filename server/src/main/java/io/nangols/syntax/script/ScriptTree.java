package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.SourceFile;

import java.util.ArrayList;
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

    /// The comments that belong to `node` because they stand before it: behind the last token
    /// before it, and not on that token's line, unless the node is there, too.
    public List<Comment> leadingComments(Node node) {
        int before = tokens.firstFrom(node.span().start()) - 1;
        int from = before < 0 ? 0 : tokens.end(before);
        var between = commentsBetween(from, node.span().start());
        int ownLine = before < 0 ? from : Characters.lineEnd(text, from, node.span().start());
        return ownLine >= node.span().start()
                ? between
                : between.stream().filter(c -> before < 0 || c.span().start() > ownLine).toList();
    }

    /// The comments that belong to `node` because they stand behind it on its last line, with no
    /// token between.
    public List<Comment> trailingComments(Node node) {
        int end = node.span().end();
        int next = tokens.firstFrom(end);
        int to = next < tokens.size() ? tokens.start(next) : text.length();
        return commentsBetween(end, Characters.lineEnd(text, end, to));
    }

    /// The comments that begin at `offset` or behind it in its line, whatever stands between.
    public List<Comment> commentsInLineBehind(int offset) {
        return commentsBetween(offset, Characters.lineEnd(text, offset));
    }

    /// The nodes that hold or touch `offset`, from the whole file inwards; where two touch it, the
    /// one that begins there.
    public List<Node> pathAt(int offset) {
        var path = new ArrayList<Node>();
        var touching = new ArrayList<Node>();
        touching.add(sourceFile);
        while (!touching.isEmpty()) {
            var node = touching.getLast();
            path.add(node);
            touching.clear();
            node.forEachChild(
                    child -> {
                        if (child.span().touches(offset)) {
                            touching.add(child);
                        }
                    });
        }
        return path;
    }

    private List<Comment> commentsBetween(int from, int to) {
        int low = 0;
        int high = comments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).span().start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < comments.size() && comments.get(end).span().start() < to) {
            end++;
        }
        return comments.subList(low, end);
    }
}
