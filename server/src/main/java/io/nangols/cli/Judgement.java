package io.nangols.cli;

import io.nangols.rules.Finding;
import io.nangols.rules.Subject;

import java.util.List;
import java.util.Optional;

/// What is wrong with a project, and with the settings beside it.
interface Judgement {
    /// What is wrong with `subject`, for which the text of a settings file counts when there is
    /// one.
    List<Finding> on(Subject subject, Optional<String> settings);

    /// What is wrong with the text of a settings file; empty for a judgement that knows none.
    default Optional<List<Finding>> onSettings(String text) {
        return Optional.empty();
    }
}
