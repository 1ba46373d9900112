package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.Role;
import io.nangols.features.completion.CursorPlace.TypeExpression;
import io.nangols.features.completion.CursorPlace.Value;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The word under a cursor inside a scalar that has several: the members of a union, the models
/// that one extends, scopes between commas, the braces of a path.
///
/// @param others the other words of the scalar
/// @param unclosed whether it stands in braces that are not closed
record Words(CursorPlace place, Span word, List<String> others, boolean unclosed) {

    /// The word at `cursor` in the scalar at `value`.
    static Words at(CursorPlace place, String text, Span value, int cursor) {
        return switch (place) {
            case TypeExpression type when type.role() == Role.EXTENDS ->
                    split(type, text, value, cursor, ',');
            case TypeExpression type ->
                    inArray(split(type, text, value, cursor, '|'), text, cursor);
            case Value it when it.key().equals("scopes") -> split(it, text, value, cursor, ',');
            case Value it when it.key().equals("path") || it.key().equals("endpoint") ->
                    inPath(it, text, value, cursor);
            default -> new Words(place, value, List.of(), false);
        };
    }

    private static Words split(
            CursorPlace place, String text, Span value, int cursor, char separator) {
        var others = new ArrayList<String>();
        var word = value;
        int start = value.start();
        while (start <= value.end()) {
            int next = text.indexOf(separator, start);
            int end = next < 0 || next > value.end() ? value.end() : next;
            if (start <= cursor && cursor <= end) {
                word = stripped(text, start, end, cursor);
            } else {
                others.add(text.substring(start, end).strip());
            }
            start = end + 1;
        }
        return new Words(place, word, List.copyOf(others), false);
    }

    /// A part without the space around it, as far as the cursor allows.
    private static Span stripped(String text, int start, int end, int cursor) {
        int from = start;
        while (from < cursor && text.charAt(from) == ' ') {
            from++;
        }
        int to = end;
        while (to > Math.max(cursor, from) && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new Span(from, to);
    }

    /// The `[]` of an array stays when the cursor is in front of it.
    private static Words inArray(Words words, String text, int cursor) {
        int end = words.word.end();
        while (end - 2 >= cursor && text.startsWith("[]", end - 2)) {
            end -= 2;
        }
        return new Words(
                words.place, new Span(words.word.start(), end), words.others, words.unclosed);
    }

    private static Words inPath(Value place, String text, Span value, int cursor) {
        int open = text.lastIndexOf('{', cursor - 1);
        int shut = text.lastIndexOf('}', cursor - 1);
        if (open < value.start() || shut > open) {
            return new Words(place, value, List.of(), false);
        }
        int end = cursor;
        while (end < value.end() && "}:/".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Words(
                new TypeExpression(Role.PATH_PARAMETER, place.key(), place.path(), List.of()),
                new Span(open + 1, end),
                List.of(),
                end == value.end() || text.charAt(end) == '/');
    }
}
