package io.nangols.features.completion;

import io.nangols.catalog.Provider;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds providers by their id and by the name that people know, however the words are put
/// together: `google_cal`, `Google Ca` and `gcal` are `google-calendar`.
///
/// @param typed what stands before the cursor
record ProviderFilter(String typed) {
    private static final int NO_MATCH = 4;

    /// Those that match, the closest first.
    List<Provider> best(Stream<Provider> providers) {
        record Match(Provider provider, int distance) {}

        return providers
                .map(provider -> new Match(provider, distance(provider)))
                .filter(match -> match.distance < NO_MATCH)
                .sorted(Comparator.comparingInt(Match::distance))
                .map(Match::provider)
                .toList();
    }

    /// What an editor compares with the characters that are typed: many compare only the beginning,
    /// so it begins with the form of the name that has them.
    String of(Provider provider) {
        var id = provider.id();
        var name = provider.displayName();
        var forms = Stream.of(id, name, id.replace('-', '_'), id.replace('-', ' ')).distinct();
        var wanted = typed.toLowerCase(Locale.ROOT);
        var sorted =
                forms.sorted(
                                Comparator.comparing(
                                        form -> !form.toLowerCase(Locale.ROOT).startsWith(wanted)))
                        .toList();
        return id.equalsIgnoreCase(name) ? id : String.join(" ", sorted);
    }

    private int distance(Provider provider) {
        var wanted = letters(typed);
        var id = letters(provider.id());
        var name = letters(provider.displayName());
        if (id.startsWith(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        if (id.contains(wanted) || name.contains(wanted)) {
            return 2;
        }
        return isAbbreviated(wanted, id) ? 3 : NO_MATCH;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Whether it begins the same and has the other letters in their order.
    private static boolean isAbbreviated(String wanted, String id) {
        if (id.isEmpty() || wanted.charAt(0) != id.charAt(0)) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < id.length() && found < wanted.length(); i++) {
            found += id.charAt(i) == wanted.charAt(found) ? 1 : 0;
        }
        return found == wanted.length();
    }
}
