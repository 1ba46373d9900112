package io.nangols.server;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Runs jobs on virtual threads: of one key only one at a time, and of those that wait only the
/// latest, so that work never piles up behind fast typing.
final class LatestWork<K> {
    private final int limit;
    private final Map<K, Runnable> waiting = new LinkedHashMap<>();
    private final Set<K> running = new HashSet<>();

    /// At most `limit` jobs run at once.
    LatestWork(int limit) {
        this.limit = limit;
    }

    /// Runs `job` as soon as possible, instead of an earlier one of that key that has not begun.
    synchronized void submit(K key, Runnable job) {
        waiting.put(key, job);
        startNext();
    }

    private void startNext() {
        for (var each = waiting.entrySet().iterator(); running.size() < limit && each.hasNext(); ) {
            var next = each.next();
            if (running.add(next.getKey())) {
                each.remove();
                Thread.ofVirtual().start(() -> run(next.getKey(), next.getValue()));
            }
        }
    }

    private void run(K key, Runnable job) {
        try {
            job.run();
        } finally {
            synchronized (this) {
                running.remove(key);
                startNext();
            }
        }
    }
}
