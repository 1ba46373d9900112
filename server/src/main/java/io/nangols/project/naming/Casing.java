package io.nangols.project.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ways in which names are written.
public final class Casing {
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile(
                    "[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private Casing() {}

    /// The words of a name, however they are put together: `list-users`, `ListUsers`, `list_users`.
    public static List<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// As in `ListUsers`.
    public static String pascal(String name) {
        return words(name).stream().map(Casing::capitalized).collect(Collectors.joining());
    }

    /// As in `list-users`.
    public static String kebab(String name) {
        return words(name).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    /// As in `List users`.
    public static String sentence(String name) {
        return capitalized(kebab(name).replace('-', ' '));
    }

    /// With a small letter at its beginning.
    public static String lowered(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String capitalized(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
