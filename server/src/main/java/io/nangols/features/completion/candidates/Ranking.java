package io.nangols.features.completion.candidates;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Adds up what speaks for each of several texts.
final class Ranking {
    private final Map<String, Double> points = new LinkedHashMap<>();

    /// Makes a text one of them, and speaks for it, or against it.
    void add(String text, double more) {
        points.merge(text, more, Double::sum);
    }

    void removeAll(Collection<String> texts) {
        texts.forEach(points::remove);
    }

    double of(String text) {
        return points.getOrDefault(text, 0.0);
    }

    /// Those with all letters of `typed`, in their order; the best first, and of equals the one
    /// that came first.
    List<String> best(String typed) {
        return points.entrySet().stream()
                .filter(it -> Typed.fits(typed, it.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
