package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;

import io.nangols.testing.Repository;
import io.nangols.testing.RuleExamples;
import io.nangols.testing.SettingsSchema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;

/// The schema, the reader and the user's page say the same of `.nango-ls.json`.
class SettingsSchemaTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    {}                                                 | true
                    {'$schema': 'x', 'rules': {}}                      | true
                    {'rules': {'numeric-literal': 'off'}}              | true
                    {'rules': {'numeric-literal': 'error'}}            | true
                    {'rules': {'numeric-literal': 'Error'}}            | false
                    {'rules': {'numeric-literal': 0}}                  | false
                    {'rules': {'numeric-literals': 'off'}}             | false
                    {'rules': []}                                      | false
                    {'rule': {}}                                       | false
                    []                                                 | false
                    """)
    void allowsWhatTheReaderReads(String quoted, boolean valid) throws IOException {
        var text = quoted.replace('\'', '"');

        assertThat(RuleExamples.rules().settings(text).problems().isEmpty()).isEqualTo(valid);
        assertThat(isValid(text)).isEqualTo(valid);
    }

    @Test
    void theExampleForUsersIsRight() throws IOException {
        var page = Files.readString(Repository.path("docs/settings.md"));
        var example = page.substring(page.indexOf("```json\n") + 8);
        var text = example.substring(0, example.indexOf("```"));

        assertThat(RuleExamples.rules().settings(text).problems()).isEmpty();
        assertThat(isValid(text)).isTrue();
    }

    private static boolean isValid(String text) throws IOException {
        Validator validator =
                new ValidatorFactory()
                        .withJsonNodeFactory(new JacksonNode.Factory())
                        .createValidator();
        var schema = validator.registerSchema(Files.readString(SettingsSchema.file()));
        return validator.validate(schema, text).isValid();
    }
}
