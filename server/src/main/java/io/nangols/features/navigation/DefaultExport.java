package io.nangols.features.navigation;

import io.nangols.text.Span;
import io.nangols.workspace.TypeScriptFile;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a script exports by default, which is what Nango runs.
///
/// @param name the function's name, or `default` where there is none
/// @param head from `export` to that name
record DefaultExport(Span name, Span head) {
    private static final Pattern EXPORT =
            Pattern.compile(
                    "^export\\s+(default)\\b(?:\\s+(?:async\\s+)?function\\s*\\*?\\s*([\\p{L}_$][\\p{L}\\p{N}_$]*))?",
                    Pattern.MULTILINE);

    static Optional<DefaultExport> of(TypeScriptFile script) {
        var found = EXPORT.matcher(script.text());
        if (!found.find()) {
            return Optional.empty();
        }
        int name = found.group(2) == null ? 1 : 2;
        return Optional.of(
                new DefaultExport(
                        new Span(found.start(name), found.end(name)),
                        new Span(found.start(), found.end())));
    }

    /// The place to go to in a script; without an export, its beginning.
    static Target target(TypeScriptFile script) {
        return of(script)
                .map(export -> new Target.InScript(script, export.name(), export.head()))
                .orElseGet(() -> new Target.InScript(script, Span.at(0), Span.at(0)));
    }
}
