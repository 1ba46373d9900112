package io.nangols.rules;

import io.nangols.text.Edit;
import io.nangols.workspace.Lazy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A way to mend a finding. It belongs to the state of the files in which the finding was found.
///
/// @param title what it does, as an imperative without a full stop; code goes in backticks
/// @param confidence whether it may be made unasked
/// @param preferred whether it is the one that most people would choose
/// @param maker makes the changes when they are asked for; see [#changes]
public record Fix(
        String title,
        Kind kind,
        Confidence confidence,
        boolean preferred,
        Supplier<List<FileChange>> maker) {

    /// How editors sort it.
    public enum Kind {
        /// Mends the place.
        QUICK_FIX,
        /// Writes more than the place in another way.
        REWRITE
    }

    /// Whether a person must decide.
    public enum Confidence {
        /// Right wherever the finding is right: part of "fix all" and `check --fix`.
        SAFE,
        /// One of several ways out, or one with a blank to fill in: made one at a time, when
        /// somebody says so.
        ASK
    }

    /// One that may be made unasked. `edits` are of the finding's file; empty when it cannot be
    /// done.
    public static Fix safe(String title, Supplier<Optional<List<Edit>>> edits) {
        return new Fix(title, Kind.QUICK_FIX, Confidence.SAFE, true, here(edits));
    }

    /// One that a person must decide. `edits` are of the finding's file; empty when it cannot be
    /// done.
    public static Fix ask(String title, Supplier<Optional<List<Edit>>> edits) {
        return new Fix(title, Kind.QUICK_FIX, Confidence.ASK, false, here(edits));
    }

    /// One that a person must decide, with changes to any files; none when it cannot be done.
    public static Fix askFiles(String title, Supplier<List<FileChange>> changes) {
        return new Fix(title, Kind.QUICK_FIX, Confidence.ASK, false, changes);
    }

    /// The same fix, as the one to choose.
    public Fix prefer() {
        return new Fix(title, kind, confidence, true, maker);
    }

    /// The same fix, as a rewriting of more than the place.
    public Fix rewrite() {
        return new Fix(title, Kind.REWRITE, confidence, preferred, maker);
    }

    /// The same fix, which makes its changes once, however often they are asked for; what it throws
    /// goes to `onFailure`, and it changes nothing then.
    Fix guarded(Consumer<RuntimeException> onFailure) {
        return new Fix(title, kind, confidence, preferred, new Lazy<>(() -> madeOrNone(onFailure)));
    }

    /// The same fix, which can no longer be made.
    Fix settled() {
        return new Fix(title, kind, confidence, preferred, List::of);
    }

    private List<FileChange> madeOrNone(Consumer<RuntimeException> onFailure) {
        try {
            return maker.get();
        } catch (RuntimeException e) {
            onFailure.accept(e);
        } catch (StackOverflowError e) {
            onFailure.accept(new IllegalStateException("nested too deeply", e));
        }
        return List.of();
    }

    /// What it does; nothing when it cannot be done here.
    public List<FileChange> changes() {
        return List.copyOf(maker.get());
    }

    private static Supplier<List<FileChange>> here(Supplier<Optional<List<Edit>>> edits) {
        return () ->
                edits.get()
                        .filter(made -> !made.isEmpty())
                        .map(made -> List.<FileChange>of(new FileChange.Here(made)))
                        .orElse(List.of());
    }
}
