package io.nangols.features.completion.candidates;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What others have.
final class Usage {
    private Usage() {}

    /// Each of `values` once, those that come most often first.
    static List<String> mostUsed(Stream<String> values) {
        var counts = new LinkedHashMap<String, Integer>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return mostUsed(counts);
    }

    /// Those that are counted most often first.
    static List<String> mostUsed(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
