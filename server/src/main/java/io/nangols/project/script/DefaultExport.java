package io.nangols.project.script;

import io.nangols.text.Span;

/// What a script exports by default, which is what Nango runs.
///
/// @param name the function's name, or `default` where there is none
/// @param head from `export` to that name
public record DefaultExport(Span name, Span head) {}
