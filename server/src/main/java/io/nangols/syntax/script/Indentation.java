package io.nangols.syntax.script;

import io.nangols.text.LineIndex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How deep the lines of a text are indented; lines are 0-based, and a tab counts as four spaces.
final class Indentation {
    private static final int UNKNOWN = -1;

    /// How many lines are looked at, at most, to tell where one belongs.
    private static final int FAR = 500;

    private final String text;
    private final LineIndex lines;

    /// By line: where its white space ends, and how deep that is; [#UNKNOWN] while nobody has
    /// asked.
    private final int[] firsts;

    private final int[] depths;

    /// How deep lines are within brackets around which they seem to stand.
    private final Map<Place, Integer> within = new HashMap<>();

    private record Place(int bound, int line) {}

    Indentation(String text) {
        this.text = text;
        this.lines = new LineIndex(text);
        this.firsts = new int[lines.lineCount()];
        this.depths = new int[lines.lineCount()];
        Arrays.fill(depths, UNKNOWN);
    }

    int lineAt(int offset) {
        return lines.lineAt(offset);
    }

    /// How deep `line` is.
    int of(int line) {
        if (depths[line] == UNKNOWN) {
            measure(line);
        }
        return depths[line];
    }

    /// How deep `line` is for brackets that opened on a line as deep as `bound`: mostly as it is,
    /// but if it stands too far to the left by mistake, as deep as the next. So it does if the
    /// brackets still close behind it.
    int within(int bound, int line) {
        int depth = of(line);
        return depth >= bound || closes(line)
                ? depth
                : within.computeIfAbsent(new Place(bound, line), this::straightened);
    }

    private int straightened(Place place) {
        int next = place.bound() + 1;
        boolean found = false;
        int end = Math.min(depths.length, place.line() + FAR);
        for (int i = place.line() + 1; i < end; i++) {
            int depth = of(i);
            if (isBlank(i)) {
                continue;
            }
            if (depth <= place.bound()) {
                return depth == place.bound() && closes(i) ? next : of(place.line());
            }
            if (!found) {
                next = depth;
                found = true;
            }
        }
        return of(place.line());
    }

    boolean areOnOneLine(int offset, int other) {
        return lines.lineAt(offset) == lines.lineAt(other);
    }

    boolean isFirstOnLine(int offset) {
        int line = lines.lineAt(offset);
        of(line);
        return offset <= firsts[line];
    }

    private boolean isBlank(int line) {
        of(line);
        return firsts[line] == text.length()
                || Characters.isLineTerminator(text.charAt(firsts[line]));
    }

    /// Whether `line` begins with what closes brackets.
    private boolean closes(int line) {
        of(line);
        return firsts[line] < text.length() && ")}]".indexOf(text.charAt(firsts[line])) >= 0;
    }

    private void measure(int line) {
        int depth = 0;
        int i = lines.startOf(line);
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            depth += text.charAt(i) == '\t' ? 4 : 1;
            i++;
        }
        firsts[line] = i;
        depths[line] = depth;
    }
}
