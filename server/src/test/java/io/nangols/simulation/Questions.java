package io.nangols.simulation;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageServer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What an editor asks. That the server could not answer is a failure; that it would not, since the
/// text has changed or there is nothing to rename, is none.
record Questions(LanguageServer server, Listener listener) {
    private static final long PATIENCE_SECONDS = 60;

    /// Everything that may be asked at a place, all at once.
    void ask(TextDocumentIdentifier id, Position at) {
        var texts = server.getTextDocumentService();
        var range = new Range(at, at);
        var whole = new Range(new Position(0, 0), new Position(10_000, 0));
        var context = new CodeActionContext(List.of());
        Stream.of(
                        texts.completion(new CompletionParams(id, at)),
                        texts.hover(new HoverParams(id, at)),
                        texts.definition(new DefinitionParams(id, at)),
                        texts.references(new ReferenceParams(id, at, new ReferenceContext(true))),
                        texts.documentHighlight(new DocumentHighlightParams(id, at)),
                        texts.prepareRename(new PrepareRenameParams(id, at)),
                        texts.codeAction(new CodeActionParams(id, range, context)),
                        texts.documentSymbol(new DocumentSymbolParams(id)),
                        texts.foldingRange(new FoldingRangeRequestParams(id)),
                        texts.selectionRange(new SelectionRangeParams(id, List.of(at))),
                        texts.documentLink(new DocumentLinkParams(id)),
                        texts.semanticTokensFull(new SemanticTokensParams(id)),
                        texts.inlayHint(new InlayHintParams(id, whole)),
                        texts.codeLens(new CodeLensParams(id)),
                        server.getWorkspaceService().symbol(new WorkspaceSymbolParams("a")))
                .toList()
                .forEach(this::answer);
    }

    /// What one of the actions would do that are offered for a range.
    Optional<WorkspaceEdit> fix(TextDocumentIdentifier id, Range range, RandomGenerator random) {
        var params = new CodeActionParams(id, range, new CodeActionContext(List.of()));
        var offered =
                answer(server.getTextDocumentService().codeAction(params))
                        .orElse(List.of())
                        .stream()
                        .map(Either::getRight)
                        .toList();
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        var chosen = offered.get(random.nextInt(offered.size()));
        return Optional.ofNullable(chosen.getEdit()).or(() -> resolved(chosen));
    }

    private Optional<WorkspaceEdit> resolved(CodeAction action) {
        return answer(server.getTextDocumentService().resolveCodeAction(action))
                .map(CodeAction::getEdit);
    }

    private <T> Optional<T> answer(CompletableFuture<T> question) {
        try {
            return Optional.ofNullable(question.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof ResponseErrorException error)
                    || error.getResponseError().getCode()
                            == ResponseErrorCode.InternalError.getValue()) {
                listener.failures.add("An answer failed: " + e.getCause());
            }
        } catch (TimeoutException e) {
            listener.failures.add("A question has no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
