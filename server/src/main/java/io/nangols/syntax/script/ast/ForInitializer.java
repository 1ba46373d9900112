package io.nangols.syntax.script.ast;

/// What stands first in the parentheses of `for`: declarations, or an expression.
public sealed interface ForInitializer extends Node permits VariableDeclarationList, Expression {}
