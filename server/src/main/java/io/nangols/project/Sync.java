package io.nangols.project;

import java.util.Optional;

/// A script that fetches records on a schedule. What is written but cannot be read is absent here,
/// while its [#key] is there.
public record Sync(
        Declaration declaration,
        Optional<Spanned<String>> runs,
        Optional<Spanned<SyncType>> type,
        Optional<Spanned<Boolean>> trackDeletes,
        Optional<Spanned<Boolean>> autoStart)
        implements Function {}
