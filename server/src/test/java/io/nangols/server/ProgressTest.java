package io.nangols.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

class ProgressTest {
    private static final String CAN_SHOW = "{\"window\": {\"workDoneProgress\": true}}";

    private final List<String> messages = new ArrayList<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final CompletableFuture<Object> agreement = new CompletableFuture<>();

    @Test
    void showsWorkThatTakesAWhile() {
        var progress = begin(CAN_SHOW);
        agreement.complete(null);
        progress.report(10);
        assertThat(messages).isEmpty();

        later.remove().run();
        progress.report(50);
        progress.end("3 projects");

        assertThat(messages)
                .containsExactly(
                        "window/workDoneProgress/create",
                        "Nango: indexing 10 %",
                        "50 %",
                        "end: 3 projects");
    }

    @Test
    void isSilentAboutWorkThatIsSoonDone() {
        var progress = begin(CAN_SHOW);
        progress.report(100);
        progress.end("1 project");

        later.remove().run();

        assertThat(messages).isEmpty();
    }

    @Test
    void saysNothingBeforeTheEditorAgrees() {
        var progress = begin(CAN_SHOW);
        later.remove().run();
        progress.end("1 project");
        assertThat(messages).containsExactly("window/workDoneProgress/create");

        agreement.complete(null);

        assertThat(messages).hasSize(3).endsWith("end: 1 project");
    }

    @Test
    void saysNothingToAnEditorThatCannotShowIt() {
        begin("{}");

        assertThat(later).isEmpty();
    }

    private Progress begin(String capabilities) {
        var client = new Client();
        client.features(ClientFeature.in(JsonParser.parseString(capabilities).getAsJsonObject()));
        client.attach(new Editor());
        return Progress.begin(client, "Nango: indexing", later::add);
    }

    private final class Editor implements Endpoint {
        @Override
        public CompletableFuture<?> request(String method, Object params) {
            messages.add(method);
            return agreement;
        }

        @Override
        public void notify(String method, Object params) {
            messages.add(text(((ProgressParams) params).getValue().getLeft()));
        }

        private static String text(WorkDoneProgressNotification value) {
            return switch (value) {
                case WorkDoneProgressBegin it -> it.getTitle() + " " + it.getPercentage() + " %";
                case WorkDoneProgressReport it -> it.getPercentage() + " %";
                case WorkDoneProgressEnd it -> "end: " + it.getMessage();
                default -> value.toString();
            };
        }
    }
}
