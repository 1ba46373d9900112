package io.nangols.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Writes JSON piece by piece; object mappers take longer to start than a check takes.
public final class JsonText {
    private JsonText() {}

    /// Something that writes one JSON value.
    @FunctionalInterface
    public interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /// The value on one line, with a line break after it.
    public static String of(Content content) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            content.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }
}
