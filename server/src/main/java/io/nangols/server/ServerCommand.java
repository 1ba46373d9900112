package io.nangols.server;

import io.nangols.workspace.Snapshot;

/// Something that clients may ask this server to do, beside what the protocol has methods for.
interface ServerCommand {
    String name();

    /// Does it, and answers what it comes to; `null` where there is nothing to tell.
    Object run(Snapshot snapshot, CommandArguments arguments);
}
