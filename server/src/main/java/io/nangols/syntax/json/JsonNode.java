package io.nangols.syntax.json;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// A value in a JSON text, with the place where it is written.
public sealed interface JsonNode {
    Span span();

    /// `{ … }`, its members in the order in which they are written, repeated names included.
    record JsonObject(Span span, List<Member> members) implements JsonNode {
        public JsonObject {
            members = List.copyOf(members);
        }
    }

    /// `"name": value`; the value is empty where it is still to be written.
    record Member(JsonString name, Optional<JsonNode> value) {}

    /// `[ … ]`.
    record JsonArray(Span span, List<JsonNode> items) implements JsonNode {
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    /// A text with its escapes undone. The span includes the quotes.
    record JsonString(Span span, String text) implements JsonNode {}

    /// A number, `true`, `false` or `null`, as it is written.
    record JsonLiteral(Span span, String text) implements JsonNode {}
}
