package io.nangols.catalog;

/// A copy of `@nangohq/providers` that cannot be used; the message says why, in a sentence.
final class BrokenPackage extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenPackage(String message) {
        super(message);
    }
}
