package io.nangols.features.inlay;

import io.nangols.project.Endpoint;
import io.nangols.project.Function;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.Version;
import io.nangols.text.Span;
import io.nangols.workspace.Decoration;
import io.nangols.workspace.ProjectFile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Finds what a reader of a `nango.yaml` would have to know by heart: the request behind each
/// endpoint's path, and what holds for a sync that says nothing of it.
///
/// In the first form of the file there is none of this: endpoints have no effect, and every sync is
/// incremental.
public final class Hints {
    private static final String SERVER = "https://api.nango.dev";
    private static final String PREFIX = "/v1";

    private final ProjectFile file;
    private final Project project;
    private final Span window;

    /// What an alias repeats is written once.
    private final TreeMap<Integer, Hint> byOffset = new TreeMap<>();

    private Hints(ProjectFile file, Span window) {
        this.file = file;
        this.project = file.project();
        this.window = window;
    }

    /// The hints in a part of the text, in its order; without those that the editor's settings
    /// switch off.
    public static List<Hint> in(ProjectFile file, Span window) {
        var hints = new Hints(file, window);
        if (hints.project.version() == Version.V2) {
            hints.project.integrations().stream()
                    .flatMap(integration -> integration.functions())
                    .forEach(hints::add);
        }
        return List.copyOf(hints.byOffset.values());
    }

    private void add(Function function) {
        var preferences = file.settings().editor();
        if (touches(function.name().span())
                && function instanceof Sync sync
                && preferences.show(Decoration.DEFAULT_HINTS)) {
            addDefaults(sync);
        }
        if (touches(function.block()) && preferences.show(Decoration.ENDPOINT_HINTS)) {
            function.endpoints().forEach(this::addRequest);
        }
    }

    private void addRequest(Endpoint endpoint) {
        var path = endpoint.path().value();
        if (touches(endpoint.path().span()) && path.startsWith("/")) {
            add(
                    afterQuote(endpoint.path().span().end()),
                    endpoint.method() + " " + PREFIX + path,
                    "Applications call %s %s%s%s"
                            .formatted(endpoint.method(), SERVER, PREFIX, path));
        }
    }

    private int afterQuote(int offset) {
        var text = project.tree().text();
        boolean quote = offset < text.length() && "'\"".indexOf(text.charAt(offset)) >= 0;
        return quote ? offset + 1 : offset;
    }

    private void addDefaults(Sync sync) {
        // What could not be read may be just what seems to be absent.
        if (project.tree().isDoubtful(sync.block())) {
            return;
        }
        var defaults = new ArrayList<String>();
        addDefault(sync, "sync_type", "full", defaults);
        addDefault(sync, "track_deletes", "false", defaults);
        addDefault(sync, "auto_start", "true", defaults);
        if (!defaults.isEmpty()) {
            add(
                    afterColon(sync.name().span().end()),
                    String.join(" · ", defaults),
                    "Nango's defaults, as nothing else is written");
        }
    }

    private void addDefault(Sync sync, String key, String value, List<String> defaults) {
        if (project.lacks(sync, key)) {
            defaults.add(key + ": " + value);
        }
    }

    private int afterColon(int offset) {
        var text = project.tree().text();
        int colon = offset;
        while (colon < text.length() && text.charAt(colon) == ' ') {
            colon++;
        }
        return colon < text.length() && text.charAt(colon) == ':' ? colon + 1 : offset;
    }

    private void add(int offset, String label, String tooltip) {
        byOffset.putIfAbsent(offset, new Hint(offset, label, tooltip));
    }

    private boolean touches(Span span) {
        return span.start() <= window.end() && window.start() <= span.end();
    }
}
