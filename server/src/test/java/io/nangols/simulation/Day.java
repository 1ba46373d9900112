package io.nangols.simulation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/// A day at a desk: steps, one after another, and what is to be true in between: nothing has
/// failed, and what is wrong with each file is what a server says that was started this moment.
final class Day {
    /// A server that tells later must have told by then, however busy the machine is.
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private static final long PAUSE_NANOS = 200_000_000L;

    private final Projects projects;
    private final Servers servers;
    private final Desk desk;
    private final Server server;
    private final List<Step> log = new ArrayList<>();
    private int restored;
    private long compared;

    /// Why a day ended early.
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        Failed(String message) {
            super(message);
        }

        Failed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// A day that begins with the projects on disk and nothing open.
    Day(Disk disk, Projects projects, Servers servers) {
        this.projects = projects;
        this.servers = servers;
        var _ = projects.restoreTo(disk);
        this.desk = new Desk(disk, Projects.FOLDERS);
        this.server = servers.lasting().get();
        desk.tell(server);
    }

    /// How a day with these steps ends, when it does not end well.
    static Optional<String> failure(
            Disk disk, Projects projects, Servers servers, List<Step> steps) {
        var day = new Day(disk, projects, servers);
        try (var _ = day.server()) {
            for (var step : steps) {
                day.take(step);
            }
            day.compare();
            return Optional.empty();
        } catch (Failed e) {
            return Optional.of(e.getMessage());
        }
    }

    Desk desk() {
        return desk;
    }

    Server server() {
        return server;
    }

    /// What was done since everything was last as at the beginning.
    List<Step> log() {
        return List.copyOf(log);
    }

    /// How many findings were the same as those of a fresh server.
    long compared() {
        return compared;
    }

    /// How often everything was put back.
    int restored() {
        return restored;
    }

    void take(Step step) throws Failed {
        log.add(step);
        try {
            desk.take(step, server);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Failed("A step threw " + e, e);
        }
        checkFailures(server);
    }

    private static void checkFailures(Server server) throws Failed {
        var failures = server.failures();
        if (!failures.isEmpty()) {
            throw new Failed(failures.stream().limit(5).collect(joining("\n")));
        }
    }

    /// Compares what is wrong with all files with what a server says that knows nothing else.
    void compare() throws Failed {
        try (var fresh = servers.fresh().get()) {
            desk.tell(fresh);
            long end = System.nanoTime() + (server.tellsLater() ? PATIENCE_NANOS : 0);
            while (true) {
                var ours = server.diagnostics();
                var theirs = fresh.diagnostics();
                checkFailures(server);
                checkFailures(fresh);
                var difference = difference(ours, theirs);
                if (difference.isEmpty()) {
                    compared += theirs.values().stream().mapToLong(List::size).sum();
                    return;
                }
                if (System.nanoTime() >= end) {
                    throw new Failed(difference.get());
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static Optional<String> difference(
            SortedMap<String, List<String>> ours, SortedMap<String, List<String>> theirs) {
        var lines = new ArrayList<String>();
        var all = new TreeMap<>(ours);
        all.putAll(theirs);
        for (var uri : all.keySet()) {
            var our = Optional.ofNullable(ours.get(uri));
            var their = Optional.ofNullable(theirs.get(uri));
            if (!our.equals(their)) {
                lines.add(uri + (our.isEmpty() ? " unknown" : their.isEmpty() ? " is known" : ""));
                our.orElse(List.of()).stream()
                        .filter(line -> !their.orElse(List.of()).contains(line))
                        .forEach(line -> lines.add("  shown, but not by a fresh server: " + line));
                their.orElse(List.of()).stream()
                        .filter(line -> !our.orElse(List.of()).contains(line))
                        .forEach(line -> lines.add("  shown by a fresh server only: " + line));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /// Puts everything back: the disk, the settings, and the usual files open.
    void restore() throws Failed {
        for (var tab : desk.tabs()) {
            take(new Step.Close(tab));
        }
        for (var folder : Projects.FOLDERS) {
            take(new Step.Folder(folder, true));
            take(new Step.Configure(Optional.of(folder), Optional.empty()));
        }
        take(new Step.Configure(Optional.empty(), Optional.empty()));
        desk.changed(projects.restoreTo(desk.disk()), server);
        for (var tab : Person.usual(projects).toList()) {
            take(new Step.Open(tab));
        }
        compare();
        log.clear();
        for (var tab : desk.tabs()) {
            log.add(new Step.Open(tab));
        }
        restored++;
    }
}
