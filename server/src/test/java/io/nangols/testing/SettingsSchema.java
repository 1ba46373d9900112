package io.nangols.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;

/// The JSON Schema of `.nango-ls.json`, with which editors complete and explain what is in it.
public final class SettingsSchema {
    private static final List<String> LEVELS =
            List.of("error", "warning", "information", "hint", "off");
    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingsSchema() {}

    public static Path file() {
        return Repository.path("docs/nango-ls.schema.json");
    }

    /// The whole text of the schema.
    public static String of(List<RulePage> pages) {
        var schema = JSON.createObjectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "Settings of nango-ls");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        // These two are known to VS Code's JSON support only.
        schema.put("allowComments", true);
        schema.put("allowTrailingCommas", true);
        var properties = schema.putObject("properties");
        properties.putObject("$schema").put("type", "string");
        var rules = properties.putObject("rules");
        rules.put("description", "By rule: how bad its findings are, or `off`.");
        rules.put("type", "object");
        rules.put("additionalProperties", false);
        var ids = rules.putObject("properties");
        pages.forEach(page -> describe(page, ids.putObject(page.name())));
        return print(schema);
    }

    private static void describe(RulePage page, ObjectNode rule) {
        rule.put("description", page.title());
        var levels = rule.putArray("enum");
        LEVELS.forEach(levels::add);
        rule.put("default", page.head().get("severity"));
    }

    private static String print(ObjectNode schema) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        try {
            return JSON.writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
