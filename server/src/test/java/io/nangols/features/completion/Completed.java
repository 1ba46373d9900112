package io.nangols.features.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Cursor;
import io.nangols.text.Edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What completion offers at the `$0` of a fixture, and what becomes of the text.
record Completed(Cursor cursor, CompletionList list) {
    static Completed complete(String marked) {
        var cursor = Cursor.in(marked);
        return new Completed(cursor, Completion.at(cursor.file(), cursor.offset(), true));
    }

    static Completed completeWithoutSnippets(String marked) {
        var cursor = Cursor.in(marked);
        return new Completed(cursor, Completion.at(cursor.file(), cursor.offset(), false));
    }

    /// The labels, in order.
    List<String> labels() {
        return list.items().stream().map(Proposal::label).toList();
    }

    /// Exactly these, in this order.
    Completed offersExactly(String... labels) {
        assertThat(labels()).containsExactly(labels);
        return this;
    }

    /// These, among others and in any order.
    Completed offers(String... labels) {
        assertThat(labels()).contains(labels);
        return this;
    }

    Completed offersNo(String... labels) {
        assertThat(labels()).doesNotContain(labels);
        return this;
    }

    Completed offersNothing() {
        assertThat(labels()).isEmpty();
        return this;
    }

    /// Accepting `label` gives a text in which these lines stand one after the other; a tab stop
    /// shows as the protocol writes it.
    Completed inserting(String label, String... lines) {
        var after = apply(proposal(label), cursor.fixture().nangoYaml());
        assertThat(after.replace("\r", "\\r")).contains(String.join("\n", lines));
        return this;
    }

    Proposal proposal(String label) {
        return list.items().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + label + " among " + labels()));
    }

    /// The text after accepting a proposal.
    static String apply(Proposal proposal, String text) {
        var insertion = proposal.insertion();
        var edits =
                Stream.concat(
                                insertion.others().stream(),
                                Stream.of(new Edit(insertion.span(), insertion.text())))
                        .sorted(
                                Comparator.<Edit>comparingInt(it -> it.span().start())
                                        .thenComparingInt(it -> it.span().end()))
                        .collect(Collectors.toCollection(ArrayList::new));
        return Edit.applyAll(text, edits);
    }
}
