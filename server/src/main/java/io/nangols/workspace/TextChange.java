package io.nangols.workspace;

import io.nangols.text.Document;
import io.nangols.text.Position;
import io.nangols.text.PositionEncoding;

/// What an editor says that has happened to a text.
public sealed interface TextChange {
    /// The text from `start` to `end` has become `text`.
    record Part(Position start, Position end, String text) implements TextChange {}

    /// Everything has become `text`.
    record Whole(String text) implements TextChange {}

    /// `document` after it.
    default Document applyTo(Document document, int version, PositionEncoding encoding) {
        return switch (this) {
            case Part(var start, var end, var text) ->
                    document.edited(start, end, text, version, encoding);
            case Whole(var text) -> document.replaced(text, version);
        };
    }
}
