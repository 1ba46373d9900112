package io.nangols.features.hover;

import io.nangols.features.markdown.Markdown;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;

/// Says where a script is.
final class ScriptLine {
    private ScriptLine() {}

    /// Empty where no script is known of the whole project: then nobody has looked.
    static String of(Subject subject, ScriptEntry entry) {
        if (subject.folder().scripts().isEmpty()) {
            return "";
        }
        return subject.script(entry)
                .map(script -> "Script: " + Markdown.code(script.path()))
                .orElseGet(
                        () ->
                                "Script: "
                                        + Markdown.code(entry.places().getFirst())
                                        + ", which is not there");
    }
}
