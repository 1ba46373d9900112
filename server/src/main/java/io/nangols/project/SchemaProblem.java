package io.nangols.project;

import io.nangols.syntax.yaml.edit.Content;
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

    /// A key that must be there and is not. `example` shows how it is written; `block` is the
    /// mapping in which it should be.
    record MissingProperty(Span span, String name, String owner, String example, Span block)
            implements SchemaProblem {}

    /// A value that the format does not allow. `subject` names what has the value, `expected` and
    /// `found` describe both in words.
    record InvalidValue(
            Span span, String subject, String expected, String found, Optional<Remedy> remedy)
            implements SchemaProblem {}

    /// What puts an invalid value right, where that is plain.
    sealed interface Remedy {
        /// `meant` in place of the value at `value`.
        record Replace(Span value, Content meant) implements Remedy {}

        /// No such key at all, as it says nothing and need not be there.
        record Remove(Span key) implements Remedy {}
    }
}
