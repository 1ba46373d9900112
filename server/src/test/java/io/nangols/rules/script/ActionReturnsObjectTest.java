package io.nangols.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ActionReturnsObjectTest {
    @Test
    @Timeout(20)
    void nothingIsSaidOfTypesThatAreUnionsOfUnionsOfMany() {
        var types =
                IntStream.range(0, 15)
                        .mapToObj(
                                i ->
                                        "type T%d = %s;"
                                                .formatted(
                                                        i,
                                                        String.join(
                                                                " | ",
                                                                Collections.nCopies(
                                                                        11, "T" + (i + 1)))))
                        .collect(Collectors.joining("\n"));
        var script =
                types
                        + """

                        type T15 = string;
                        export default async function runAction(nango: NangoAction): Promise<T0> {
                            return make();
                        }
                        """;

        assertThat(Findings.ofScript("action-returns-object", "action", script).messages())
                .isEmpty();
    }
}
