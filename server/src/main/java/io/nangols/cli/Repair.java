package io.nangols.cli;

import io.nangols.cli.report.CheckedFile;
import io.nangols.rules.fix.CheckedText;

/// What is done about the findings in a file before they are reported.
interface Repair {
    /// Nothing.
    Repair NONE = (found, _) -> found;

    /// The file as it is afterwards, and what is left in it. `text` is the same file with the same
    /// findings.
    CheckedFile of(CheckedFile found, CheckedText text);
}
