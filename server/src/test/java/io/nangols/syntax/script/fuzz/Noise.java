package io.nangols.syntax.script.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/// Texts without sense: bytes, UTF-16 units with halves of surrogate pairs, keys of a keyboard,
/// pieces of scripts in any order.
final class Noise {
    private static final String KEYS =
            "(){}[]<>`${}'\"\\/*+-=!?:;,.@#&|^~%_ \n\t\r0123456789abcdefnux \u0085\u2028\ufeff";

    private Noise() {}

    static String characters(RandomGenerator random) {
        int length = length(random, 200);
        int style = random.nextInt(4);
        if (style == 0) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            return new String(
                    bytes,
                    random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        }
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(
                    switch (style) {
                        case 1 -> (char) random.nextInt(0x10000);
                        case 2 -> (char) (0xD780 + random.nextInt(0x900));
                        default -> KEYS.charAt(random.nextInt(KEYS.length()));
                    });
        }
        return text.toString();
    }

    static String pieces(RandomGenerator random) {
        int count = length(random, 60);
        boolean spaced = random.nextBoolean();
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(Vocabulary.piece(random));
            if (spaced) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /// Below `most`; short ones, where a failure is easy to see, are as frequent as long ones.
    private static int length(RandomGenerator random, int most) {
        return random.nextInt(1 + random.nextInt(most));
    }
}
