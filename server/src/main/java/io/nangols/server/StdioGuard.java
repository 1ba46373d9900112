package io.nangols.server;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/// The process's standard streams, taken for the protocol: whoever else prints, prints to standard
/// error, and whoever else reads, reads nothing.
record StdioGuard(InputStream in, OutputStream out) {
    private static final int BUFFER = 1 << 16;

    static StdioGuard take() {
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        return new StdioGuard(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
    }
}
