package io.nangols.server;

import io.nangols.features.selection.Selection;
import io.nangols.server.Questions.Asked;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;

import java.util.List;

/// Answers what surrounds places of a file.
final class SelectionRanges {
    private SelectionRanges() {}

    static void register(Questions questions) {
        questions.inFile(
                "textDocument/selectionRange",
                SelectionRangeParams.class,
                SelectionRangeParams::getTextDocument,
                SelectionRanges::around);
    }

    private static List<SelectionRange> around(Asked asked, SelectionRangeParams params) {
        return params.getPositions().stream().map(position -> around(asked, position)).toList();
    }

    private static SelectionRange around(Asked asked, Position position) {
        SelectionRange outer = null;
        var spans = Selection.around(asked.file().project(), asked.offset(position));
        for (var span : spans.reversed()) {
            outer = new SelectionRange(asked.range(span), outer);
        }
        return outer;
    }
}
