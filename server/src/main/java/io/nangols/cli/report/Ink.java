package io.nangols.cli.report;

import io.nangols.rules.Severity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours text for a terminal, or leaves it as it is.
public record Ink(boolean colours) {
    private static final Pattern CODE = Pattern.compile("`[^`]+`");

    /// What a piece of text is, from which follows how it looks.
    public enum Style {
        STRONG("1"),
        FILE("1;4"),
        QUIET("2"),
        CODE("36"),
        ERROR("1;31"),
        WARNING("1;33"),
        INFORMATION("1;34"),
        HINT("1;35"),
        RELATED("36"),
        GOOD("1;32");

        private final String code;

        Style(String code) {
            this.code = code;
        }

        /// The style of findings of that severity.
        public static Style of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case INFORMATION -> INFORMATION;
                case HINT -> HINT;
            };
        }
    }

    public String paint(Style style, String text) {
        return colours && !text.isEmpty()
                ? "\u001B[" + style.code + "m" + text + "\u001B[0m"
                : text;
    }

    /// `text` with everything in backticks set off.
    public String paintCode(String text) {
        return colours
                ? CODE.matcher(text)
                        .replaceAll(m -> Matcher.quoteReplacement(paint(Style.CODE, m.group())))
                : text;
    }
}
