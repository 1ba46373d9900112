package io.nangols.cli;

import io.nangols.rules.Finding;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Subject;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is wrong with a project, with its scripts, and with the settings beside it. Where the text
/// of a settings file is given, it counts.
interface Judgement {
    /// What is wrong with the `nango.yaml` of `subject`.
    List<Finding> on(Subject subject, Optional<String> settings);

    /// Tells what is wrong with each script of a project; empty for a judgement that looks at none.
    default Optional<Function<ScriptSubject, List<Finding>>> onScripts(Optional<String> settings) {
        return Optional.empty();
    }

    /// What is wrong with the text of a settings file; empty for a judgement that knows none.
    default Optional<List<Finding>> onSettings(String text) {
        return Optional.empty();
    }
}
