package io.nangols.project;

import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All places of a `nango.yaml` where the name of a model is written. Text that an alias repeats
/// counts once.
///
/// Any name in a type is one, also where no such model exists; whether it is then an enum's value
/// or a mistake, the caller must know.
public final class ModelReferences {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}:]+)(?::[^{}]*)?}");

    private final List<ModelReference> all;

    private ModelReferences(List<ModelReference> all) {
        this.all = all;
    }

    /// Those of a project.
    public static ModelReferences in(Project project) {
        var text = project.tree().text();
        Set<Span> seen = new HashSet<>();
        return new ModelReferences(
                Stream.concat(
                                project.models().stream().flatMap(model -> of(model, text)),
                                project.integrations().stream()
                                        .flatMap(Integration::functions)
                                        .flatMap(function -> of(function, text)))
                        .filter(reference -> seen.add(reference.span()))
                        .sorted(Comparator.comparingInt(reference -> reference.span().start()))
                        .toList());
    }

    /// Those of one name, in the order of the text: what [#in] and [#to(String)] find, without
    /// looking closer at any other.
    public static List<ModelReference> to(String model, Project project) {
        var found = new ArrayList<ModelReference>();
        for (var each : project.models()) {
            if (each.name().value().equals(model)) {
                found.add(raw(each.name(), ModelReference.Role.DECLARATION));
            }
            addParents(model, each.parents(), found);
            addFields(model, each.fields(), found);
        }
        for (var integration : project.integrations()) {
            integration.functions().forEach(function -> addUses(model, function, found));
        }
        var seen = new HashSet<Span>();
        return found.stream()
                .map(reference -> tightened(reference, project.tree().text()))
                .filter(reference -> seen.add(reference.span()))
                .sorted(Comparator.comparingInt(reference -> reference.span().start()))
                .toList();
    }

    private static void addUses(String model, Function function, List<ModelReference> found) {
        function.input().ifPresent(it -> addNames(model, it, ModelReference.Role.INPUT, found));
        for (var output : function.outputs()) {
            addNames(model, output, ModelReference.Role.OUTPUT, found);
        }
        for (var endpoint : function.endpoints()) {
            if (endpoint.path().value().contains(model)) {
                ofPath(endpoint).filter(it -> it.model().equals(model)).forEach(found::add);
            }
        }
    }

    private static void addFields(String model, List<Field> fields, List<ModelReference> found) {
        for (var field : fields) {
            addNames(model, field.type(), ModelReference.Role.FIELD, found);
        }
    }

    private static void addNames(
            String model, Type type, ModelReference.Role role, List<ModelReference> found) {
        switch (type) {
            case Type.Name(var name, var span) -> {
                if (name.equals(model)) {
                    found.add(raw(new Spanned<>(name, span), role));
                }
            }
            case Type.ArrayOf(var item, _) -> addNames(model, item, role, found);
            case Type.UnionOf(var members, _) -> {
                for (var member : members) {
                    addNames(model, member, role, found);
                }
            }
            case Type.ObjectOf(var fields, var parents, _) -> {
                addParents(model, parents, found);
                for (var field : fields) {
                    addNames(model, field.type(), role, found);
                }
            }
            case Type.Primitive _, Type.Literal _, Type.Refused _, Type.Unknown _ -> {}
        }
    }

    private static void addParents(
            String model, List<Spanned<String>> parents, List<ModelReference> found) {
        for (var parent : parents) {
            if (parent.value().equals(model)) {
                found.add(raw(parent, ModelReference.Role.EXTENDS));
            }
        }
    }

    /// Every one, in the order of the text.
    public List<ModelReference> all() {
        return all;
    }

    /// Those of one name, in the order of the text.
    public List<ModelReference> to(String model) {
        return all.stream().filter(reference -> reference.model().equals(model)).toList();
    }

    /// Those of one model of the `text`; those that an alias repeats, every time.
    static Stream<ModelReference> of(Model model, String text) {
        return Stream.of(
                        Stream.of(raw(model.name(), ModelReference.Role.DECLARATION)),
                        extended(model.parents()),
                        model.fields().stream()
                                .flatMap(field -> names(field.type(), ModelReference.Role.FIELD)))
                .flatMap(references -> references)
                .map(reference -> tightened(reference, text));
    }

    /// Those of one script of the `text`; those that an alias repeats, every time.
    static Stream<ModelReference> of(Function function, String text) {
        return Stream.of(
                        function.input().stream()
                                .flatMap(type -> names(type, ModelReference.Role.INPUT)),
                        function.outputs().stream()
                                .flatMap(type -> names(type, ModelReference.Role.OUTPUT)),
                        function.endpoints().stream().flatMap(ModelReferences::ofPath))
                .flatMap(references -> references)
                .map(reference -> tightened(reference, text));
    }

    private static Stream<ModelReference> names(Type type, ModelReference.Role role) {
        return type.parts()
                .flatMap(
                        part ->
                                switch (part) {
                                    case Type.Name(var name, var span) ->
                                            Stream.of(raw(new Spanned<>(name, span), role));
                                    case Type.ObjectOf(_, var parents, _) -> extended(parents);
                                    default -> Stream.empty();
                                });
    }

    private static Stream<ModelReference> extended(List<Spanned<String>> parents) {
        return parents.stream()
                .filter(parent -> !parent.value().isEmpty())
                .map(parent -> raw(parent, ModelReference.Role.EXTENDS));
    }

    private static Stream<ModelReference> ofPath(Endpoint endpoint) {
        var path = endpoint.path();
        boolean exact = path.span().length() == path.value().length();
        int start = path.span().start();
        return PLACEHOLDER
                .matcher(path.value())
                .results()
                .map(
                        match ->
                                raw(
                                        new Spanned<>(
                                                match.group(1),
                                                exact
                                                        ? new Span(match.start(1), match.end(1))
                                                                .shift(start)
                                                        : path.span()),
                                        ModelReference.Role.PATH));
    }

    private static ModelReference raw(Spanned<String> name, ModelReference.Role role) {
        return new ModelReference(name.value(), role, name.span(), false);
    }

    /// Without the quotes around the name, and knowing whether it is written as it reads.
    private static ModelReference tightened(ModelReference reference, String text) {
        var name = reference.model();
        var place = Values.inQuotes(new Spanned<>(name, reference.span()), text);
        return new ModelReference(name, reference.role(), place, place.of(text).equals(name));
    }
}
