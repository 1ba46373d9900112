package io.nangols.simulation;

import com.google.gson.JsonParser;

import io.nangols.workspace.EditorSettings;
import io.nangols.workspace.FileUri;

import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// What an editor keeps of what a server tells it, and answers.
final class Listener implements LanguageClient {
    /// What was published last, by URI.
    final Map<String, PublishDiagnosticsParams> published = new ConcurrentHashMap<>();

    final List<String> failures = new CopyOnWriteArrayList<>();

    volatile EditorSettings settings = EditorSettings.NONE;

    /// Waits until a version of a text, or one after it, has diagnostics. Returns false when that
    /// took too long, as it may for a text that is of no project.
    synchronized boolean waitFor(String uri, int version, long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (!isKnown(uri, version)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isKnown(String uri, int version) {
        var last = published.get(uri);
        return last != null && last.getVersion() != null && last.getVersion() >= version;
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.put(diagnostics.getUri(), diagnostics);
        notifyAll();
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
        var values = new ArrayList<Object>();
        params.getItems().forEach(item -> values.add(value(item).orElse(null)));
        return CompletableFuture.completedFuture(values);
    }

    private Optional<Object> value(ConfigurationItem item) {
        var now = settings;
        return Optional.ofNullable(item.getScopeUri())
                .map(FileUri::new)
                .map(now.byFolder()::get)
                .orElse(now.elsewhere())
                .rules()
                .map(JsonParser::parseString);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> refreshDiagnostics() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        if (message.getType() == MessageType.Error) {
            failures.add(message.getMessage());
        }
    }

    @Override
    public void showMessage(MessageParams message) {
        failures.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
            ShowMessageRequestParams params) {
        failures.add(params.getMessage());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {}
}
