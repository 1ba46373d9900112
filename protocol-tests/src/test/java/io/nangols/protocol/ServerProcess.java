package io.nangols.protocol;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// The packaged server, started as an editor would start it.
final class ServerProcess implements AutoCloseable {
    /// Far more than anything takes, also on a busy machine; a test that waits so long has failed.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    private ServerProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::collectErrors);
    }

    static ServerProcess start(String... arguments) {
        var command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        try {
            return new ServerProcess(new ProcessBuilder(command).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What starts the server: the launcher of the package, where one is to be tested, or else Java
    /// with the jar.
    private static List<String> command() {
        return Optional.ofNullable(System.getProperty("nango-ls.packages"))
                .map(packages -> List.of(launcher(Path.of(packages)).toString()))
                .orElseGet(
                        () ->
                                List.of(
                                        JAVA,
                                        "@" + System.getProperty("nango-ls.options"),
                                        "-jar",
                                        System.getProperty("nango-ls.jar")));
    }

    private static Path launcher(Path packages) {
        boolean windows = File.separatorChar == '\\';
        try (var content = Files.list(packages)) {
            return content.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow()
                    .resolve(windows ? "nango-ls.cmd" : "nango-ls");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A process that does nothing, for a server to watch.
    static Process startBystander() {
        try {
            return new ProcessBuilder(
                            JAVA,
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Bystander.class.getName())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the server reads.
    OutputStream stdin() {
        return process.getOutputStream();
    }

    /// What the server writes.
    InputStream stdout() {
        return process.getInputStream();
    }

    /// What the server has said beside the protocol.
    String errors() {
        return String.join("\n", errors);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// The exit code, once the server has ended.
    int exitCode() {
        try {
            if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("expected: the server ends\ngot: it still runs. " + errors());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void collectErrors() {
        try (var lines = process.errorReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(errors::add);
        } catch (IOException | UncheckedIOException e) {
            errors.add(e.toString());
        }
    }

    /// Waits to be killed.
    static final class Bystander {
        private Bystander() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(PATIENCE.multipliedBy(5));
        }
    }
}
