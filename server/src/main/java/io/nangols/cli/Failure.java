package io.nangols.cli;

import java.util.List;

/// Why a command cannot do what it was asked to, in words for its user, a line each.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(List<String> lines) {
        super(String.join("\n", lines), null, false, false);
    }

    Failure(String line) {
        this(List.of(line));
    }
}
