package io.nangols.features.markdown;

import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says what a key of `nango.yaml` is for: whether it must be there, its values and default, an
/// example, and where Nango's documentation has more.
public final class KeyCard {
    /// It stands where the fields do, so it is no key of the format.
    static final String ANY_FIELD = "__string";

    private KeyCard() {}

    /// A key that the format has at a place.
    public static Optional<String> of(Place place, String key) {
        return NangoYamlSchema.property(place, key)
                .flatMap(
                        property ->
                                text(place, key)
                                        .map(
                                                text ->
                                                        Markdown.paragraphs(
                                                                head(key, property.required()),
                                                                text)));
    }

    /// `__string`, the field of a model that stands for all that are not named.
    public static String ofAnyField() {
        return text(Place.MODEL, ANY_FIELD).orElseThrow();
    }

    /// One of the values that a key's text lists, such as `full` for `sync_type`: a sentence.
    public static Optional<String> ofValue(Place place, String key, String value) {
        var item =
                Pattern.compile(
                        "(?m)^- `%s`(?: \\((default)\\))?: (.*)$".formatted(Pattern.quote(value)));
        return text(place, key)
                .map(item::matcher)
                .filter(found -> found.find())
                .map(
                        found ->
                                "**%s** %s: %s"
                                        .formatted(
                                                Markdown.code(value),
                                                found.group(1) == null ? "" : "(default)",
                                                found.group(2))
                                        .replace(" :", ":"));
    }

    /// The first paragraph about a key.
    public static Optional<String> sentenceOf(Place place, String key) {
        return text(place, key).map(text -> text.split("\n\n", 2)[0]);
    }

    private static String head(String key, boolean required) {
        return "**%s** (%s)".formatted(Markdown.code(key), required ? "required" : "optional");
    }

    private static Optional<String> text(Place place, String key) {
        return chapters(place).stream()
                .flatMap(chapter -> KeyTexts.bundled().section(chapter, key).stream())
                .findFirst();
    }

    /// The chapters that speak of a place.
    static List<String> chapters(Place place) {
        return switch (place) {
            case ROOT -> List.of("The file");
            case INTEGRATION -> List.of("An integration");
            case EVENTS -> List.of("Events");
            case SYNC -> List.of("A sync", "A sync or an action");
            case ACTION -> List.of("An action", "A sync or an action");
            case SYNC_ENDPOINT -> List.of("A sync's endpoint", "An endpoint");
            case ACTION_ENDPOINT -> List.of("An action's endpoint", "An endpoint");
            case V1_SCRIPT -> List.of("A script in the old form");
            case MODEL -> List.of("A model");
        };
    }
}
