package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

@Timeout(30)
class IdleWorkTest {
    @Test
    void goesOnAfterAnError() throws InterruptedException {
        var failures = new CopyOnWriteArrayList<Throwable>();
        var done = new CountDownLatch(1);
        var error = new NoClassDefFoundError();
        var work =
                new IdleWork<String>(
                        Duration.ZERO,
                        key -> {
                            if (key.equals("bad")) {
                                throw error;
                            }
                            done.countDown();
                        },
                        failures::add);

        work.submit(List.of("bad", "good"));

        done.await();
        assertThat(failures).containsExactly(error);
    }
}
