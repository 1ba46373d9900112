package io.nangols.server;

import io.nangols.features.inlay.Hint;
import io.nangols.features.inlay.Hints;
import io.nangols.server.Questions.Asked;
import io.nangols.text.Span;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;

/// Answers what to show between the words of a part of a file.
final class InlayHints {
    private InlayHints() {}

    static void register(Questions questions) {
        questions.inFile(
                "textDocument/inlayHint",
                InlayHintParams.class,
                InlayHintParams::getTextDocument,
                InlayHints::in);
    }

    private static List<InlayHint> in(Asked asked, InlayHintParams params) {
        return Hints.in(asked.file(), asked.span(params.getRange())).stream()
                .map(hint -> hint(asked, hint))
                .toList();
    }

    private static InlayHint hint(Asked asked, Hint hint) {
        var place = asked.range(Span.at(hint.offset())).getStart();
        var shown = new InlayHint(place, Either.forLeft(hint.label()));
        shown.setPaddingLeft(true);
        shown.setTooltip(hint.tooltip());
        return shown;
    }
}
