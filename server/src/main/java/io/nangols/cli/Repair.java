package io.nangols.cli;

import io.nangols.cli.report.CheckedFile;
import io.nangols.rules.Finding;
import io.nangols.rules.Subject;

import java.util.List;
import java.util.function.Function;

/// What is done about the findings in a file before they are reported.
interface Repair {
    /// Nothing.
    Repair NONE = (found, _, _) -> found;

    /// The file as it is afterwards, and what is left in it. `check` finds what is wrong with
    /// another state of `subject`.
    CheckedFile of(CheckedFile found, Subject subject, Function<Subject, List<Finding>> check);
}
