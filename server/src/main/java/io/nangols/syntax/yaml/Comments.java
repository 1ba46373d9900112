package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the comments of a stretch that has parsed: every `#` after white space or at a line's
/// start that is not inside a scalar.
final class Comments {
    private Comments() {}

    static List<YamlComment> of(String text, int start, int end, List<YamlNode.Scalar> scalars) {
        if (text.indexOf('#', start) < 0) {
            return List.of();
        }
        var skipped =
                scalars.stream()
                        .filter(scalar -> !scalar.span().isEmpty())
                        .map(scalar -> body(text, scalar))
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList();
        var comments = new ArrayList<YamlComment>();
        int next = 0;
        int at = start;
        while (at < end) {
            while (next < skipped.size() && skipped.get(next).end() <= at) {
                next++;
            }
            if (next < skipped.size() && skipped.get(next).start() <= at) {
                at = skipped.get(next).end();
            } else if (text.charAt(at) == '#'
                    && (at == start || " \t\n\r".indexOf(text.charAt(at - 1)) >= 0)) {
                int stop = endOfLine(text, at, end);
                comments.add(comment(text, at, stop));
                at = stop;
            } else {
                at++;
            }
        }
        return List.copyOf(comments);
    }

    static YamlComment comment(String text, int at, int stop) {
        int before = at;
        while (before > 0 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\t')) {
            before--;
        }
        boolean ownLine =
                before == 0
                        || text.charAt(before - 1) == '\n'
                        || text.charAt(before - 1) == '\r'
                        || before == 1 && text.charAt(0) == '\uFEFF';
        return new YamlComment(new Span(at, stop), text.substring(at + 1, stop).strip(), ownLine);
    }

    /// The part of a scalar in which a `#` is text; the header line of a block scalar may hold a
    /// comment.
    private static Span body(String text, YamlNode.Scalar scalar) {
        return switch (scalar.style()) {
            case LITERAL, FOLDED ->
                    new Span(
                            Math.min(
                                    endOfLine(text, scalar.span().start(), scalar.span().end()),
                                    scalar.span().end()),
                            scalar.span().end());
            default -> scalar.span();
        };
    }

    private static int endOfLine(String text, int at, int end) {
        int stop = at;
        while (stop < end && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
            stop++;
        }
        return stop;
    }
}
