package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

/// A leaf of the tree: a word, number, text or sign, as the parser read it.
public record Token(TokenKind kind, Span span) {}
