package io.nangols.syntax.yaml;

import java.util.List;
import java.util.Optional;

/// What a stretch of text parsed to: its root node, if it has one, its comments, and the error at
/// which the parse stopped, if it did.
///
/// Offsets are those of the whole text; `start` is where the stretch began, so that it can be moved
/// when text before it changes.
record Fragment(
        int start,
        Optional<YamlNode> root,
        List<YamlComment> comments,
        Optional<FragmentError> error) {

    /// An error, and whether it is only that the text ended too early: more text might mend it.
    record FragmentError(YamlSyntaxError error, boolean atEnd) {}

    boolean parsed() {
        return error.isEmpty();
    }

    /// This fragment for the same text at another offset.
    Fragment movedTo(int newStart) {
        int by = newStart - start;
        return by == 0
                ? this
                : new Fragment(
                        newStart,
                        root.map(node -> node.shift(by)),
                        comments.stream().map(comment -> comment.shift(by)).toList(),
                        error.map(e -> new FragmentError(e.error().shift(by), e.atEnd())));
    }
}
