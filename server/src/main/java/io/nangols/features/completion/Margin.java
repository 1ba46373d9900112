package io.nangols.features.completion;

import io.nangols.syntax.yaml.CursorContext;
import io.nangols.text.Edit;

import java.util.List;

/// What has to come in front of a word: a space, a dash, and, where it is first on its line, the
/// right indentation.
///
/// @param column where the word then stands
record Margin(String before, List<Edit> corrections, int column) {
    private static final String DASH = "- ";

    /// That of a place; `list` says that it is the first item of a list.
    static Margin of(CursorContext context, boolean list, String text) {
        var layout = context.layout();
        boolean dash = list || context.missing() == CursorContext.Missing.DASH;
        int column = layout.column() - (list ? layout.step() - layout.listStep() : 0);
        var indentation = layout.indentation();
        var dashes = dash ? DASH : "";
        int inner = (list ? column : layout.inner()) + dashes.length();
        boolean first = context.word().span().start() == indentation.end();
        if (!context.alone() || context.kind() == CursorContext.Kind.ITEM && dashes.isEmpty()) {
            boolean space = context.missing() == CursorContext.Missing.SPACE;
            return new Margin(space ? " " : "", List.of(), inner);
        }
        int missing = column - indentation.length();
        if (missing >= 0 && first && !indentation.of(text).contains("\t")) {
            return new Margin(" ".repeat(missing) + dashes, List.of(), inner);
        }
        // Of a line that is too deep only the surplus goes, in front of where the word comes.
        var correction =
                first
                        ? new Edit(indentation, " ".repeat(column))
                        : new Edit(indentation, " ".repeat(column) + dashes);
        var corrections =
                indentation.isEmpty() && correction.replacement().isEmpty()
                        ? List.<Edit>of()
                        : List.of(correction);
        return new Margin(first ? dashes : "", corrections, inner);
    }
}
