package io.nangols.syntax.script;

/// Decides where a template ends that seems not to be closed.
interface TemplateEnd {
    /// As the grammar has it: at its backtick, or with the file.
    TemplateEnd BY_GRAMMAR = (text, start, end, terminated) -> end;

    /// For a broken text: a template that goes over several lines ends with its first one, if
    /// nothing closes it, or if what would close it looks like the beginning of another.
    TemplateEnd BY_LAYOUT =
            (text, start, end, terminated) -> {
                boolean closes = terminated && !mayBeginTemplate(text, end);
                int line = closes ? end : lineEnd(text, start, end);
                return line < end ? line : end;
            };

    /// Whether the backtick before `end` looks like the first of a template: text follows it at
    /// once.
    private static boolean mayBeginTemplate(String text, int end) {
        if (end == text.length() || text.charAt(end - 1) != '`') {
            return false;
        }
        char next = text.charAt(end);
        return Character.isLetterOrDigit(next) || "/$\\\"'<{#*-".indexOf(next) >= 0;
    }

    private static int lineEnd(String text, int start, int end) {
        int i = start;
        while (i < end && !Characters.isLineTerminator(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The end of the part of a template that begins at `start` and by the grammar ends at `end`,
    /// with a backtick or `${` if it is `terminated`; `end`, or a place before it.
    int of(String text, int start, int end, boolean terminated);
}
