package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.CompletableFuture;

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

        assertThatCode(() -> onASmallStack(() -> ScriptParser.parse(text)))
                .doesNotThrowAnyException();
    }

    private static void onASmallStack(Runnable work) {
        var done = new CompletableFuture<Void>();
        new Thread(
                        null,
                        () -> {
                            try {
                                work.run();
                                done.complete(null);
                            } catch (RuntimeException | Error e) {
                                done.completeExceptionally(e);
                            }
                        },
                        "small stack",
                        STACK_BYTES)
                .start();
        done.join();
    }
}
