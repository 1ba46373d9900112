package io.nangols.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// What becomes of the changes that a rule's fix makes.
class FixTest {
    private final List<RuntimeException> failures = new ArrayList<>();

    @Test
    void makesItsChangesOnce() {
        var made = new AtomicInteger();
        var fix =
                fix(
                        () -> {
                            made.incrementAndGet();
                            return List.of(new FileChange.Create("a.ts", ""));
                        });

        assertThat(fix.changes()).isEqualTo(fix.changes()).hasSize(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void changesNothingWhenItFails() {
        var fix =
                fix(
                        () -> {
                            throw new IllegalStateException("broken");
                        });

        assertThat(fix.changes()).isEmpty();
        assertThat(failures).singleElement().hasToString("java.lang.IllegalStateException: broken");
    }

    @Test
    void changesNothingWhenItGoesTooDeep() {
        var fix =
                fix(
                        () -> {
                            throw new StackOverflowError();
                        });

        assertThat(fix.changes()).isEmpty();
        assertThat(failures)
                .singleElement()
                .hasToString("java.lang.IllegalStateException: nested too deeply");
    }

    private Fix fix(Supplier<List<FileChange>> maker) {
        return Fix.askFiles("Mend it", maker).guarded(failures::add);
    }
}
