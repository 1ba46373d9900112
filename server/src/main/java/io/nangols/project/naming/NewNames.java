package io.nangols.project.naming;

import io.nangols.project.Project;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Names for what a fix adds.
public final class NewNames {
    private static final Pattern PLURAL_IES = Pattern.compile("(.{2,})ies");
    private static final Pattern PLURAL_ES = Pattern.compile("(.+(?:ss|x|ch|sh|zz))es");
    private static final Pattern PLURAL_S = Pattern.compile("(.+[^sui])s");

    private NewNames() {}

    /// The model of one of the things that a sync is named after: `OpenIssue` for `open-issues`.
    public static String model(String sync) {
        var words = Casing.words(sync.replaceAll("[^a-zA-Z0-9]+", "-"));
        if (words.isEmpty()) {
            return "Record";
        }
        var head = Casing.pascal(String.join("-", words.subList(0, words.size() - 1)));
        return head + Casing.pascal(singular(words.getLast()));
    }

    /// The name itself, or with the lowest number behind it that makes it one that is not there.
    public static String free(String name, Project project) {
        return project.model(name).isEmpty()
                ? name
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> name + number)
                        .filter(candidate -> project.model(candidate).isEmpty())
                        .findFirst()
                        .orElseThrow();
    }

    /// One of what an English plural names.
    public static String singular(String word) {
        for (var plural : List.of(PLURAL_IES, PLURAL_ES, PLURAL_S)) {
            var match = plural.matcher(word);
            if (match.matches()) {
                return match.group(1) + (plural == PLURAL_IES ? "y" : "");
            }
        }
        return word;
    }

    /// Several of what an English noun names, be it in the plural already.
    public static String plural(String word) {
        var one = singular(word);
        if (one.toLowerCase(Locale.ROOT).matches(".*[^aeiou]y")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one.matches(".*(s|x|ch|sh|z)") ? one + "es" : one + "s";
    }
}
