package io.nangols.text;

import java.util.Comparator;
import java.util.List;

/// Replaces the text of `span` by `replacement`.
public record Edit(Span span, String replacement) {
    /// In the order of the text; what is inserted where something else is replaced comes first.
    public static final Comparator<Edit> BY_PLACE =
            Comparator.<Edit>comparingInt(edit -> edit.span().start())
                    .thenComparingInt(edit -> edit.span().end());

    /// The one edit that makes `after` of `before`, as short as one edit can be.
    public static Edit between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Edit(
                new Span(start, before.length() - end),
                after.substring(start, after.length() - end));
    }

    /// `text` with all `edits` made; they must not overlap and refer to `text` as it is before any
    /// of them.
    public static String applyAll(String text, List<Edit> edits) {
        var sorted = edits.stream().sorted(BY_PLACE).toList();
        var result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (var edit : sorted) {
            if (edit.span().start() < done || edit.span().end() > text.length()) {
                throw new IllegalArgumentException("edits overlap or leave the text: " + sorted);
            }
            result.append(text, done, edit.span().start()).append(edit.replacement());
            done = edit.span().end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
