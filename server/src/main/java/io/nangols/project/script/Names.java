package io.nangols.project.script;

import io.nangols.text.Span;

import java.util.List;

/// Where a script uses a name for a variable or a type, as against one of a property.
///
/// @param bindings where it is given a meaning (imports, declarations, parameters), and where it
///   names something else at the same time: a property in `{ name }`, an export in `export { name
///   }`
/// @param references where it stands for that meaning
public record Names(List<Span> bindings, List<Span> references) {
    /// A name that does not occur.
    public static final Names NONE = new Names(List.of(), List.of());
}
