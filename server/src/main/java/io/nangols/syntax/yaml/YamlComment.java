package io.nangols.syntax.yaml;

import io.nangols.text.Span;

/// A comment: from its `#` to the end of its line. `text` is what follows the `#`, trimmed;
/// `ownLine` says that nothing else stands on its line.
public record YamlComment(Span span, String text, boolean ownLine) {
    YamlComment shift(int by) {
        return new YamlComment(span.shift(by), text, ownLine);
    }
}
