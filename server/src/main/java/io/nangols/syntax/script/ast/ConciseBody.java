package io.nangols.syntax.script.ast;

/// What stands behind `=>`: a block, or an expression whose value is returned.
public sealed interface ConciseBody extends Node permits Statement.Block, Expression {}
