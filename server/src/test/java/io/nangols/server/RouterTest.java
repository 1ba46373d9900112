package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.server.Router.Phase;

import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class RouterTest {
    private final Router router = new Router(new Client());
    private final List<Object> heard = new ArrayList<>();

    @Test
    void aFailureCostsOnlyItsOwnMessage() {
        router.enter(Phase.RUNNING);
        router.onNotification(
                "bad",
                () -> {
                    throw new IllegalStateException("on purpose");
                });
        router.onNotification("good", () -> heard.add("good"));
        router.notify("bad", null);
        router.notify("good", null);
        assertThat(heard).containsExactly("good");
    }

    @Test
    void tellsTheClientNothingOfItsInside() {
        var answer =
                router.failure(new CompletionException(new IllegalStateException("/home/secret")));
        assertThat(answer.getCode()).isEqualTo(ResponseErrorCode.InternalError.getValue());
        assertThat(answer.getMessage()).doesNotContain("secret");
        assertThat(answer.getData()).isNull();
    }

    @Test
    void passesOnWhatIsMeantForTheClient() {
        var meant = new ResponseError(ResponseErrorCode.RequestFailed, "No.", null);
        var answer = router.failure(new CompletionException(new ResponseErrorException(meant)));
        assertThat(answer).isSameAs(meant);
    }

    @Test
    void handsOnOnlyWhatIsComplete() {
        router.enter(Phase.RUNNING);
        router.onNotification("close", DidCloseTextDocumentParams.class, heard::add);
        router.notify("close", null);
        router.notify("close", new DidCloseTextDocumentParams());
        assertThat(heard).isEmpty();
        var whole = new DidCloseTextDocumentParams(new TextDocumentIdentifier("file:///a"));
        router.notify("close", whole);
        assertThat(heard).containsExactly(whole);
    }

    @Test
    void hearsNothingOutsideItsLife() {
        router.onNotification("note", String.class, heard::add);
        router.onRequest("ask", String.class, CompletableFuture::completedFuture);
        router.notify("note", "early");
        assertThat(router.request("ask", "early")).isCompletedExceptionally();
        router.enter(Phase.RUNNING);
        router.notify("note", "now");
        assertThat(router.request("ask", "now").resultNow()).isEqualTo("now");
        router.enter(Phase.AFTER_SHUTDOWN);
        router.notify("note", "late");
        assertThat(router.request("ask", "late")).isCompletedExceptionally();
        assertThat(heard).containsExactly("now");
    }
}
