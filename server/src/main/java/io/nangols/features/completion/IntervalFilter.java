package io.nangols.features.completion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Lets one find an interval by the word that people use for it: `hourly` finds `every hour`. Many
/// editors compare only the beginning, so the text that they compare begins with that word.
///
/// @param typed what stands before the cursor
record IntervalFilter(String typed) {
    private static final Map<String, String> WORDS =
            Map.of(
                    "every hour", "hourly",
                    "every day", "daily",
                    "every week", "weekly",
                    "every month", "monthly");

    String of(String interval) {
        return Optional.ofNullable(WORDS.get(interval))
                .filter(word -> !typed.isBlank())
                .filter(word -> word.startsWith(typed.toLowerCase(Locale.ROOT)))
                .map(word -> word + " " + interval)
                .orElse(interval);
    }
}
