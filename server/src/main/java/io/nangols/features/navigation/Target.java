package io.nangols.features.navigation;

import io.nangols.text.Span;
import io.nangols.workspace.TypeScriptFile;

/// A place to go to: a name, and all of what it names.
public sealed interface Target {
    /// The name alone.
    Span name();

    /// All of what it names; holds the name.
    Span whole();

    /// One in the `nango.yaml`.
    record Here(Span name, Span whole) implements Target {
        static Here of(Span name) {
            return new Here(name, name);
        }
    }

    /// What a script exports by default, or its beginning if it does not.
    static Target ofScript(TypeScriptFile script) {
        return script.script()
                .defaultExport()
                .map(export -> new InScript(script, export.name(), export.head()))
                .orElseGet(() -> new InScript(script, Span.at(0), Span.at(0)));
    }

    /// One in a script of the project, as it is on disk.
    record InScript(TypeScriptFile script, Span name, Span whole) implements Target {}
}
