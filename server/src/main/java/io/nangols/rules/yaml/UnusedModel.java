package io.nangols.rules.yaml;

import io.nangols.project.Field;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Model;
import io.nangols.project.Nearest;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Type;
import io.nangols.project.Version;
import io.nangols.project.naming.Casing;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.text.Span;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A model that nothing reaches.
final class UnusedModel implements NangoYamlRule {
    private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9_]+");

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        // What cannot be read, and scripts that are elsewhere, may use anything.
        if (!project.tree().errors().isEmpty()
                || subject.entries().anyMatch(entry -> subject.script(entry).isEmpty())) {
            return;
        }
        var used = used(subject);
        var unused =
                project.models().stream()
                        .filter(model -> !used.contains(model.name().value()))
                        .toList();
        var users = usersOf(unused, project);
        var unknown = unknownNames(project);
        for (var model : unused) {
            // A name that nearly is the model's was meant to be it.
            if (Nearest.to(model.name().value(), unknown).isEmpty()) {
                report(model.name(), users, project, report);
            }
        }
    }

    private static void report(
            Spanned<String> name, Map<String, Set<String>> users, Project project, Report report) {
        var others = users.getOrDefault(name.value(), Set.of());
        if (others.isEmpty()) {
            report.at(name.span())
                    .message(
                            "Nothing uses the model `%s`: no sync, no action, no other model and no script. Remove it.",
                            name.value())
                    .fix(
                            Fix.ask(
                                    "Remove the model `" + name.value() + "`",
                                    () -> new NangoYamlEdits(project).remove(name.span())));
        } else {
            report.at(name.span())
                    .message(
                            "Only models that nothing uses refer to the model `%s`: %s. Remove it after them.",
                            name.value(),
                            others.stream()
                                    .map(it -> "`" + it + "`")
                                    .collect(Collectors.joining(", ")));
        }
    }

    /// By name, the other unused models that refer to one.
    private static Map<String, Set<String>> usersOf(List<Model> unused, Project project) {
        var users = new HashMap<String, Set<String>>();
        for (var user : unused) {
            var name = user.name().value();
            referencesOf(project, user)
                    .filter(used -> !used.equals(name))
                    .forEach(
                            used ->
                                    users.computeIfAbsent(used, _ -> new LinkedHashSet<>())
                                            .add(name));
        }
        return users;
    }

    /// The names in types and paths that are no model's.
    private static Set<String> unknownNames(Project project) {
        return Stream.concat(
                        project.integrations().stream().flatMap(it -> referencesOf(project, it)),
                        project.models().stream().flatMap(it -> referencesOf(project, it)))
                .filter(name -> project.model(name).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> used(Subject subject) {
        var project = subject.project();
        var scripts =
                subject.folder().scripts().values().stream()
                        .filter(file -> !file.isGenerated())
                        .toList();
        var used = new HashSet<String>();
        project.integrations().stream()
                .flatMap(it -> referencesOf(project, it))
                .forEach(name -> reach(project, name, used));
        // Looking through all scripts takes time, which the other models do not need.
        for (var name : project.modelNames()) {
            if (!used.contains(name) && isMentioned(name, scripts)) {
                reach(project, name, used);
            }
        }
        return used;
    }

    /// Adds a name and all that its model needs.
    private static void reach(Project project, String first, Set<String> used) {
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            var name = open.pop();
            if (used.add(name)) {
                project.model(name)
                        .ifPresent(model -> referencesOf(project, model).forEach(open::push));
            }
        }
    }

    /// By its own name or by that of its generated schema.
    private static boolean isMentioned(String model, List<TypeScriptFile> scripts) {
        var schema = Casing.lowered(model) + "Schema";
        return scripts.stream().anyMatch(file -> file.mentions(model) || file.mentions(schema));
    }

    private static Stream<String> referencesOf(Project project, Integration integration) {
        return project.version() == Version.V1
                // Whatever the old form gives no meaning to was still meant to be used.
                ? words(project, integration.span())
                : integration.functions().flatMap(function -> referencesOf(project, function));
    }

    private static Stream<String> referencesOf(Project project, Function function) {
        return Stream.of(
                        function.input().stream().flatMap(type -> referencesOf(project, type)),
                        function.outputs().stream().flatMap(type -> referencesOf(project, type)),
                        function.endpoints().stream()
                                .flatMap(endpoint -> words(endpoint.path().value())))
                .flatMap(names -> names);
    }

    private static Stream<String> referencesOf(Project project, Model model) {
        return Stream.concat(
                model.parents().stream().map(Spanned::value),
                model.fields().stream()
                        .map(Field::type)
                        .flatMap(type -> referencesOf(project, type)));
    }

    /// In a type that Nango refuses, any word may be meant as a model; in a nested object that
    /// extends some, too.
    private static Stream<String> referencesOf(Project project, Type type) {
        return type.parts()
                .flatMap(
                        part ->
                                switch (part) {
                                    case Type.Name(var name, _) -> words(name);
                                    case Type.Refused _, Type.Unknown _ ->
                                            words(project, part.span());
                                    case Type.ObjectOf(_, _, var span)
                                            when span.of(project.tree().text())
                                                    .contains("__extends") ->
                                            words(project, span);
                                    default -> Stream.empty();
                                });
    }

    private static Stream<String> words(Project project, Span span) {
        return words(span.of(project.tree().text()));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }
}
