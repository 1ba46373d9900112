package io.nangols.syntax.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The keys that stand twice in a mapping, one right after the other. Many of them are one mistake:
/// the line is missing with which another block began.
final class DuplicateKeys {
    private static final int A_WHOLE_BLOCK = 3;

    private record Duplicate(String name, YamlNode second, YamlNode first) {}

    private final List<Duplicate> run = new ArrayList<>();

    void add(String name, YamlNode second, YamlNode first) {
        run.add(new Duplicate(name, second, first));
    }

    /// What to say of those added since the last call.
    List<YamlSyntaxError> end() {
        if (run.isEmpty()) {
            return List.of();
        }
        var errors =
                run.size() < A_WHOLE_BLOCK
                        ? run.stream().map(DuplicateKeys::one).toList()
                        : List.of(block());
        run.clear();
        return errors;
    }

    private YamlSyntaxError block() {
        var start = run.getFirst();
        return new YamlSyntaxError(
                start.second().span(),
                "`%s` and %d keys below it stand twice in the same mapping. If another block begins here, the line with its name is missing above."
                        .formatted(start.name(), run.size() - 1),
                first(start));
    }

    private static YamlSyntaxError one(Duplicate key) {
        return new YamlSyntaxError(
                key.second().span(),
                "The key `%s` stands twice in the same mapping, and Nango's loader refuses that; rename or remove one."
                        .formatted(key.name()),
                first(key));
    }

    private static Optional<YamlSyntaxError.Related> first(Duplicate key) {
        return Optional.of(
                new YamlSyntaxError.Related(
                        key.first().span(), "`%s` stands here first.".formatted(key.name())));
    }
}
