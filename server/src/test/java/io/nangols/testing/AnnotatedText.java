package io.nangols.testing;

import io.nangols.rules.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text with the findings that are expected in it. A comment below a line points at a part of
/// that line and names the rule that is to speak there:
///
///     output: Issue
///     #       ^^^^^ duplicate-model
///
/// - `#   ^^^^ id` stands below the part it means. `#^^^^ id` means a part that begins where the `#`
///   stands, which counts as its first character; `#< id` means that character alone.
/// - Behind the id may stand `error`, `warning`, `information` or `hint`, where the finding has
///   another severity than its rule, then, in double quotes, a part of its message, and then 💡
///   where there is a fix.
/// - Several comments below one line are several findings.
/// - In scripts and JSON the sign of a comment is `//`; `#` does, too, below a part of two
///   characters.
///
/// The comments are not part of the text that is checked: inside a block scalar they would be text,
/// and at some places they would change where a value ends.
public record AnnotatedText(String text, List<Mark> marks) {
    private static final Pattern INTENDED = Pattern.compile("\\s*(#|//)\\s*[\\^<].*");
    private static final Pattern MARK =
            Pattern.compile(
                    "(?<indent> *)(?<sign>#|//)(?:(?<zero><)|(?<space> *)(?<carets>\\^+)) (?<rule>[a-z][a-z0-9-]*)"
                            + "(?: (?<severity>error|warning|information|hint))?"
                            + "(?: \"(?<message>.+)\")?"
                            + "(?<fix> 💡)?");

    public AnnotatedText {
        marks = List.copyOf(marks);
    }

    /// Takes the comments out of `annotated`.
    public static AnnotatedText read(String annotated) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        int line = -1;
        for (var written : annotated.lines().toList()) {
            if (INTENDED.matcher(written).matches()) {
                marks.add(mark(written, line));
            } else {
                text.append(written).append('\n');
                line++;
            }
        }
        return new AnnotatedText(text.toString(), marks);
    }

    private static Mark mark(String written, int line) {
        var parts = MARK.matcher(written);
        if (line < 0 || !parts.matches()) {
            throw new IllegalArgumentException(
                    "This does not mark a part of a line above it: " + written);
        }
        var space = Optional.ofNullable(parts.group("space")).map(String::length);
        var carets = Optional.ofNullable(parts.group("carets")).map(String::length);
        int indent = parts.group("indent").length();
        int sign = indent + parts.group("sign").length();
        int from = space.filter(width -> width > 0).map(width -> sign + width).orElse(indent);
        int to = carets.map(width -> sign + space.orElse(0) + width).orElse(indent + 1);
        return new Mark(
                line,
                from,
                to,
                parts.group("rule"),
                Optional.ofNullable(parts.group("severity"))
                        .map(severity -> Severity.valueOf(severity.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(parts.group("message")),
                parts.group("fix") != null);
    }

    /// Writes the comments below the lines that they belong to, `sign` before them where there is
    /// room for it.
    public String show(String sign) {
        var shown = new StringBuilder();
        int line = 0;
        for (var written : text.lines().toList()) {
            shown.append(written).append('\n');
            for (var mark : marks) {
                if (mark.line() == line) {
                    shown.append(show(mark, sign)).append('\n');
                }
            }
            line++;
        }
        return shown.toString();
    }

    private static String show(Mark mark, String sign) {
        var severity = mark.severity().map(level -> " " + level.label()).orElse("");
        var message = mark.message().map(part -> " \"" + part + "\"").orElse("");
        var fix = mark.fixable() ? " 💡" : "";
        return place(mark, sign) + " " + mark.rule() + severity + message + fix;
    }

    private static String place(Mark mark, String sign) {
        int length = mark.to() - mark.from();
        if (mark.from() > sign.length()) {
            return sign + " ".repeat(mark.from() - sign.length()) + "^".repeat(length);
        }
        var begin = " ".repeat(mark.from()) + (length > sign.length() ? sign : "#");
        return begin + (length > 1 ? "^".repeat(mark.to() - begin.length()) : "<");
    }
}
