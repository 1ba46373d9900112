package io.nangols.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the few steps, of many, that lead to a failure.
///
/// @param trial tells how steps fail
/// @param patience how long to look
record Reproduction(Function<List<Step>, Optional<String>> trial, Duration patience) {

    /// The steps without those that are not needed, as far as there is time to find out; empty when
    /// all of them, done again, do not fail.
    Optional<List<Step>> of(List<Step> steps) {
        if (trial.apply(steps).isEmpty()) {
            return Optional.empty();
        }
        var end = Instant.now().plus(patience);
        var least = steps;
        int chunk = Math.max(1, steps.size() / 2);
        while (true) {
            boolean smaller = false;
            for (int to = least.size(); to > 0 && Instant.now().isBefore(end); ) {
                int from = Math.max(0, to - chunk);
                var candidate = new ArrayList<>(least.subList(0, from));
                candidate.addAll(least.subList(to, least.size()));
                if (trial.apply(candidate).isPresent()) {
                    least = List.copyOf(candidate);
                    smaller = true;
                }
                to = from;
            }
            if (chunk == 1 && !smaller || !Instant.now().isBefore(end)) {
                return Optional.of(least);
            }
            chunk = Math.max(1, chunk / 2);
        }
    }
}
