package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class StdioGuardTest {
    @Test
    void keepsStrayPrintsOutOfTheProtocol() throws Exception {
        var out = System.out;
        var err = System.err;
        var in = System.in;
        var errors = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            var _ = StdioGuard.take();
            System.out.print("stray");
            assertThat(System.in.read()).isEqualTo(-1);
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setIn(in);
        }
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualTo("stray");
    }
}
