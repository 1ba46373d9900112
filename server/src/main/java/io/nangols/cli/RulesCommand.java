package io.nangols.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import io.nangols.cli.report.Ink;
import io.nangols.cli.report.Ink.Style;
import io.nangols.cli.report.JsonText;
import io.nangols.rules.RuleInfo;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// `nango-ls rules`: what there is to find.
record RulesCommand(Output output) implements Command {
    private static final String FORMAT = "--format";

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec spec() {
        var spec =
                Options.command(
                        "rules", "[OPTIONS]", "Lists all rules: id, category, severity and title.");
        spec.usageMessage().footer("", "`nango-ls explain ID` shows a rule's page.");
        return spec.addOption(
                        Options.choice(FORMAT, "FORMAT", Format.class, "How to list: ", "text"))
                .addOption(Options.color())
                .addOption(Options.help());
    }

    @Override
    public int run(ParseResult arguments) {
        var rules = RuleIds.load().rules();
        var report =
                switch (arguments.matchedOptionValue(FORMAT, Format.TEXT)) {
                    case TEXT -> table(rules, Options.ink(arguments, output.environment()));
                    case JSON -> JsonText.of(json -> write(rules, json));
                };
        return output.print(report) ? ExitCode.OK : ExitCode.CANNOT;
    }

    private static String table(List<RuleInfo> rules, Ink ink) {
        int ids = width(rules, RuleInfo::id);
        int categories = width(rules, rule -> rule.category().label());
        int severities = width(rules, rule -> rule.severity().label());
        var table = new StringBuilder();
        for (var rule : rules) {
            table.append(ink.paint(Style.STRONG, pad(rule.id(), ids)));
            table.append("  ").append(pad(rule.category().label(), categories)).append("  ");
            table.append(
                    ink.paint(Style.of(rule.severity()), pad(rule.severity().label(), severities)));
            table.append("  ").append(ink.paintCode(rule.title())).append('\n');
        }
        return table.toString();
    }

    private static int width(List<RuleInfo> rules, Function<RuleInfo, String> column) {
        return rules.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static void write(List<RuleInfo> rules, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeArrayFieldStart("rules");
        for (var rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("category", rule.category().label());
            json.writeStringField("severity", rule.severity().label());
            json.writeStringField("title", rule.title());
            json.writeStringField("docs", rule.page());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
