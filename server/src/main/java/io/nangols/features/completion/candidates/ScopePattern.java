package io.nangols.features.completion.candidates;

import io.nangols.project.naming.NewNames;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a scope is called after what a script is about, and whether it only reads:
/// `crm.objects.{nouns}.{access}`.
record ScopePattern(String text) {
    private static final String NOUNS = "{nouns}";
    private static final String NOUN = "{noun}";
    private static final String ACCESS = "{access}";
    private static final Pattern READ_OR_WRITE =
            Pattern.compile("(?<![a-z])(?:read|write)(?![a-z])");

    /// The pattern of a scope that a script about `noun` has; empty where it says nothing of the
    /// script.
    static Optional<ScopePattern> of(String scope, List<String> noun) {
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        var text = READ_OR_WRITE.matcher(scope).replaceFirst(ACCESS);
        for (var separator : List.of("_", "-")) {
            text =
                    text.replace(several(noun, separator), NOUNS)
                            .replace(String.join(separator, noun), NOUN);
        }
        return text.equals(scope) ? Optional.empty() : Optional.of(new ScopePattern(text));
    }

    /// The scope of that pattern for a script about `noun`.
    String fill(List<String> noun, boolean reading) {
        return text.replace(NOUNS, several(noun, "_"))
                .replace(NOUN, String.join("_", noun))
                .replace(ACCESS, reading ? "read" : "write");
    }

    private static String several(List<String> noun, String separator) {
        return noun.isEmpty()
                ? ""
                : Stream.concat(
                                noun.stream().limit(noun.size() - 1L),
                                Stream.of(NewNames.plural(noun.getLast())))
                        .reduce((first, second) -> first + separator + second)
                        .orElse("");
    }
}
