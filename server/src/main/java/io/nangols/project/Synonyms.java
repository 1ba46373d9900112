package io.nangols.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody meant who wrote a key that is not there.
final class Synonyms {
    /// Keys that other versions of the format, or other tools, use for what `nango.yaml` calls
    /// differently.
    private static final Map<String, String> SYNONYMS =
            Map.ofEntries(
                    Map.entry("returns", "output"),
                    Map.entry("model", "output"),
                    Map.entry("models", "output"),
                    Map.entry("outputs", "output"),
                    Map.entry("schedule", "runs"),
                    Map.entry("frequency", "runs"),
                    Map.entry("interval", "runs"),
                    Map.entry("cron", "runs"),
                    Map.entry("inputs", "input"),
                    Map.entry("metadata", "input"),
                    Map.entry("url", "path"),
                    Map.entry("verb", "method"));

    private Synonyms() {}

    /// The one of `allowed` that was meant by `written`, if any is near.
    static Optional<String> meant(String written, List<String> allowed) {
        return Optional.ofNullable(SYNONYMS.get(written))
                .filter(allowed::contains)
                .or(() -> Nearest.to(written, allowed));
    }
}
