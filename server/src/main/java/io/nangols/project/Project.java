package io.nangols.project;

import io.nangols.syntax.yaml.YamlTree;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one `nango.yaml` says. Immutable.
public final class Project {
    private final YamlTree tree;
    private final Version version;
    private final List<Integration> integrations;
    private final List<Model> models;
    private final List<SchemaProblem> schemaProblems;
    private final List<Ignored> ignored;
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
        this.ignored = List.copyOf(ignored);
        models.forEach(model -> modelsByName.putIfAbsent(model.name().value(), model));
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

    /// All fields of a model: its own, then those it inherits and does not have itself. Empty when
    /// it extends, however far up, a model that is not there or itself: then nobody can say.
    public Optional<List<Field>> allFields(Model model) {
        var fields = new LinkedHashMap<String, Field>();
        return collect(model, fields, new HashSet<>(), new HashSet<>())
                ? Optional.of(List.copyOf(fields.values()))
                : Optional.empty();
    }

    private boolean collect(
            Model model, Map<String, Field> into, Set<String> open, Set<String> done) {
        if (done.contains(model.name().value())) {
            return true;
        }
        if (!open.add(model.name().value())) {
            return false;
        }
        model.fields().forEach(field -> into.putIfAbsent(field.name().value(), field));
        for (var parent : model.parents()) {
            var found = model(parent.value());
            if (found.isEmpty() || !collect(found.get(), into, open, done)) {
                return false;
            }
        }
        done.add(model.name().value());
        return true;
    }
}
