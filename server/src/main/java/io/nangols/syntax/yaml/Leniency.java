package io.nangols.syntax.yaml;

import java.util.regex.Pattern;

/// Rewrites what js-yaml reads and snakeyaml-engine does not, character for character, so that
/// offsets stay what they are.
final class Leniency {
    private static final Pattern NAME = Pattern.compile("(?<=^|[\\s,\\[{])[&*][^\\s,\\[\\]{}]+");
    private static final Pattern ODD_CHARACTER =
            Pattern.compile("[^\\w&*\\-\\x{10000}-\\x{10FFFF}]");
    private static final Pattern BLOCK_SCALAR_HEADER =
            Pattern.compile(".*[|>][-+1-9]*[ \\t]*( #.*)?");

    private Leniency() {}

    /// `text` with lines of nothing but white space made empty, which is what they mean whatever
    /// their indentation, and with anchors and aliases spelled in letters, digits, `-` and `_`.
    static String apply(String text) {
        return NAME.matcher(withoutWhiteLines(text))
                .replaceAll(name -> ODD_CHARACTER.matcher(name.group()).replaceAll("_"));
    }

    /// White lines between the header of a block scalar and its text stay: there js-yaml refuses
    /// them, too.
    private static String withoutWhiteLines(String text) {
        var result = new StringBuilder(text);
        boolean belowHeader = false;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            var line = text.substring(start, end);
            if (!line.isBlank()) {
                belowHeader = BLOCK_SCALAR_HEADER.matcher(line).matches();
            } else if (!belowHeader) {
                result.replace(start, end, "\n".repeat(end - start));
            }
            start = end + 1;
        }
        return result.toString();
    }
}
