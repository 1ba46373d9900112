package io.nangols.syntax.script;

import io.nangols.text.Span;

/// Something in a script that TypeScript's grammar does not allow; `message` says what, for people.
public record ScriptSyntaxError(Span span, String message) {}
