package io.nangols.project;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads YAML values as what is expected of them, and as nothing when they are something else.
final class Values {
    private Values() {}

    /// The trimmed parts of a text, each at its own place when the text is written as it is read.
    static List<Spanned<String>> names(YamlValue.Text text, String separator) {
        boolean quoted = text.node() instanceof YamlNode.Scalar scalar && scalar.style().isQuoted();
        int inner = text.span().start() + (quoted ? 1 : 0);
        boolean exact = text.span().length() == text.text().length() + (quoted ? 2 : 0);
        var names = new ArrayList<Spanned<String>>();
        int at = 0;
        for (var part : text.text().split(separator, -1)) {
            var name = part.strip();
            int start = inner + at + (part.length() - part.stripLeading().length());
            names.add(
                    new Spanned<>(
                            name, exact ? new Span(start, start + name.length()) : text.span()));
            at += part.length() + separator.length();
        }
        return names;
    }

    /// The entries of a mapping.
    static List<YamlValue.Entry> entries(Optional<YamlValue> value) {
        return mapping(value).map(mapping -> List.copyOf(mapping.entries())).orElse(List.of());
    }

    /// A mapping.
    static Optional<YamlValue.Mapping> mapping(Optional<YamlValue> value) {
        return value.orElse(null) instanceof YamlValue.Mapping mapping
                ? Optional.of(mapping)
                : Optional.empty();
    }

    /// A text; its span is without quotes where what is written between them is the text.
    static Optional<Spanned<String>> text(Optional<YamlValue> value) {
        if (!(value.orElse(null) instanceof YamlValue.Text text)) {
            return Optional.empty();
        }
        boolean quoted = text.node() instanceof YamlNode.Scalar scalar && scalar.style().isQuoted();
        boolean exact = quoted && text.span().length() == text.text().length() + 2;
        var span = exact ? new Span(text.span().start() + 1, text.span().end() - 1) : text.span();
        return Optional.of(new Spanned<>(text.text(), span));
    }

    /// Where a name is written: without the quotes around it when it is written between them as it
    /// reads.
    static Span inQuotes(Spanned<String> name, String text) {
        var span = name.span();
        var written = span.of(text);
        boolean quoted =
                written.equals("\"" + name.value() + "\"")
                        || written.equals("'" + name.value() + "'");
        return quoted ? new Span(span.start() + 1, span.end() - 1) : span;
    }

    /// `true` or `false`.
    static Optional<Spanned<Boolean>> bool(Optional<YamlValue> value) {
        return value.orElse(null) instanceof YamlValue.Bool(var node, var bool)
                ? Optional.of(new Spanned<>(bool, node.span()))
                : Optional.empty();
    }
}
