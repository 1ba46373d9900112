package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class ParentProcessWatcherTest {
    @Test
    void livesWithoutAProcessThatItCannotSee() {
        var deaths = new AtomicInteger();
        ParentProcessWatcher.watch(Long.MAX_VALUE, deaths::incrementAndGet);
        assertThat(deaths).hasValue(0);
    }
}
