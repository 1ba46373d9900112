package io.nangols.rules.fix;

import io.nangols.rules.Finding;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;

/// A fix that can be made, and the finding that it mends.
record Step(Finding finding, List<Edit> edits) {
    Step {
        edits = List.copyOf(edits);
    }

    /// All edits of these steps.
    static List<Edit> edits(List<Step> steps) {
        return steps.stream().flatMap(step -> step.edits().stream()).toList();
    }

    /// Whether it does not go together with another one: they edit the same text, or one inserts
    /// where the other edits.
    boolean meets(Step other) {
        return edits.stream()
                .map(Edit::span)
                .anyMatch(
                        here ->
                                other.edits.stream()
                                        .map(Edit::span)
                                        .anyMatch(there -> meet(here, there)));
    }

    private static boolean meet(Span a, Span b) {
        return a.isEmpty() || b.isEmpty()
                ? a.start() <= b.end() && b.start() <= a.end()
                : a.start() < b.end() && b.start() < a.end();
    }
}
