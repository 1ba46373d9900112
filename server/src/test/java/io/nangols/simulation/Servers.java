package io.nangols.simulation;

import java.nio.file.Path;
import java.util.function.Supplier;

/// Ways to start a server: one that works all day, and one that tells what is wrong and is gone.
record Servers(Supplier<Server> lasting, Supplier<Server> fresh) {
    static final Servers IN_PROCESS = new Servers(InProcess::new, InProcess::new);

    static Servers overStdio(Path jar) {
        return new Servers(() -> OverStdio.start(jar, false), () -> OverStdio.start(jar, true));
    }
}
