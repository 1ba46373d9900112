package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// No nesting overflows the stack, neither that of the caller nor those that come after it.
class DepthTest {
    private static final long STACK_BYTES = 512L << 10;

    /// Enough for three stacks.
    private static final int LEVELS = 12_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "f(",
                "({ a: ",
                "`${",
                "!",
                "() => ",
                "() => {",
                "if (a) ",
                "class { a = ",
                "const a = { [K in ",
                "let a: [",
                "type A = { [K in "
            })
    void anyNestingFitsIntoASmallStack(String opening) {
        var text = opening.repeat(LEVELS);

        var tree = onASmallStack(() -> ScriptParser.parse(text));

        assertThat(tree.errors())
                .extracting(ScriptSyntaxError::message)
                .noneMatch(message -> message.contains("nested too deeply"));
    }

    @Test
    void givesUpBeforeItsThreadsTakeAllMemory() {
        var nesting = new Nesting();

        int reached = onASmallStack(() -> nesting.levels(1_000_000));

        assertThat(reached).isBetween(400_000, 403_000);
    }

    @Test
    void doesNotGiveUpBefore() {
        var nesting = new Nesting();

        int reached = onASmallStack(() -> nesting.levels(399_000));

        assertThat(reached).isEqualTo(399_000);
    }

    /// Nests until it is told to give up.
    private static final class Nesting {
        private final Depth depth = new Depth(() -> gaveUp = true);
        private boolean gaveUp;

        /// How many levels of those wanted were reached.
        int levels(int wanted) {
            return wanted == 0 || gaveUp ? 0 : depth.descend(() -> 1 + levels(wanted - 1));
        }
    }

    private static <T> T onASmallStack(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        new Thread(
                        null,
                        () -> {
                            try {
                                done.complete(work.get());
                            } catch (RuntimeException | Error e) {
                                done.completeExceptionally(e);
                            }
                        },
                        "small stack",
                        STACK_BYTES)
                .start();
        return done.join();
    }
}
