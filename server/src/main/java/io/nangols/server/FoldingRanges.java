package io.nangols.server;

import io.nangols.features.folding.Fold;
import io.nangols.features.folding.Folding;
import io.nangols.server.Questions.Asked;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

import java.util.List;

/// Answers what can be folded away in a file.
final class FoldingRanges {
    private final Client client;

    private FoldingRanges(Client client) {
        this.client = client;
    }

    static void register(Questions questions, Client client) {
        questions.inFile(
                "textDocument/foldingRange",
                FoldingRangeRequestParams.class,
                FoldingRangeRequestParams::getTextDocument,
                new FoldingRanges(client)::of);
    }

    private List<FoldingRange> of(Asked asked, FoldingRangeRequestParams params) {
        boolean wholeLines = client.can(ClientFeature.FOLDS_WHOLE_LINES);
        return Folding.of(asked.file(), wholeLines, client.mostFolds()).stream()
                .map(fold -> range(asked, fold, wholeLines))
                .toList();
    }

    private static FoldingRange range(Asked asked, Fold fold, boolean wholeLines) {
        var place = asked.range(fold.span());
        var range = new FoldingRange(place.getStart().getLine(), place.getEnd().getLine());
        if (!wholeLines) {
            range.setStartCharacter(place.getStart().getCharacter());
            range.setEndCharacter(place.getEnd().getCharacter());
        }
        switch (fold.kind()) {
            case BLOCK -> {}
            case COMMENT -> range.setKind(FoldingRangeKind.Comment);
            case REGION -> range.setKind(FoldingRangeKind.Region);
        }
        return range;
    }
}
