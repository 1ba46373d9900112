package io.nangols.syntax.script.fuzz;

import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.TreeInvariants;

import java.util.Optional;

/// Parses a text and checks what is true of every tree.
final class Trial {
    /// What went wrong. Two failures of one `signature` probably have one cause.
    record Failure(String signature, Throwable cause) {}

    private Trial() {}

    static Optional<Failure> of(String text) {
        try {
            TreeInvariants.check(ScriptParser.parse(text), text);
            return Optional.empty();
        } catch (AssertionError wrong) {
            var message = wrong.getMessage() == null ? "assertion" : wrong.getMessage();
            return Optional.of(new Failure(message.replaceFirst(":.*", ""), wrong));
        } catch (RuntimeException | Error thrown) {
            return Optional.of(new Failure(signature(thrown), thrown));
        }
    }

    /// The exception and the first place of ours that it came from.
    private static String signature(Throwable thrown) {
        for (var frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("io.nangols")) {
                return "%s at %s:%d"
                        .formatted(
                                thrown.getClass().getSimpleName(),
                                frame.getFileName(),
                                frame.getLineNumber());
            }
        }
        return thrown.getClass().getSimpleName();
    }
}
