package io.nangols.features.completion;

import java.util.Optional;
import java.util.function.Supplier;

/// One thing that can be written at a place.
///
/// @param label what the list shows
/// @param detail a few words more beside it; empty for none
/// @param documentation Markdown, made only when somebody looks at this proposal
/// @param rank where in the list it belongs: lower is better; equals keep their order
/// @param filterText what the characters typed so far are compared with
/// @param deprecated whether Nango only still understands it
/// @param retrigger whether the editor should ask again once this one is accepted
public record Proposal(
        String label,
        Kind kind,
        String detail,
        Supplier<Optional<String>> documentation,
        int rank,
        String filterText,
        boolean deprecated,
        Insertion insertion,
        boolean retrigger) {
    /// What it is, which editors show as an icon.
    public enum Kind {
        KEY,
        INTEGRATION,
        SYNC,
        ACTION,
        EVENT,
        MODEL,
        FIELD,
        TYPE,
        /// One of a closed set of values.
        ENUM_VALUE,
        /// A value that is only an example or taken from elsewhere in the file.
        VALUE,
        SCOPE,
        /// A whole block to fill in.
        BLOCK
    }

    /// A proposal with nothing said but what it writes.
    public static Proposal of(Kind kind, String label, Insertion insertion) {
        return new Proposal(label, kind, "", Optional::empty, 0, label, false, insertion, false);
    }

    Proposal labelled(String text) {
        return new Proposal(
                text,
                kind,
                detail,
                documentation,
                rank,
                filterText,
                deprecated,
                insertion,
                retrigger);
    }

    public Proposal detail(String words) {
        return new Proposal(
                label,
                kind,
                words,
                documentation,
                rank,
                filterText,
                deprecated,
                insertion,
                retrigger);
    }

    public Proposal documented(Supplier<Optional<String>> markdown) {
        return new Proposal(
                label, kind, detail, markdown, rank, filterText, deprecated, insertion, retrigger);
    }

    public Proposal ranked(int place) {
        return new Proposal(
                label,
                kind,
                detail,
                documentation,
                place,
                filterText,
                deprecated,
                insertion,
                retrigger);
    }

    public Proposal filteredBy(String text) {
        return new Proposal(
                label, kind, detail, documentation, rank, text, deprecated, insertion, retrigger);
    }

    public Proposal asDeprecated() {
        return new Proposal(
                label, kind, detail, documentation, rank, filterText, true, insertion, retrigger);
    }

    /// The editor should ask again once it is accepted, because something follows that can be
    /// proposed, too.
    public Proposal retriggering() {
        return new Proposal(
                label, kind, detail, documentation, rank, filterText, deprecated, insertion, true);
    }

    Proposal inserting(Insertion other) {
        return new Proposal(
                label, kind, detail, documentation, rank, filterText, deprecated, other, retrigger);
    }
}
