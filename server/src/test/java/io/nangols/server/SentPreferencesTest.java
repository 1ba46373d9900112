package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;

import io.nangols.workspace.Decoration;
import io.nangols.workspace.Preferences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Optional;

class SentPreferencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"inlayHints\": {\"defaults\": false}, \"rules\": {\"a\": \"off\"}}",
                "{\"inlayHints.defaults\": false, \"rules\": {\"a\": \"off\"}}",
                "{\"nango\": {\"inlayHints\": {\"defaults\": false}, \"rules\": {\"a\": \"off\"}}}",
                "{\"nango\": {\"inlayHints.defaults\": false, \"rules\": {\"a\": \"off\"}}}",
                "{\"nango.inlayHints.defaults\": false, \"nango.rules\": {\"a\": \"off\"}}"
            })
    void mayBeWrittenInManyWays(String sent) {
        assertThat(read(sent))
                .isEqualTo(
                        new Preferences(
                                Optional.of("{\"rules\":{\"a\":\"off\"}}"),
                                Map.of(Decoration.DEFAULT_HINTS, false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "{}",
                "{\"rules\": null, \"codeLens\": null}",
                "{\"rules\": {}}",
                "{\"codeLens\": false, \"inlayHints\": {\"endpoints\": \"no\", \"defaults\": {}}}"
            })
    void sayNothingWhereTheyAreOdd(String sent) {
        assertThat(read(sent)).isEqualTo(Preferences.NONE);
    }

    @Test
    void ofAFolderAreStrongerThanOthers() {
        var folder = read("{\"codeLens\": {\"scripts\": true}}");
        var others =
                read(
                        "{\"codeLens\": {\"scripts\": false, \"references\": false}, \"rules\": {\"a\": \"off\"}}");

        var both = folder.or(others);
        assertThat(both.show(Decoration.SCRIPT_LENSES)).isTrue();
        assertThat(both.show(Decoration.REFERENCE_LENSES)).isFalse();
        assertThat(both.show(Decoration.DOCUMENTATION_LENSES)).isTrue();
        assertThat(both.rules()).isEqualTo(others.rules());
    }

    private static Preferences read(String sent) {
        return new SentPreferences(JsonParser.parseString(sent)).read(new Client());
    }
}
