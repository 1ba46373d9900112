package io.nangols.testing;

import io.nangols.project.naming.Casing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The project around scripts of which only they themselves are shown: a `nango.yaml` that names
/// each of them, and of which no rule has anything to say.
///
/// A sync `pull-requests` has the output `PullRequest`; an action `create-issue` has the input
/// `CreateIssue` and the output `Issue`. Both models have `id` and `title`.
public final class ScriptProject {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?:(?<integration>[^/]+)/)?(?<folder>syncs|actions|on-events)/(?<name>[^/]+)\\.ts");
    private static final String INTEGRATION = "github";

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
        return new Fixture(files);
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
        text.append("models:").append(models.isEmpty() ? " {}\n" : "\n");
        models.forEach(
                model ->
                        text.append("  ")
                                .append(model)
                                .append(":\n    id: string\n    title: string\n"));
        return text.toString();
    }
}
