package io.nangols.project;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What one `nango.yaml` says. Immutable.
public final class Project {
    private final YamlTree tree;
    private final Version version;
    private final List<Integration> integrations;
    private final List<Model> models;
    private final List<SchemaProblem> schemaProblems;
    private final List<SchemaProblem.UnknownProperty> misspelt;
    private final List<Ignored> ignored;
    private final List<Type> typesInModels;
    private final Map<String, Model> modelsByName = new LinkedHashMap<>();

    Project(
            YamlTree tree,
            Version version,
            List<Integration> integrations,
            List<Model> models,
            List<SchemaProblem> schemaProblems,
            List<Ignored> ignored) {
        this.tree = tree;
        this.version = version;
        this.integrations = List.copyOf(integrations);
        this.models = List.copyOf(models);
        this.schemaProblems = List.copyOf(schemaProblems);
        this.misspelt = misspelt(schemaProblems);
        this.ignored = List.copyOf(ignored);
        models.forEach(model -> modelsByName.putIfAbsent(model.name().value(), model));
        var types = new ArrayList<Type>();
        models.forEach(
                model -> model.fields().forEach(field -> field.type().forEachPart(types::add)));
        this.typesInModels = Collections.unmodifiableList(types);
    }

    /// Reads the project of a `nango.yaml`.
    public static Project of(YamlTree tree) {
        return new NangoYamlReader(tree).read();
    }

    /// The YAML that it was read from.
    public YamlTree tree() {
        return tree;
    }

    /// The form in which Nango reads the file.
    public Version version() {
        return version;
    }

    public List<Integration> integrations() {
        return integrations;
    }

    public List<Model> models() {
        return models;
    }

    /// The type of each field of the models, and the types inside these.
    public List<Type> typesInModels() {
        return typesInModels;
    }

    /// The model of that name.
    public Optional<Model> model(String name) {
        return Optional.ofNullable(modelsByName.get(name));
    }

    /// The models' names, in the order of the file.
    public Collection<String> modelNames() {
        return Collections.unmodifiableCollection(modelsByName.keySet());
    }

    /// Where the file departs from the format.
    public List<SchemaProblem> schemaProblems() {
        return schemaProblems;
    }

    /// What Nango drops without a word.
    public List<Ignored> ignored() {
        return ignored;
    }

    /// Whether the key of that name is absent from `function`, and not just misspelt there.
    public boolean lacks(Function function, String key) {
        return function.key(key).isEmpty()
                && misspelt.stream()
                        .noneMatch(
                                unknown ->
                                        unknown.meant().filter(key::equals).isPresent()
                                                && function.block().encloses(unknown.span()));
    }

    private static List<SchemaProblem.UnknownProperty> misspelt(List<SchemaProblem> problems) {
        return problems.stream()
                .flatMap(
                        problem ->
                                problem instanceof SchemaProblem.UnknownProperty unknown
                                        ? Stream.of(unknown)
                                        : Stream.empty())
                .filter(unknown -> unknown.meant().isPresent())
                .toList();
    }

    /// All fields of a model: its own, then those it inherits and does not have itself. Empty when
    /// it extends, however far up, a model that is not there or itself: then nobody can say.
    public Optional<List<Field>> allFields(Model model) {
        var fields = new LinkedHashMap<String, Field>();
        Set<String> seen = new HashSet<>();
        Deque<Model> open = new ArrayDeque<>(List.of(model));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!seen.add(next.name().value())) {
                continue;
            }
            next.fields().forEach(field -> fields.putIfAbsent(field.name().value(), field));
            for (var parent : next.parents().reversed()) {
                var found = model(parent.value());
                if (found.isEmpty() || parent.value().equals(model.name().value())) {
                    return Optional.empty();
                }
                open.push(found.get());
            }
        }
        return Optional.of(List.copyOf(fields.values()));
    }

    /// Whether the file's models can be told: not without the key under which they are, which may
    /// be hidden by something that is not YAML.
    public boolean knowsModels() {
        return tree.value() instanceof YamlValue.Mapping root && root.has("models");
    }
}
