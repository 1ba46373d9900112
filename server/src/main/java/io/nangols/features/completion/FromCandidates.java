package io.nangols.features.completion;

import io.nangols.features.completion.candidates.Candidate;
import io.nangols.features.completion.candidates.Candidates;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Makes proposals of what may stand at a place.
///
/// @param documentation Markdown about a candidate, made only when somebody looks at it
/// @param filter the text with which an editor compares what is typed, made of a candidate's
record FromCandidates(
        Slot slot,
        Function<Candidate, Optional<String>> documentation,
        UnaryOperator<String> filter) {
    CompletionList list(Candidates candidates) {
        var proposals = new ArrayList<Proposal>();
        for (var candidate : candidates.all()) {
            if (slot.canHold(candidate.text())) {
                proposals.add(proposal(candidate).ranked(proposals.size()));
            }
        }
        return new CompletionList(proposals, candidates.more());
    }

    private Proposal proposal(Candidate candidate) {
        var text = candidate.text();
        return Proposal.of(kind(candidate.sort()), text, insertion(candidate))
                .filteredBy(filter.apply(text))
                .detail(candidate.detail())
                .documented(() -> documentation.apply(candidate));
    }

    private Insertion insertion(Candidate candidate) {
        return switch (candidate.sort()) {
            case VALUE, SCOPE -> slot.text(candidate.text());
            case CHOICE, MODEL, NEW_MODEL, TYPE -> slot.scalar(candidate.text());
        };
    }

    private static Proposal.Kind kind(Candidate.Sort sort) {
        return switch (sort) {
            case CHOICE -> Proposal.Kind.ENUM_VALUE;
            case VALUE -> Proposal.Kind.VALUE;
            case MODEL, NEW_MODEL -> Proposal.Kind.MODEL;
            case TYPE -> Proposal.Kind.TYPE;
            case SCOPE -> Proposal.Kind.SCOPE;
        };
    }
}
