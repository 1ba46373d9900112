package io.nangols.server;

import com.google.gson.JsonObject;

import io.nangols.features.actions.Refactoring;
import io.nangols.features.actions.Task;
import io.nangols.features.actions.Task.Target;
import io.nangols.text.Document;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.WorkspaceFile;

import java.util.Optional;

/// What an action that is not worked out yet carries to the client and back: of which file and text
/// it is, and what it does.
record ActionData(FileUri uri, int version, int hash, Task task) {
    static ActionData of(WorkspaceFile file, Task task) {
        return new ActionData(file.uri(), file.document().version(), hash(file.document()), task);
    }

    /// Whether the action was offered for just this text.
    boolean isOf(Document document) {
        return version == document.version() && hash == hash(document);
    }

    /// A file that is not open has no version.
    private static int hash(Document document) {
        return document.text().hashCode();
    }

    JsonObject toJson() {
        var json = new JsonObject();
        json.addProperty("uri", uri.raw());
        json.addProperty("version", version);
        json.addProperty("hash", hash);
        switch (task) {
            case Task.Mend(var target, var title) -> {
                json.addProperty("task", "mend");
                json.addProperty("title", title);
                add(target, json);
            }
            case Task.MendRule(var rule) -> {
                json.addProperty("task", "mendRule");
                json.addProperty("rule", rule);
            }
            case Task.MendFile() -> json.addProperty("task", "mendFile");
            case Task.SilenceLine(var target) -> {
                json.addProperty("task", "silenceLine");
                add(target, json);
            }
            case Task.SilenceFile(var target) -> {
                json.addProperty("task", "silenceFile");
                add(target, json);
            }
            case Task.Refactor(var what, var offset) -> {
                json.addProperty("task", "refactor");
                json.addProperty("refactoring", what.name());
                json.addProperty("offset", offset);
            }
        }
        return json;
    }

    private static void add(Target target, JsonObject json) {
        json.addProperty("rule", target.rule());
        json.addProperty("start", target.span().start());
        json.addProperty("end", target.span().end());
        json.addProperty("message", target.message());
    }

    /// What such a client sends back; empty when it did not come from here.
    static Optional<ActionData> read(Object data) {
        try {
            return data instanceof JsonObject json
                    ? task(json)
                            .map(
                                    task ->
                                            new ActionData(
                                                    new FileUri(text(json, "uri")),
                                                    json.get("version").getAsInt(),
                                                    json.get("hash").getAsInt(),
                                                    task))
                    : Optional.empty();
        } catch (RuntimeException e) {
            // Members that are not there, or are of other types.
            return Optional.empty();
        }
    }

    private static Optional<Task> task(JsonObject json) {
        return switch (text(json, "task")) {
            case "mend" -> Optional.of(new Task.Mend(target(json), text(json, "title")));
            case "mendRule" -> Optional.of(new Task.MendRule(text(json, "rule")));
            case "mendFile" -> Optional.of(new Task.MendFile());
            case "silenceLine" -> Optional.of(new Task.SilenceLine(target(json)));
            case "silenceFile" -> Optional.of(new Task.SilenceFile(target(json)));
            case "refactor" ->
                    Optional.of(
                            new Task.Refactor(
                                    Refactoring.valueOf(text(json, "refactoring")),
                                    json.get("offset").getAsInt()));
            default -> Optional.empty();
        };
    }

    private static Target target(JsonObject json) {
        return new Target(
                text(json, "rule"),
                new Span(json.get("start").getAsInt(), json.get("end").getAsInt()),
                text(json, "message"));
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
