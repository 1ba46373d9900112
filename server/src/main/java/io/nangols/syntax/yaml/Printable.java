package io.nangols.syntax.yaml;

/// Which characters YAML allows outside comments.
final class Printable {
    private Printable() {}

    /// The parser refuses characters that are not printable; in their place it is given one that
    /// is, and [YamlParser] reports the others.
    static String replaceOthers(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            if (!at(text, i) || isOnlyALineBreakElsewhere(text.charAt(i))) {
                if (changed == null) {
                    changed = new StringBuilder(text);
                }
                changed.setCharAt(i, '\uFFFD');
            }
        }
        return changed == null ? text : changed.toString();
    }

    /// YAML 1.1 breaks lines at these; js-yaml does not.
    private static boolean isOnlyALineBreakElsewhere(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// Whether js-yaml takes the character at `i`; a surrogate counts when its other half stands
    /// beside it.
    static boolean at(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= 0x20 && c <= 0x7E
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || c >= 0xA0 && c < 0xFEFF
                || c > 0xFEFF && c <= 0xFFFD;
    }
}
