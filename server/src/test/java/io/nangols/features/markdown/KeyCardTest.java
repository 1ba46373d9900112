package io.nangols.features.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Place;
import io.nangols.project.Shape;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class KeyCardTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\((https://[^)]+)\\)\\s*$");

    record Known(Place place, String key) {}

    static Stream<Known> keys() {
        return Arrays.stream(Place.values())
                .flatMap(
                        place ->
                                NangoYamlSchema.properties(place).stream()
                                        .map(property -> new Known(place, property.name())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everyKeyHasAnExampleOfItself(Known known) {
        assertThat(EXAMPLE.matcher(card(known)).results().map(it -> it.group(1)))
                .singleElement()
                .satisfies(
                        example ->
                                assertThat(YamlTree.parse(example).value())
                                        .isInstanceOfSatisfying(
                                                YamlValue.Mapping.class,
                                                it ->
                                                        assertThat(it.byName().keySet())
                                                                .containsExactly(known.key())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everyKeyLinksToNango(Known known) {
        assertThat(LINK.matcher(card(known)).results().map(it -> it.group(1)))
                .singleElement()
                .asString()
                .matches("https://(nango\\.dev/docs|github\\.com/NangoHQ)/.*");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void everyAllowedValueIsExplained(Known known) {
        assertThat(values(known))
                .allSatisfy(
                        value ->
                                assertThat(KeyCard.ofValue(known.place(), known.key(), value))
                                        .isPresent());
    }

    private static List<String> values(Known known) {
        return switch (NangoYamlSchema.property(known.place(), known.key()).orElseThrow().shape()) {
            case Shape.OneOf(var values) -> values;
            case Shape.Bool _, Shape.OptionalBool _ -> List.of("true", "false");
            default -> List.of();
        };
    }

    @Test
    void noTextIsAboutAnythingElse() {
        var places = List.of(Place.values());
        var texts =
                KeyTexts.bundled().chapters().entrySet().stream()
                        .flatMap(
                                chapter ->
                                        chapter.getValue().keySet().stream()
                                                .map(key -> chapter.getKey() + ": " + key))
                        .collect(Collectors.toSet());
        var wanted =
                places.stream()
                        .flatMap(
                                place ->
                                        KeyCard.chapters(place).stream()
                                                .flatMap(
                                                        chapter ->
                                                                keysOf(place).stream()
                                                                        .map(
                                                                                key ->
                                                                                        chapter
                                                                                                + ": "
                                                                                                + key)))
                        .collect(Collectors.toSet());
        assertThat(wanted).containsAll(texts);
    }

    private static Set<String> keysOf(Place place) {
        return Stream.concat(
                        NangoYamlSchema.properties(place).stream()
                                .map(NangoYamlSchema.Property::name),
                        Stream.of(KeyCard.ANY_FIELD).filter(_ -> place == Place.MODEL))
                .collect(Collectors.toSet());
    }

    @Test
    void saysWhatAKeyIsFor() {
        assertThat(KeyCard.of(Place.ACTION_ENDPOINT, "group"))
                .hasValue(
                        """
                        **`group`** (optional)

                        Under which heading the endpoint is listed, together with others about the same things: 1 to 64 letters, spaces, `_` and `-`.

                        ```yaml
                        group: Contacts
                        ```

                        [Reference of `nango.yaml`](https://github.com/NangoHQ/nango/blob/b2aa364ca7d429314bcbe4c6bb842ff63ad3b57e/docs/reference/integration-configuration.mdx)""");
    }

    @Test
    void saysWhatAValueMeans() {
        assertThat(KeyCard.ofValue(Place.SYNC, "sync_type", "full"))
                .hasValue(
                        "**`full`** (default): a run fetches all records and replaces those that are there.");
    }

    @Test
    void knowsNothingOfOtherKeysAndValues() {
        assertThat(KeyCard.of(Place.ACTION, "runs")).isEmpty();
        assertThat(KeyCard.ofValue(Place.SYNC, "sync_type", "half")).isEmpty();
    }

    private static String card(Known known) {
        return KeyCard.of(known.place(), known.key()).orElseThrow();
    }
}
