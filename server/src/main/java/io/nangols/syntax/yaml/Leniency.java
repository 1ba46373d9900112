package io.nangols.syntax.yaml;

import java.util.regex.Pattern;

/// Rewrites what js-yaml reads and snakeyaml-engine does not, character for character, so that
/// offsets stay what they are.
final class Leniency {
    private static final Pattern WHITE_LINE = Pattern.compile("(?m)^[ \\t]+$");
    private static final Pattern NAME = Pattern.compile("(?<=^|[\\s,\\[{])[&*][^\\s,\\[\\]{}]+");
    private static final Pattern ODD_CHARACTER =
            Pattern.compile("[^\\w&*\\-\\x{10000}-\\x{10FFFF}]");

    private Leniency() {}

    /// `text` with lines of nothing but white space made empty, which is what they mean whatever
    /// their indentation, and with anchors and aliases spelled in letters, digits, `-` and `_`.
    static String apply(String text) {
        var withoutWhiteLines =
                WHITE_LINE.matcher(text).replaceAll(line -> "\n".repeat(line.group().length()));
        return NAME.matcher(withoutWhiteLines)
                .replaceAll(name -> ODD_CHARACTER.matcher(name.group()).replaceAll("_"));
    }
}
