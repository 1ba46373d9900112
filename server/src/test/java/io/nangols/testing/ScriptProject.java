package io.nangols.testing;

import io.nangols.project.naming.Casing;
import io.nangols.project.script.ScriptReader;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The project around scripts of which only they themselves are shown: a `nango.yaml` that names
/// each of them, and of which no rule has anything to say.
///
/// A sync `pull-requests` has the output `PullRequest`; an action `create-issue` has the input
/// `CreateIssue` and the output `Issue`. Both models have `id` and `title`. Where there is neither,
/// there is the model `Issue`. Files that the scripts import are there, and empty.
public final class ScriptProject {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?:(?<integration>[^/]+)/)?(?<folder>syncs|actions|on-events)/(?<name>[^/]+)\\.ts");
    private static final String INTEGRATION = "github";
    private static final Pattern SCRIPT = Pattern.compile("\\.(?:.*/)?[^.]+(?:\\.[jt]s)?");
    private static final Set<String> GENERATED = Set.of("models.ts", "schema.ts", "schema.zod.ts");

    /// By integration, then by kind.
    private final Map<String, SortedMap<String, StringBuilder>> integrations =
            new LinkedHashMap<>();

    private final Set<String> models = new LinkedHashSet<>();

    private ScriptProject() {}

    /// A project with one script, by what it is for: `sync`, `action`, `event`, `helper`, `mapper`
    /// or `types`.
    public static Fixture of(String place, String text) {
        var files = new LinkedHashMap<String, String>();
        files.put(path(place), text);
        return around(files);
    }

    /// Where [#of] puts the script.
    public static String path(String place) {
        return INTEGRATION
                + switch (place) {
                    case "sync" -> "/syncs/issues.ts";
                    case "action" -> "/actions/create-issue.ts";
                    case "event" -> "/on-events/setup.ts";
                    case "helper" -> "/helpers/request.ts";
                    case "mapper" -> "/mappers/to-issue.ts";
                    case "types" -> "/types.ts";
                    default -> throw new IllegalArgumentException("No kind of script: " + place);
                };
    }

    /// A project with these scripts, by their paths.
    static Fixture around(SequencedMap<String, String> scripts) {
        var project = new ScriptProject();
        scripts.keySet().forEach(project::add);
        var files = new LinkedHashMap<String, String>();
        files.put("nango.yaml", project.nangoYaml());
        files.putAll(scripts);
        scripts.forEach(
                (path, text) ->
                        imported(path, text)
                                .filter(it -> !scripts.containsKey(index(it)))
                                .forEach(it -> files.putIfAbsent(it, "")));
        return new Fixture(files);
    }

    /// What a folder has instead of a file of its name.
    private static String index(String file) {
        return file.replaceFirst("\\.ts$", "/index.ts");
    }

    /// The scripts of the project that a script imports, but those that Nango generates.
    private static Stream<String> imported(String path, String text) {
        return ScriptReader.read(text).imports().stream()
                .filter(it -> it.isOfValues() && SCRIPT.matcher(it.module().value()).matches())
                .map(it -> Path.of(path).resolveSibling(it.module().value()).normalize())
                .map(it -> it.toString().replace('\\', '/').replaceFirst("(\\.[jt]s)?$", ".ts"))
                .filter(it -> !it.startsWith("..") && !GENERATED.contains(it));
    }

    private void add(String path) {
        var entry = ENTRY.matcher(path);
        if (!entry.matches()) {
            boolean inFolder = path.indexOf('/') > 0;
            entries(inFolder ? path.substring(0, path.indexOf('/')) : INTEGRATION, "actions");
            return;
        }
        var integration = Optional.ofNullable(entry.group("integration")).orElse(INTEGRATION);
        var name = entry.group("name");
        var entries = entries(integration, entry.group("folder"));
        switch (entry.group("folder")) {
            case "syncs" -> entries.append(sync(name));
            case "actions" -> entries.append(action(name));
            default ->
                    entries.append(
                            "      post-connection-creation:\n        - %s\n".formatted(name));
        }
    }

    private StringBuilder entries(String integration, String folder) {
        return integrations
                .computeIfAbsent(integration, _ -> new TreeMap<>())
                .computeIfAbsent(folder, _ -> new StringBuilder());
    }

    private String sync(String name) {
        var output = Casing.pascal(name.replaceFirst("s$", ""));
        models.add(output);
        return """
                  %s:
                    description: %s.
                    runs: every hour
                    sync_type: full
                    track_deletes: true
                    output: %s
                    scopes: [repo]
                    endpoint:
                      method: GET
                      path: /%s
            """
                .formatted(name, Casing.sentence(name), output, name);
    }

    private String action(String name) {
        var input = Casing.pascal(name);
        var output = Casing.pascal(name.replaceFirst("^[^-]*-", ""));
        models.add(input);
        models.add(output);
        return """
                  %s:
                    description: %s.
                    input: %s
                    output: %s
                    scopes: [repo]
                    endpoint:
                      method: POST
                      path: /%s
            """
                .formatted(name, Casing.sentence(name), input, output, name);
    }

    private String nangoYaml() {
        var text = new StringBuilder("integrations:\n");
        integrations.forEach(
                (integration, folders) -> {
                    text.append("  ").append(integration).append(":\n");
                    folders.forEach(
                            (folder, entries) ->
                                    text.append("    ")
                                            .append(folder)
                                            .append(entries.isEmpty() ? ": {}\n" : ":\n")
                                            .append(entries));
                });
        text.append("models:\n");
        (models.isEmpty() ? Set.of("Issue") : models)
                .forEach(
                        model ->
                                text.append("  ")
                                        .append(model)
                                        .append(":\n    id: string\n    title: string\n"));
        return text.toString();
    }
}
