package io.nangols.project;

/// A script that an application calls.
public record Action(Declaration declaration) implements Function {}
