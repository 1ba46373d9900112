package io.nangols.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;

import io.nangols.rules.Finding;
import io.nangols.text.Document;
import io.nangols.text.PositionEncoding;
import io.nangols.text.Span;

import java.io.IOException;
import java.util.Comparator;

/// For programs: one JSON object on one line, whose form changes only with its `version`. Lines and
/// columns count from 0, columns in UTF-16 code units, as in the Language Server Protocol.
public final class JsonReporter implements Reporter {
    private static final int VERSION = 1;

    private final FileNames names;

    public JsonReporter(FileNames names) {
        this.names = names;
    }

    @Override
    public String report(Results results) {
        return JsonText.of(json -> write(results, json));
    }

    private void write(Results results, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeNumberField("files", results.files());
        json.writeArrayFieldStart("findings");
        var files =
                results.withFindings().stream()
                        .sorted(Comparator.comparing(file -> names.of(file.path())))
                        .toList();
        for (var file : files) {
            for (var finding : file.findings()) {
                write(finding, names.of(file.path()), file.document(), json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Finding finding, String file, Document document, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("category", finding.rule().category().label());
        json.writeStringField("severity", finding.severity().label());
        json.writeStringField("message", finding.message());
        writeRange(finding.span(), document, json);
        json.writeBooleanField("fixable", finding.isFixable());
        json.writeBooleanField("safelyFixable", finding.isSafelyFixable());
        json.writeStringField("docs", finding.rule().page());
        json.writeArrayFieldStart("related");
        for (var related : finding.related()) {
            json.writeStartObject();
            json.writeStringField("file", file);
            writeRange(related.span(), document, json);
            json.writeStringField("message", related.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRange(Span span, Document document, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("range");
        writePosition("start", span.start(), document, json);
        writePosition("end", span.end(), document, json);
        json.writeEndObject();
    }

    private static void writePosition(
            String name, int offset, Document document, JsonGenerator json) throws IOException {
        var position = document.lines().positionAt(offset, PositionEncoding.UTF16);
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", position.line());
        json.writeNumberField("character", position.character());
        json.writeEndObject();
    }
}
