package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.Keys;
import io.nangols.features.completion.CursorPlace.Names;
import io.nangols.features.completion.CursorPlace.Nothing;
import io.nangols.features.completion.CursorPlace.TypeExpression;
import io.nangols.features.completion.CursorPlace.Value;
import io.nangols.syntax.yaml.CursorContext.Quote;

import java.util.List;

/// The characters behind which an editor asks without being asked to, besides those of words, and
/// where each of them begins something that can be proposed. Elsewhere a list would only be in the
/// way.
public final class Triggers {
    /// All of them.
    public static final List<String> CHARACTERS = List.of(" ", "|", "{", "[", ",", "/", "\"", "'");

    private Triggers() {}

    static boolean helps(String character, CursorPlace place, Slot slot) {
        boolean behind = place instanceof Value || place instanceof TypeExpression;
        return switch (character) {
            case " " -> behind && slot.typed().isBlank() || isInBrackets(place, slot);
            case "/" -> place instanceof Value(_, var key, _, _) && isPath(key);
            case "\"", "'" -> behind && slot.quote() != Quote.NONE;
            case "|" -> place instanceof TypeExpression;
            case "{" ->
                    isInBrackets(place, slot)
                            || place instanceof TypeExpression type
                                    && type.role() == CursorPlace.Role.PATH_PARAMETER;
            case "[", "," -> behind || isInBrackets(place, slot);
            default -> !(place instanceof Nothing);
        };
    }

    private static boolean isInBrackets(CursorPlace place, Slot slot) {
        return slot.flow() && (place instanceof Keys || place instanceof Names);
    }

    private static boolean isPath(String key) {
        return key.equals("path") || key.equals("endpoint");
    }
}
