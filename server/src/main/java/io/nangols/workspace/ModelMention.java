package io.nangols.workspace;

import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A place where a script names a model: where it imports it from the project's `models`, or where
/// it says as text of which model the records are that it saves.
///
/// @param span the name alone
public record ModelMention(Span span, Kind kind) {
    private static final String RECORD_CALLS =
            "\\bbatch(?:Save|Update|Delete|Send)\\s*(?:<[^<>()]*>)?\\([^;]*?,\\s*['\"]";

    /// How it is named.
    public enum Kind {
        /// `import { Issue } from '../models'`.
        IMPORT,
        /// `import { Issue as Ticket } from '../models'`.
        IMPORT_UNDER_ANOTHER_NAME,
        /// `nango.batchSave(issues, 'Issue')`.
        TEXT
    }

    /// Those of one model in one script.
    public static List<ModelMention> of(String model, TypeScriptFile script) {
        if (!script.mentions(model)) {
            return List.of();
        }
        var mentions = new ArrayList<ModelMention>();
        for (var names : script.modelImports()) {
            addImports(model, names, script.text(), mentions);
        }
        var calls =
                Pattern.compile(RECORD_CALLS + "(" + Pattern.quote(model) + ")['\"]")
                        .matcher(script.text());
        while (calls.find()) {
            mentions.add(new ModelMention(new Span(calls.start(1), calls.end(1)), Kind.TEXT));
        }
        return mentions;
    }

    private static void addImports(
            String model, Span names, String text, List<ModelMention> mentions) {
        var written = names.of(text);
        var name =
                Pattern.compile(
                                "(?<![\\w$]|\\bas\\s)"
                                        + Pattern.quote(model)
                                        + "(?![\\w$])(?=\\s*(?:,|$|as\\b))")
                        .matcher(written);
        while (name.find()) {
            boolean otherName = written.substring(name.end()).matches("(?s)\\s+as\\b.*");
            mentions.add(
                    new ModelMention(
                            new Span(name.start(), name.end()).shift(names.start()),
                            otherName ? Kind.IMPORT_UNDER_ANOTHER_NAME : Kind.IMPORT));
        }
    }
}
