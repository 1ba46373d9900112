package io.nangols.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import io.nangols.rules.SettingsReader.Problem;
import io.nangols.workspace.EditorSettings;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.Folder;
import io.nangols.workspace.Preferences;
import io.nangols.workspace.Workspace;

import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Follows the editor's own settings: asks for them, folder by folder, where the client can be
/// asked, and takes what others send when they start and later.
final class EditorConfiguration {
    private static final String ASKED = "workspace/configuration";
    private static final String CHANGED = "workspace/didChangeConfiguration";

    private final Client client;
    private final WorkspaceThread workspace;
    private final Checker checker;
    private final Runnable afterwards;
    private final AtomicLong questions = new AtomicLong();
    private volatile Preferences sent = Preferences.NONE;
    private volatile Set<String> told = Set.of();

    /// `afterwards` runs when other settings count.
    EditorConfiguration(
            Client client, WorkspaceThread workspace, Checker checker, Runnable afterwards) {
        this.client = client;
        this.workspace = workspace;
        this.checker = checker;
        this.afterwards = afterwards;
    }

    void register(Router router) {
        router.onNotification(CHANGED, JsonObject.class, this::didChange);
        router.asks(ASKED, ConfigurationParams.class);
    }

    /// `options` came with `initialize`.
    void begin(JsonElement options) {
        sent = read(options);
    }

    /// From now on the client may be asked.
    void start() {
        if (client.can(ClientFeature.REGISTERS_CONFIGURATION)) {
            client.ask(
                    "client/registerCapability",
                    new RegistrationParams(
                            List.of(
                                    new Registration(
                                            "nango-ls/settings",
                                            CHANGED,
                                            new ConfigurationSection(SentPreferences.SECTION)))));
        }
        if (!sent.equals(Preferences.NONE)) {
            takeSent();
        }
        ask();
    }

    /// What a client is to tell changes of.
    private record ConfigurationSection(String section) {}

    private void didChange(JsonObject params) {
        if (params.get("settings") instanceof JsonObject settings) {
            sent = read(settings);
        }
        if (client.can(ClientFeature.CONFIGURATION)) {
            ask();
        } else {
            takeSent();
        }
    }

    private void takeSent() {
        apply(new EditorSettings(sent, Map.of()));
    }

    /// Asks for the settings of all folders as they are when it is this question's turn.
    void ask() {
        if (client.can(ClientFeature.CONFIGURATION)) {
            workspace.change("the wish to know the settings", it -> ask(it.snapshot().folders()));
        }
    }

    private void ask(List<Folder> folders) {
        long question = questions.incrementAndGet();
        var items = new ArrayList<ConfigurationItem>();
        items.add(item(Optional.empty()));
        folders.forEach(folder -> items.add(item(Optional.of(folder.uri()))));
        var _ =
                client.request(ASKED, new ConfigurationParams(items))
                        .thenAccept(
                                answer -> {
                                    if (question == questions.get()) {
                                        apply(settings(folders, answer));
                                    }
                                });
    }

    private static ConfigurationItem item(Optional<FileUri> scope) {
        var item = new ConfigurationItem();
        item.setSection(SentPreferences.SECTION);
        scope.ifPresent(uri -> item.setScopeUri(uri.raw()));
        return item;
    }

    private EditorSettings settings(List<Folder> folders, Object answer) {
        var values = answer instanceof JsonArray array ? array.asList() : List.<JsonElement>of();
        var elsewhere = (values.isEmpty() ? Preferences.NONE : read(values.getFirst())).or(sent);
        var byFolder = new HashMap<FileUri, Preferences>();
        for (int i = 1; i < values.size() && i <= folders.size(); i++) {
            byFolder.put(folders.get(i - 1).uri(), read(values.get(i)).or(elsewhere));
        }
        return new EditorSettings(elsewhere, byFolder);
    }

    private Preferences read(JsonElement settings) {
        return new SentPreferences(settings).read(client);
    }

    private void apply(EditorSettings settings) {
        workspace.change("the editor's settings", it -> apply(settings, it));
        Thread.ofVirtual().start(() -> tellProblems(settings));
    }

    private void apply(EditorSettings settings, Workspace it) {
        var before = it.snapshot().sequence();
        it.configure(settings);
        if (it.snapshot().sequence() != before) {
            afterwards.run();
        }
    }

    private void tellProblems(EditorSettings settings) {
        var texts =
                Stream.concat(
                                Stream.of(settings.elsewhere()),
                                settings.byFolder().values().stream())
                        .flatMap(preferences -> preferences.rules().stream())
                        .collect(Collectors.toSet());
        var known = told;
        told = Set.copyOf(texts);
        texts.stream()
                .filter(text -> !known.contains(text))
                .flatMap(text -> checker.settings(text).problems().stream())
                .map(Problem::message)
                .distinct()
                .forEach(
                        message ->
                                client.warn("In the editor's settings `nango.rules`: " + message));
    }
}
