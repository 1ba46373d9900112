package io.nangols.features.folding;

import io.nangols.text.LineIndex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Chooses which folds an editor is told of.
final class Selected {
    private record Nested(Fold fold, int depth) {}

    private Selected() {}

    /// Of those that begin in one line the longest, and of too many the outermost, in the order of
    /// the text.
    static List<Fold> of(List<Fold> folds, LineIndex lines, int most) {
        var byLine = new TreeMap<Integer, Fold>();
        for (var fold : folds) {
            byLine.merge(
                    lines.lineAt(fold.span().start()),
                    fold,
                    (a, b) -> b.span().end() > a.span().end() ? b : a);
        }
        if (byLine.size() <= most) {
            return List.copyOf(byLine.values());
        }
        return nested(byLine.values()).stream()
                .sorted(Comparator.comparingInt(Nested::depth))
                .limit(most)
                .map(Nested::fold)
                .sorted(Comparator.comparingInt(fold -> fold.span().start()))
                .toList();
    }

    /// In how many others each lies.
    private static List<Nested> nested(Collection<Fold> inOrder) {
        var nested = new ArrayList<Nested>();
        var around = new ArrayDeque<Fold>();
        for (var fold : inOrder) {
            while (!around.isEmpty() && around.peek().span().end() < fold.span().end()) {
                around.pop();
            }
            nested.add(new Nested(fold, around.size()));
            around.push(fold);
        }
        return nested;
    }
}
