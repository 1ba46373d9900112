package io.nangols;

import io.nangols.cli.NangoCli;
import io.nangols.server.Serve;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The door of `nango-ls`: the language server behind `--stdio` and `--socket`, otherwise the
/// command.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (Serve.isAskedFor(arguments)) {
            Serve.run(arguments);
        } else {
            System.exit(
                    NangoCli.run(arguments, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
        }
    }

    /// Not `System.out`, whose encoding is the system's.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
