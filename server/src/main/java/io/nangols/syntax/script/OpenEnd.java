package io.nangols.syntax.script;

/// Where a template or a comment ends that seems not to be closed.
enum OpenEnd {
    /// As the grammar has it: at its closing sign, or with the file.
    BY_GRAMMAR {
        @Override
        int ofTemplate(String text, int start, int end, boolean terminated) {
            return end;
        }

        @Override
        int ofComment(String text, int start) {
            return text.length();
        }
    },

    /// For a broken text: what goes over several lines ends with its first one, if nothing closes
    /// it. So does a template if what would close it looks like the beginning of another.
    BY_LAYOUT {
        @Override
        int ofTemplate(String text, int start, int end, boolean terminated) {
            boolean closes = terminated && !mayBeginTemplate(text, end);
            return closes ? end : Characters.lineEnd(text, start, end);
        }

        @Override
        int ofComment(String text, int start) {
            return Characters.lineEnd(text, start);
        }
    };

    /// The end of the part of a template that begins at `start` and by the grammar ends at `end`,
    /// with a backtick or `${` if it is `terminated`; `end`, or a place before it.
    abstract int ofTemplate(String text, int start, int end, boolean terminated);

    /// The end of the comment that begins with `/*` at `start` and has no `*/`.
    abstract int ofComment(String text, int start);

    /// Whether the backtick before `end` looks like the first of a template: text follows it at
    /// once.
    private static boolean mayBeginTemplate(String text, int end) {
        if (end == text.length() || text.charAt(end - 1) != '`') {
            return false;
        }
        char next = text.charAt(end);
        return Character.isLetterOrDigit(next) || "/$\\\"'<{#*-".indexOf(next) >= 0;
    }
}
