package io.nangols.features.completion;

import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;

/// What accepting a proposal does.
///
/// @param span what is replaced, on the cursor's line and around it
/// @param text what comes in its place; every line has the indentation that it shall have in the
///   file, and the file's line breaks
/// @param snippet whether the text has tab stops, as the protocol writes them: `$1`, `${1:word}`,
///   `${1|a,b|}`, `$0`
/// @param others further changes of the file, away from `span`
public record Insertion(Span span, String text, boolean snippet, List<Edit> others) {
    public Insertion {
        others = List.copyOf(others);
    }

    /// The same for an editor that knows tab stops, but none with choices: the first one stays.
    public Insertion withoutChoices() {
        return snippet ? new Insertion(span, SnippetText.withoutChoices(text), true, others) : this;
    }

    /// The same for an editor that knows no tab stops: what they suggest stays as text.
    Insertion withoutSnippet() {
        return snippet ? new Insertion(span, SnippetText.plain(text), false, others) : this;
    }
}
