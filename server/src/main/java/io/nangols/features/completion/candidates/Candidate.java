package io.nangols.features.completion.candidates;

import io.nangols.project.Project;
import io.nangols.project.TypeAliases;

import java.util.Locale;
import java.util.stream.Collectors;

/// Something that may stand at a place.
///
/// @param text as it is written, but for the quotes that it may need there
/// @param detail a few words about it; empty for none
public record Candidate(String text, Sort sort, String detail) {
    private static final String ARRAY = "[]";
    private static final int SHOWN_FIELDS = 4;

    /// What it is.
    public enum Sort {
        /// One of a closed set.
        CHOICE,
        /// Taken from elsewhere in the file, or an example.
        VALUE,
        MODEL,
        /// The name for a model that is not there yet.
        NEW_MODEL,
        TYPE,
        SCOPE
    }

    /// One of a closed set.
    public static Candidate choice(String text) {
        return new Candidate(text, Sort.CHOICE, "");
    }

    /// An example, or taken from elsewhere in the file.
    public static Candidate value(String text) {
        return new Candidate(text, Sort.VALUE, "");
    }

    /// A model, there or not.
    static Candidate model(String name, Project project) {
        return project.model(item(name))
                .map(
                        model ->
                                new Candidate(
                                        name,
                                        Sort.MODEL,
                                        model.fields().stream()
                                                .limit(SHOWN_FIELDS)
                                                .map(field -> field.name().value())
                                                .collect(Collectors.joining(", "))))
                .orElseGet(() -> new Candidate(name, Sort.NEW_MODEL, "a new model"));
    }

    /// A type: a word that Nango knows, a model, or text that is taken literally.
    public static Candidate type(String type, Project project) {
        var item = item(type);
        var alias = TypeAliases.ALL.get(item.toLowerCase(Locale.ROOT));
        if (alias != null) {
            return new Candidate(type, Sort.TYPE, alias.equals(item) ? "" : alias);
        }
        boolean model = project.model(item).isPresent() || isModelName(item);
        return model ? model(type, project) : new Candidate(type, Sort.TYPE, "");
    }

    private static boolean isModelName(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }

    /// What an array is of; a type that is none is what it is.
    static String item(String type) {
        return type.endsWith(ARRAY) ? type.substring(0, type.length() - ARRAY.length()) : type;
    }
}
