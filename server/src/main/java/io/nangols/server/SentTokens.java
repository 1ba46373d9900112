package io.nangols.server;

import io.nangols.workspace.FileId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tokens of files as they were last sent, so that later only what has changed needs to be. Of
/// more files than an editor has in sight, the oldest are forgotten.
final class SentTokens {
    private static final int MOST = 20;

    private record Result(String id, List<Integer> data) {}

    private final Map<FileId, Result> results = new LinkedHashMap<>();
    private long last;

    /// Remembers them; returns the name by which the client knows them.
    synchronized String put(FileId file, List<Integer> data) {
        var id = String.valueOf(++last);
        results.remove(file);
        results.put(file, new Result(id, data));
        if (results.size() > MOST) {
            results.remove(results.keySet().iterator().next());
        }
        return id;
    }

    /// What the client knows by that name.
    synchronized Optional<List<Integer>> get(FileId file, String id) {
        return Optional.ofNullable(results.get(file))
                .filter(result -> result.id().equals(id))
                .map(Result::data);
    }
}
