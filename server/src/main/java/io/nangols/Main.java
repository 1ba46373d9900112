package io.nangols;

import io.nangols.server.Serve;

/// The door of `nango-ls`: the language server behind `--stdio` and `--socket`, otherwise the
/// command.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (Serve.isAskedFor(arguments)) {
            Serve.run(arguments);
        }
    }
}
