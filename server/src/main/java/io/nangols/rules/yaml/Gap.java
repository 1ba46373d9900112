package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.text.Span;

/// A place where something is missing, made visible.
final class Gap {
    private Gap() {}

    /// The separator in front of an empty place, else the character behind it; `place` itself when
    /// it is not empty.
    static Span visible(Project project, Span place) {
        if (!place.isEmpty()) {
            return place;
        }
        var text = project.tree().text();
        int before = place.start() - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (before >= 0 && "|,".indexOf(text.charAt(before)) >= 0) {
            return new Span(before, before + 1);
        }
        return place.end() < text.length() ? new Span(place.end(), place.end() + 1) : place;
    }
}
