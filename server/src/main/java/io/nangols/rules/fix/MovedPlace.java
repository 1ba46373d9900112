package io.nangols.rules.fix;

import io.nangols.rules.Finding;
import io.nangols.text.Edit;

import java.util.List;

/// Where a place of a text, with all that is edited there, was and is. Both ends count as inside.
record MovedPlace(Range before, Range after) {
    /// Offsets from `low` to `high`, both included.
    record Range(int low, int high) {
        /// How many findings that say the same as `finding` begin here.
        long count(Finding finding, List<Finding> findings) {
            return findings.stream()
                    .filter(
                            other ->
                                    low <= other.span().start()
                                            && other.span().start() <= high
                                            && other.rule().equals(finding.rule())
                                            && other.message().equals(finding.message()))
                    .count();
        }
    }

    /// The place at `offset`, where `edits` are made, none of which overlap.
    static MovedPlace of(int offset, List<Edit> edits) {
        int low = offset;
        int high = offset;
        int inside = 0;
        int ahead = 0;
        for (var edit : edits) {
            int growth = edit.replacement().length() - edit.span().length();
            if (edit.span().touches(offset)) {
                low = Math.min(low, edit.span().start());
                high = Math.max(high, edit.span().end());
                inside += growth;
            } else if (edit.span().end() < offset) {
                ahead += growth;
            }
        }
        return new MovedPlace(new Range(low, high), new Range(low + ahead, high + ahead + inside));
    }

    /// Where text that stood at the place stands now, if it still does.
    int end() {
        return after.high();
    }
}
