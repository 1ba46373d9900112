package io.nangols.features.actions;

import io.nangols.rules.Finding;

import java.util.List;

/// Something that an editor can offer.
///
/// @param kind one of [ActionKinds]
/// @param mends the findings that are gone when it is done
/// @param preferred whether it is what most people would choose for these findings
public record Action(Task task, String title, String kind, List<Finding> mends, boolean preferred) {
    public Action {
        mends = List.copyOf(mends);
    }
}
