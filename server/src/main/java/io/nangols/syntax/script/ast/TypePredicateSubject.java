package io.nangols.syntax.script.ast;

/// What a type predicate speaks of: a parameter, or `this`.
public sealed interface TypePredicateSubject extends Node permits Identifier, TypeNode.ThisType {}
