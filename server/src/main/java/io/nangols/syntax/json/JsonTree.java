package io.nangols.syntax.json;

import java.util.List;
import java.util.Optional;

/// A text read as JSON with comments: what could be read, and everything in it that is not JSON, in
/// order. `root` is empty when the text holds nothing but comments.
public record JsonTree(Optional<JsonNode> root, List<JsonSyntaxError> errors) {
    public JsonTree {
        errors = List.copyOf(errors);
    }

    /// Reads `text`, whatever it is.
    public static JsonTree parse(String text) {
        return new JsonParser(text).parse();
    }
}
