package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import java.util.Optional;

/// Something in a text that is not YAML as Nango's loader (js-yaml 4) reads it.
///
/// `message` is for people: what is wrong and what to do. `related` is the other place of a problem
/// that has two, such as a duplicate key's first.
public record YamlSyntaxError(Span span, String message, Optional<Related> related) {
    /// Another place that explains the error.
    public record Related(Span span, String message) {}

    static YamlSyntaxError at(Span span, String message) {
        return new YamlSyntaxError(span, message, Optional.empty());
    }

    YamlSyntaxError shift(int by) {
        return new YamlSyntaxError(
                span.shift(by),
                message,
                related.map(r -> new Related(r.span().shift(by), r.message())));
    }
}
