package io.nangols.rules.yaml;

import io.nangols.project.Action;
import io.nangols.project.Endpoint;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.project.naming.Casing;
import io.nangols.project.naming.NewEndpoint;
import io.nangols.project.naming.NewNames;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The `{…}` of an endpoint's path that name no model: parameters, as other frameworks have them.
/// Nango passes those in the input.
record PathParameters(
        Endpoint endpoint, Function function, Integration integration, Project project) {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_][\\w-]*");

    /// The fields that they would be in an input.
    List<String> fields() {
        return BRACES.matcher(endpoint.path().value())
                .results()
                .filter(this::isParameter)
                .map(braces -> braces.group(1).replaceFirst(".*:", ""))
                .filter(name -> FIELD.matcher(name).matches())
                .distinct()
                .toList();
    }

    private boolean isParameter(MatchResult braces) {
        return project.model(braces.group(1).replaceFirst(":.*", "")).isEmpty();
    }

    /// Takes them out of the path; those of an action go into its input, unless that is a type to
    /// which no field can be added.
    Optional<List<Edit>> moved() {
        var edits = new NangoYamlEdits(project);
        var changes = new ArrayList<Optional<List<Edit>>>();
        changes.add(edits.write(endpoint.path(), shorterPath()));
        switch (function) {
            case Action action when !fields().isEmpty() -> changes.addAll(input(action, edits));
            case Action _, Sync _ -> {}
        }
        return edits.together(changes);
    }

    private List<Optional<List<Edit>>> input(Action action, NangoYamlEdits edits) {
        return switch (action.input().orElse(null)) {
            case null -> newInput(edits);
            case Type.Name(var name, _) when project.model(name).isPresent() ->
                    missing(project.model(name).get()).stream()
                            .map(
                                    field ->
                                            edits.set(
                                                    List.of("models", name, field),
                                                    Content.yaml("string")))
                            .toList();
            default -> List.of();
        };
    }

    private List<String> missing(Model model) {
        var there =
                project.allFields(model).orElse(model.fields()).stream()
                        .map(field -> field.name().value())
                        .toList();
        return fields().stream().filter(field -> !there.contains(field)).toList();
    }

    private List<Optional<List<Edit>>> newInput(NangoYamlEdits edits) {
        var plain = function.name().value().replaceAll("[^a-zA-Z0-9]+", "-");
        var name = NewNames.free(Casing.pascal(plain) + "Input", project);
        var fields = fields().stream().map(field -> Content.field(field, "string")).toList();
        return List.of(
                edits.set(function.block(), "input", Content.text(name)),
                edits.set(List.of("models", name), new Content.Fields(fields)));
    }

    /// The path without them; after the script's name where that is taken, or where nothing is
    /// left.
    private String shorterPath() {
        var left =
                Arrays.stream(endpoint.path().value().split("/", -1))
                        .map(this::withoutParameters)
                        .filter(segment -> !segment.isEmpty())
                        .map(segment -> "/" + segment)
                        .collect(Collectors.joining());
        var named = NewEndpoint.path(function.name().value());
        return NewEndpoint.free(
                        endpoint.method(),
                        left.isEmpty() ? List.of(named) : List.of(left, named),
                        NewEndpoint.taken(integration))
                .path();
    }

    private String withoutParameters(String segment) {
        return BRACES.matcher(segment)
                .replaceAll(
                        braces ->
                                isParameter(braces)
                                        ? ""
                                        : Matcher.quoteReplacement(braces.group()));
    }

    /// The parameters as a title names them.
    String names() {
        return fields().stream().map(field -> "`" + field + "`").collect(Collectors.joining(", "));
    }
}
