package io.nangols.features.folding;

import io.nangols.text.Span;

/// A part of the text that can be folded away, over more than one line. It begins in the line that
/// stays.
public record Fold(Span span, Kind kind) {
    /// What is folded.
    public enum Kind {
        /// A collection or a text.
        BLOCK,
        /// Lines of comments.
        COMMENT,
        /// What stands between `#region` and `#endregion`.
        REGION
    }
}
