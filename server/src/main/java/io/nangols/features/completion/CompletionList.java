package io.nangols.features.completion;

import java.util.List;

/// What can be written at a place, the most useful first.
///
/// @param incomplete whether there is more that further characters would bring up
public record CompletionList(List<Proposal> items, boolean incomplete) {
    static final CompletionList NONE = new CompletionList(List.of(), false);

    public CompletionList {
        items = List.copyOf(items);
    }
}
