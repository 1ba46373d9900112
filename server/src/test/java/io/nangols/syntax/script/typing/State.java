package io.nangols.syntax.script.typing;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.text.Span;

/// A script while somebody types in it: `kind` says in which way it is damaged.
record State(String file, String kind, Change change, ScriptTree before, String after) {
    /// `offset` is where the cursor is.
    static State of(String file, String kind, int offset, ScriptTree before, String after) {
        var change = Change.before(offset, before.text().length(), after.length());
        return new State(file, kind, change, before, after);
    }

    /// Where tokens were removed; empty when there were none, but white space or a comment.
    Span damagedTokens() {
        var removed = change.removed();
        var tokens = before.tokens();
        int first = tokens.firstFrom(removed.start());
        if (first > 0 && tokens.end(first - 1) > removed.start()) {
            first--;
        }
        int behind = tokens.firstFrom(removed.end());
        return first >= behind
                ? Span.at(removed.start())
                : new Span(
                        Math.max(removed.start(), tokens.start(first)),
                        Math.min(removed.end(), tokens.end(behind - 1)));
    }

    @Override
    public String toString() {
        return "%s, %s at %d".formatted(file, kind, change.removed().start());
    }
}
