package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Carets;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class SettingsReaderTest {
    private static final SettingsReader READER =
            new SettingsReader(List.of("missing-scopes", "verbose-endpoint", "unused-model"));

    @Test
    void aRuleGetsAnotherSeverityOrIsOff() {
        var settings =
                settings(
                        """
                        {
                          "$schema": "https://example.com/nango-ls.schema.json",
                          "rules": {
                            "missing-scopes": "off", // by design
                            "verbose-endpoint": "error",
                          }
                        }
                        """);

        assertThat(settings.isOff("missing-scopes")).isTrue();
        assertThat(settings.isOff("verbose-endpoint")).isFalse();
        assertThat(settings.severity("verbose-endpoint", Severity.HINT)).isEqualTo(Severity.ERROR);
        assertThat(settings.isOff("unused-model")).isFalse();
        assertThat(settings.severity("unused-model", Severity.HINT)).isEqualTo(Severity.HINT);
    }

    @Test
    void strongerSettingsOverrideRuleByRule() {
        var file = settings("{'rules': {'missing-scopes': 'off', 'unused-model': 'hint'}}");
        var editor = settings("{'rules': {'missing-scopes': 'error'}}");

        assertThat(file.overriddenBy(editor).severities())
                .isEqualTo(
                        Map.of(
                                "missing-scopes", Optional.of(Severity.ERROR),
                                "unused-model", Optional.of(Severity.HINT)));
    }

    @Test
    void aFileThatHoldsNothingSetsNothing() {
        assertThat(READER.read("// later\n").settings()).isEqualTo(Settings.NONE);
        assertThat(READER.read("// later\n").problems()).isEmpty();
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        check(
                """
                {
                  "rule": {},
                  ^^^^^^ There is no setting `rule`; did you mean `rules`?
                  "extends": "x",
                  ^^^^^^^^^ There is no setting `extends`; `rules` is the only one.
                  "rules": {
                    "unused-model": "hint",
                    ^^^^^^^^^^^^^^ `unused-model` is set again below, and only that counts; remove one.
                    "missing-scope": "off",
                    ^^^^^^^^^^^^^^^ There is no rule `missing-scope`; did you mean `missing-scopes`?
                    "no-semicolons": "off",
                    ^^^^^^^^^^^^^^^ There is no rule `no-semicolons`; `nango-ls rules` lists them all.
                    "missing-scopes": "loud",
                                      ^^^^^^ This is no severity; write `error`, `warning`, `information`, `hint` or `off`, in double quotes.
                    "verbose-endpoint": 2,
                                        ^ This is no severity; write `error`, `warning`, `information`, `hint` or `off`, in double quotes.
                    "unused-model": "off
                                    ^^^^ This text is never closed; add `"`.
                  }
                }
                """);
        check("[]\n^^ The settings are an object: `{ \"rules\": { … } }`.\n");
        check(
                """
                {"rules": "off"}
                          ^^^^^ `rules` is an object: `{ "<rule id>": "<severity>" }`.
                """);
    }

    @Test
    void whatCannotBeReadCostsNothingElse() {
        assertThat(
                        settings(
                                        """
                                        { "rules": {
                                            "missing-scopes": loud,
                                            "unused-mo
                                            "verbose-endpoint": "off"
                                        """)
                                .severities())
                .containsOnlyKeys("verbose-endpoint");
    }

    @Test
    void onlyWhatDoesNotCountIsAnError() {
        assertThat(READER.read("{\"rules\": {\"x\": \"off\", \"unused-model\": 1}}").problems())
                .extracting(SettingsReader.Problem::severity)
                .containsExactly(Severity.WARNING, Severity.ERROR);
    }

    private static Settings settings(String text) {
        return READER.read(text.replace('\'', '"')).settings();
    }

    private static void check(String marked) {
        var text = Carets.read(marked);
        var marks =
                READER.read(text).problems().stream()
                        .map(it -> new Carets.Mark(it.span(), '^', it.message()))
                        .toList();
        assertThat(Carets.show(text, marks)).isEqualTo(marked);
    }
}
