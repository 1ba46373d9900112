package io.nangols.syntax.script.typing;

import io.nangols.text.Span;

import java.util.Optional;

/// One place of a text that is another: `removed`, in the old text, gave way to `inserted` UTF-16
/// units.
record Change(Span removed, int inserted) {

    /// What was done to `before` when there is more or less text right before `offset` of the new
    /// one.
    static Change before(int offset, int lengthBefore, int lengthAfter) {
        int longer = lengthAfter - lengthBefore;
        return longer > 0
                ? new Change(Span.at(offset - longer), longer)
                : new Change(new Span(offset, offset - longer), 0);
    }

    /// How much longer the new text is.
    int delta() {
        return inserted - removed.length();
    }

    /// Where what stood at `span` stands now: further on when it was behind the change, longer when
    /// it holds it, nowhere when the change cuts it.
    Optional<Span> moved(Span span) {
        if (span.end() <= removed.start()) {
            return Optional.of(span);
        }
        if (span.start() >= removed.end()) {
            return Optional.of(span.shift(delta()));
        }
        return span.encloses(removed)
                ? Optional.of(new Span(span.start(), span.end() + delta()))
                : Optional.empty();
    }

    /// Whether what stands at `span` is another than before.
    boolean touches(Span span) {
        return removed.isEmpty()
                ? span.start() < removed.start() && removed.start() < span.end()
                : span.overlaps(removed);
    }
}
