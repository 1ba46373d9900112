package io.nangols.features.navigation;

import io.nangols.project.Field;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Type;
import io.nangols.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A field, with all those that are the same one: models inherit it from each other with
/// `__extends`, and some declare it anew.
public final class FieldFamily {
    private final Owners owners;
    private final String name;
    private final Set<Owner> members;

    private FieldFamily(Owners owners, String name, Set<Owner> members) {
        this.owners = owners;
        this.name = name;
        this.members = members;
    }

    /// The family of a field of a model, or of an object in one.
    public static FieldFamily of(Field field, Project project) {
        var owners = new Owners(project);
        var name = field.name().value();
        var withIt = owners.having(name);
        // Where a merge key or an alias repeats a field, it has several owners.
        var byPlace = new HashMap<Span, List<Owner>>();
        for (var owner : withIt) {
            for (var declared : owner.declared(name)) {
                byPlace.computeIfAbsent(declared.name().span(), _ -> new ArrayList<>()).add(owner);
            }
        }
        var members = new HashSet<Owner>();
        var open = new ArrayDeque<>(byPlace.getOrDefault(field.name().span(), List.of()));
        while (!open.isEmpty()) {
            var owner = open.pop();
            if (members.add(owner)) {
                owners.parentsOf(owner).stream().filter(withIt::contains).forEach(open::add);
                open.addAll(owners.childrenOf(owner));
                for (var declared : owner.declared(name)) {
                    var place = declared.name().span();
                    open.addAll(byPlace.getOrDefault(place, List.of()));
                    byPlace.put(place, List.of());
                }
            }
        }
        return new FieldFamily(owners, name, members);
    }

    /// What the field is called.
    public String name() {
        return name;
    }

    /// The fields themselves; each is written once, be it repeated or not.
    public List<Field> fields() {
        var bySpan = new HashMap<Span, Field>();
        for (var owner : members) {
            owner.declared(name).forEach(field -> bySpan.put(field.name().span(), field));
        }
        return bySpan.values().stream()
                .sorted(Comparator.comparingInt(field -> field.name().span().start()))
                .toList();
    }

    /// Those of the fields that no parent has.
    public List<Field> origins() {
        var origins = new HashSet<Span>();
        for (var owner : members) {
            if (owners.parentsOf(owner).stream().noneMatch(members::contains)) {
                owner.declared(name).forEach(field -> origins.add(field.name().span()));
            }
        }
        return fields().stream().filter(field -> origins.contains(field.name().span())).toList();
    }

    /// Whether a model of that name has the field.
    public boolean isOf(String model) {
        return members.stream().anyMatch(owner -> owner.model.filter(model::equals).isPresent());
    }

    /// A field of another name where the field is, declared or inherited.
    public Optional<Field> beside(String other) {
        return owners.having(other).stream()
                .filter(members::contains)
                .findFirst()
                .flatMap(owner -> owners.find(other, owner));
    }

    /// What has fields: a model, or an object inside one. Each is only itself, whatever it says.
    private static final class Owner {
        private final Optional<String> model;
        private final List<Field> fields;
        private final List<Spanned<String>> parents;

        Owner(Optional<String> model, List<Field> fields, List<Spanned<String>> parents) {
            this.model = model;
            this.fields = fields;
            this.parents = parents;
        }

        boolean declares(String name) {
            for (var field : fields) {
                if (field.name().value().equals(name)) {
                    return true;
                }
            }
            return false;
        }

        /// Mostly one at most; an optional field may stand beside one that is not.
        List<Field> declared(String name) {
            var declared = new ArrayList<Field>(1);
            for (var field : fields) {
                if (field.name().value().equals(name)) {
                    declared.add(field);
                }
            }
            return declared;
        }
    }

    private static final class Owners {
        private final List<Owner> all = new ArrayList<>();
        private final Map<String, Owner> models = new HashMap<>();
        private final Map<String, List<Owner>> children = new HashMap<>();

        Owners(Project project) {
            for (var model : project.models()) {
                var name = model.name().value();
                var owner = new Owner(Optional.of(name), model.fields(), model.parents());
                models.putIfAbsent(name, owner);
                add(owner);
            }
        }

        private void add(Owner owner) {
            all.add(owner);
            for (var parent : owner.parents) {
                children.computeIfAbsent(parent.value(), _ -> new ArrayList<>()).add(owner);
            }
            owner.fields.forEach(field -> addObjects(field.type()));
        }

        private void addObjects(Type type) {
            switch (type) {
                case Type.ObjectOf(var fields, var parents, _) ->
                        add(new Owner(Optional.empty(), fields, parents));
                case Type.ArrayOf(var item, _) -> addObjects(item);
                case Type.UnionOf(var types, _) -> types.forEach(this::addObjects);
                case Type.Primitive _,
                        Type.Literal _,
                        Type.Name _,
                        Type.Refused _,
                        Type.Unknown _ -> {}
            }
        }

        List<Owner> parentsOf(Owner owner) {
            return owner.parents.stream()
                    .map(parent -> models.get(parent.value()))
                    .filter(found -> found != null && found != owner)
                    .toList();
        }

        Collection<Owner> childrenOf(Owner owner) {
            return owner.model.map(name -> children.getOrDefault(name, List.of())).stream()
                    .flatMap(List::stream)
                    .toList();
        }

        /// Those that have a field of that name, declared or inherited.
        Set<Owner> having(String name) {
            var having = new HashSet<Owner>();
            var open = new ArrayDeque<Owner>();
            all.stream().filter(owner -> owner.declares(name)).forEach(open::add);
            while (!open.isEmpty()) {
                var owner = open.pop();
                if (having.add(owner)) {
                    open.addAll(childrenOf(owner));
                }
            }
            return having;
        }

        Optional<Field> find(String name, Owner owner) {
            var seen = new HashSet<Owner>();
            var open = new ArrayDeque<>(List.of(owner));
            while (!open.isEmpty()) {
                var next = open.pop();
                var declared = next.declared(name);
                if (!declared.isEmpty()) {
                    return Optional.of(declared.getFirst());
                }
                if (seen.add(next)) {
                    open.addAll(parentsOf(next));
                }
            }
            return Optional.empty();
        }
    }
}
