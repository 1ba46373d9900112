package io.nangols.syntax.script.ast;

/// What names a namespace, or a module of another file.
public sealed interface NamespaceName extends Node permits Identifier, Literal.StringLiteral {}
