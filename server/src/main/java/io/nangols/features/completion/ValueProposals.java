package io.nangols.features.completion;

import io.nangols.rules.Subject;

import java.util.List;

/// Proposes what stands behind a key or in a list. Each of them knows some kinds of place and
/// proposes nothing elsewhere; how a proposal is to be written, the slot knows.
interface ValueProposals {
    List<Proposal> at(Subject subject, CursorPlace place, Slot slot);
}
