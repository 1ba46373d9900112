package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// A place where a `nango.yaml` departs from the format.
public sealed interface SchemaProblem {
    /// The place to show.
    Span span();

    /// A key that the format does not know there. `owner` says in words whose key it is, such as "a
    /// sync".
    record UnknownProperty(
            Span span, String name, String owner, List<String> allowed, Optional<String> meant)
            implements SchemaProblem {}

    /// A key that must be there and is not. `example` shows how it is written.
    record MissingProperty(Span span, String name, String owner, String example)
            implements SchemaProblem {}

    /// A value that the format does not allow. `subject` names what has the value, `expected` and
    /// `found` describe both in words.
    record InvalidValue(Span span, String subject, String expected, String found)
            implements SchemaProblem {}
}
