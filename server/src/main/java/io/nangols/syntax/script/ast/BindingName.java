package io.nangols.syntax.script.ast;

/// What a declaration or a parameter binds: one name, or the names in a pattern.
public sealed interface BindingName extends Node permits Identifier, BindingPattern {}
