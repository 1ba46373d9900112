package io.nangols.server;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;

/// Runs the server as a process: `nango-ls --stdio` or `nango-ls --socket PORT`.
public final class Serve {
    private static final String SOCKET = "--socket";
    private static final int BUFFER = 1 << 16;

    private Serve() {}

    /// Whether these arguments ask for the server. Editors add arguments of their own, so the rest
    /// does not matter.
    public static boolean isAskedFor(String... arguments) {
        var all = List.of(arguments);
        return all.contains("--stdio")
                || all.stream().anyMatch(it -> it.matches(SOCKET + "(=.*)?"));
    }

    /// Serves one editor, then ends the process.
    public static void run(String... arguments) {
        // Long work on one file must not keep others waiting where there are few processors.
        int threads = Math.max(4, Runtime.getRuntime().availableProcessors());
        System.setProperty("jdk.virtualThreadScheduler.parallelism", String.valueOf(threads));
        if (List.of(arguments).contains("--stdio")) {
            overStdio();
        } else {
            port(arguments)
                    .ifPresentOrElse(
                            Serve::overSocket,
                            () -> fail(SOCKET + " needs a port: a number from 0 to 65535."));
        }
    }

    private static Optional<Integer> port(String... arguments) {
        var words = List.of(String.join("=", arguments).split("=", -1));
        int at = words.indexOf(SOCKET) + 1;
        return Optional.of(at < words.size() ? words.get(at) : "")
                .filter(word -> word.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> port < 1 << 16);
    }

    private static void overStdio() {
        var stdio = StdioGuard.take();
        new NangoServer(stdio.in(), stdio.out(), System::exit).run();
    }

    /// Some editors listen for their servers, others expect servers to listen for them: whoever
    /// comes first on the port does.
    private static void overSocket(int port) {
        StdioGuard.take();
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (var socket = connect(address).orElseGet(() -> accept(address))) {
            new NangoServer(
                            new BufferedInputStream(socket.getInputStream(), BUFFER),
                            new BufferedOutputStream(socket.getOutputStream(), BUFFER),
                            System::exit)
                    .run();
        } catch (IOException | UncheckedIOException e) {
            fail("cannot use port " + port + ": " + e.getMessage());
        }
    }

    private static Optional<Socket> connect(InetSocketAddress address) {
        var socket = new Socket();
        try {
            if (address.getPort() != 0) {
                socket.setTcpNoDelay(true);
                socket.connect(address);
                return Optional.of(socket);
            }
        } catch (IOException e) {
            // Nobody listens there yet.
        }
        return Optional.empty();
    }

    private static Socket accept(InetSocketAddress address) {
        try (var server = new ServerSocket()) {
            server.bind(address);
            System.err.println("nango-ls: listening on port " + server.getLocalPort());
            var socket = server.accept();
            socket.setTcpNoDelay(true);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fail(String why) {
        System.err.println("nango-ls: " + why);
        System.exit(2);
    }
}
