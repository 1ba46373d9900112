package io.nangols.rules.project;

import io.nangols.project.Version;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.syntax.yaml.edit.Content.Field;
import io.nangols.text.Edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The entry that a script would have: what its text says of its models is filled in, the rest is a
/// beginning.
///
/// @param path the keys above the entry, and its own
record NewEntry(Subject subject, List<String> path, Content content) {
    private static final Pattern SAVED =
            Pattern.compile(
                    "\\.batch(?:Save|Send|Update|Delete)(?:<[^(]*>)?\\([^;]*?,\\s*['\"](\\w+)['\"]\\s*\\)");
    private static final Pattern INPUT = Pattern.compile("\\binput\\??\\s*:\\s*(\\w+)\\s*[,)=]");
    private static final Pattern OUTPUT = Pattern.compile("\\)\\s*:\\s*Promise<\\s*(\\w+)\\s*>");

    /// Empty for what cannot be told from the script: at which event one runs that is called at
    /// some; and in the old form of the file, which nobody should write on.
    static Optional<NewEntry> of(Subject subject, String integration, ScriptFile file) {
        if (subject.project().version() == Version.V1) {
            return Optional.empty();
        }
        return content(subject, file)
                .map(content -> new NewEntry(subject, path(integration, file), content));
    }

    /// What the entry of a script says; empty for what cannot be told from the script.
    static Optional<Content> content(Subject subject, ScriptFile file) {
        return switch (file.kind()) {
            case SYNC -> Optional.of(sync(subject, file));
            case ACTION -> Optional.of(action(subject, file));
            case EVENT, POST_CONNECTION -> Optional.empty();
        };
    }

    private static List<String> path(String integration, ScriptFile file) {
        return List.of("integrations", integration, file.folder(), file.name());
    }

    Optional<List<Edit>> edits() {
        return new NangoYamlEdits(subject.project()).set(path, content);
    }

    private static Content sync(Subject subject, ScriptFile file) {
        var text = file.file().text();
        var saved = models(subject, SAVED, text);
        if (saved.isEmpty()) {
            saved = List.of(pascalCase(file.name()));
        }
        var endpoints =
                saved.size() == 1
                        ? endpoint("GET", file.name())
                        : Content.list(
                                saved.stream()
                                        .map(
                                                model ->
                                                        endpoint(
                                                                "GET",
                                                                file.name()
                                                                        + "/"
                                                                        + kebabCase(model)))
                                        .toArray(Content[]::new));
        var outputs =
                saved.size() == 1
                        ? Content.text(saved.getFirst())
                        : Content.list(saved.stream().map(Content::text).toArray(Content[]::new));
        var incremental = file.file().mentions("lastSyncDate");
        return Content.mapping(
                Content.field("runs", "every day"),
                Content.field("sync_type", incremental ? "incremental" : "full"),
                Content.field("output", outputs),
                Content.field("endpoint", endpoints));
    }

    private static Content action(Subject subject, ScriptFile file) {
        var text = file.file().text();
        var fields = new ArrayList<Field>();
        models(subject, INPUT, text).stream()
                .findFirst()
                .ifPresent(model -> fields.add(Content.field("input", Content.text(model))));
        models(subject, OUTPUT, text).stream()
                .findFirst()
                .ifPresent(model -> fields.add(Content.field("output", Content.text(model))));
        fields.add(Content.field("endpoint", endpoint("POST", file.name())));
        return new Content.Fields(fields);
    }

    private static Content endpoint(String method, String path) {
        return Content.mapping(
                Content.field("method", method), Content.field("path", Content.text("/" + path)));
    }

    /// The models of the file that a script names in such a place.
    private static List<String> models(Subject subject, Pattern place, String text) {
        return List.copyOf(
                place.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> subject.project().model(name).isPresent())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String pascalCase(String name) {
        return Arrays.stream(name.split("[^a-zA-Z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String kebabCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
