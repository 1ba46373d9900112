package io.nangols.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;

import io.nangols.rules.Finding;
import io.nangols.rules.PageText;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.Severity;
import io.nangols.text.PositionEncoding;
import io.nangols.text.Span;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// For code scanning: SARIF 2.1.0, with the rules' pages inside.
///
/// See <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.
public final class SarifReporter implements Reporter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "SRCROOT";

    private final FileNames names;
    private final List<RuleInfo> rules;
    private final Function<RuleInfo, PageText> pages;
    private final String version;

    /// A reporter of what `rules` find, whose documentation is in `pages`.
    public SarifReporter(
            FileNames names,
            List<RuleInfo> rules,
            Function<RuleInfo, PageText> pages,
            String version) {
        this.names = names;
        this.rules = List.copyOf(rules);
        this.pages = pages;
        this.version = version;
    }

    @Override
    public String report(Results results) {
        return JsonText.of(json -> write(results, json));
    }

    private void write(Results results, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        writeTool(json);
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", results.complete());
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        json.writeStringField("uri", names.folderUri());
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (var file : results.withFindings()) {
            for (var finding : file.findings()) {
                writeResult(file, finding, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "nango-ls");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (var rule : rules) {
            writeRule(rule, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(RuleInfo rule, JsonGenerator json) throws IOException {
        var page = pages.apply(rule);
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        writeMessage("shortDescription", rule.title(), json);
        // GitHub wants both.
        writeMessage("fullDescription", rule.title(), json);
        var link = page.link();
        if (link.isPresent()) {
            json.writeStringField("helpUri", link.get());
        }
        json.writeObjectFieldStart("help");
        json.writeStringField("text", rule.title() + ": see " + rule.page());
        json.writeStringField("markdown", page.markdown());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.category().label());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(CheckedFile file, Finding finding, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        int index = rules.indexOf(finding.rule());
        if (index >= 0) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("level", level(finding.severity()));
        writeMessage("message", finding.message(), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        writePlace(file, finding.span(), json);
        json.writeEndObject();
        json.writeEndArray();
        if (!finding.related().isEmpty()) {
            writeRelated(file, finding, json);
        }
        json.writeEndObject();
    }

    private void writeRelated(CheckedFile file, Finding finding, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("relatedLocations");
        int id = 1;
        for (var related : finding.related()) {
            json.writeStartObject();
            json.writeNumberField("id", id++);
            writePlace(file, related.span(), json);
            writeMessage("message", related.message(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePlace(CheckedFile file, Span span, JsonGenerator json) throws IOException {
        var lines = file.document().lines();
        var start = lines.positionAt(span.start(), PositionEncoding.UTF16);
        var end = lines.positionAt(span.end(), PositionEncoding.UTF16);
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", names.uriOf(file.path()));
        if (names.holds(file.path())) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", start.line() + 1);
        json.writeNumberField("startColumn", start.character() + 1);
        json.writeNumberField("endLine", end.line() + 1);
        json.writeNumberField("endColumn", end.character() + 1);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeMessage(String name, String text, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT -> "note";
        };
    }
}
