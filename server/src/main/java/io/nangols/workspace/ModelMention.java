package io.nangols.workspace;

import io.nangols.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// A place where a script names a model: where it imports it from the project's `models`, or where
/// it says as text of which model the records are that it saves.
///
/// @param span the name alone
public record ModelMention(Span span, Kind kind) {
    /// How it is named.
    public enum Kind {
        /// `import { Issue } from '../models'`.
        IMPORT,
        /// `import { Issue as Ticket } from '../models'`.
        IMPORT_UNDER_ANOTHER_NAME,
        /// `export { Issue } from '../models'`.
        EXPORT,
        /// `models.Issue`, behind `import * as models from '../models'`.
        MEMBER,
        /// `nango.batchSave(issues, 'Issue')`.
        TEXT
    }

    /// Those of one model in one script.
    public static List<ModelMention> of(String model, TypeScriptFile script) {
        if (!script.mentions(model)) {
            return List.of();
        }
        var imports =
                script.script()
                        .importedModels()
                        .filter(it -> it.name().value().equals(model))
                        .map(it -> new ModelMention(it.name().span(), kind(it.isRenamed())));
        var texts =
                script.script().recordModels().stream()
                        .filter(it -> it.value().equals(model))
                        .map(it -> new ModelMention(it.span(), Kind.TEXT));
        var members =
                script.script().modelMembers().stream()
                        .filter(it -> it.value().equals(model))
                        .map(it -> new ModelMention(it.span(), Kind.MEMBER));
        var exports =
                script.script().modelExports().stream()
                        .filter(it -> it.name().value().equals(model))
                        .map(it -> new ModelMention(it.name().span(), ofExport(it.isRenamed())));
        return Stream.of(imports, exports, members, texts).flatMap(it -> it).toList();
    }

    private static Kind ofExport(boolean renamed) {
        return renamed ? Kind.IMPORT_UNDER_ANOTHER_NAME : Kind.EXPORT;
    }

    private static Kind kind(boolean renamed) {
        return renamed ? Kind.IMPORT_UNDER_ANOTHER_NAME : Kind.IMPORT;
    }
}
