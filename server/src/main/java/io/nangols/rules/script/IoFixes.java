package io.nangols.rules.script;

import io.nangols.project.Function;
import io.nangols.project.Type;
import io.nangols.rules.FileChange;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Brings a script and its entry in line, on either side.
record IoFixes(ScriptSubject script, Function function) {
    private static final String NANGO_YAML = "nango.yaml";
    private static final Set<String> PRIMITIVES = Set.of("string", "number", "boolean");

    /// A type as the `nango.yaml` has it.
    String text(Type type) {
        return type.span().of(script.project().tree().text()).replaceAll("\\s+", " ");
    }

    /// The types of a list as one.
    String text(List<Type> types) {
        return types.stream().map(this::text).collect(Collectors.joining(" | "));
    }

    // In the nango.yaml

    /// Gives a key of the entry the script's type, where a `nango.yaml` can say that.
    Optional<Fix> declare(String key, ScriptType type) {
        return declared(type)
                .map(
                        written ->
                                elsewhere(
                                        "Write `%s: %s` in `nango.yaml`".formatted(key, written),
                                        () -> edits().set(function.block(), key, written)));
    }

    /// Takes a key of the entry away.
    Optional<Fix> undeclare(String key) {
        return function.key(key)
                .map(
                        at ->
                                elsewhere(
                                        "Remove `%s` from `nango.yaml`".formatted(key),
                                        () -> edits().remove(at)));
    }

    private NangoYamlEdits edits() {
        return new NangoYamlEdits(script.project());
    }

    private static Fix elsewhere(String title, Supplier<Optional<List<Edit>>> edits) {
        return Fix.askFiles(
                title,
                () ->
                        edits.get().stream()
                                .<FileChange>map(it -> new FileChange.Elsewhere(NANGO_YAML, it))
                                .toList());
    }

    private Optional<String> declared(ScriptType type) {
        return switch (type) {
            case ScriptType.Model(var name) ->
                    script.project().model(name).map(model -> model.name().value());
            case ScriptType.Primitive(var name) -> Optional.of(name);
            case ScriptType.ArrayOf(var item) ->
                    Optional.of(item)
                            .filter(it -> !(it instanceof ScriptType.UnionOf))
                            .flatMap(this::declared)
                            .map(it -> it + "[]");
            case ScriptType.UnionOf(var members) ->
                    joined(members.stream().map(this::declared).toList());
            case ScriptType.Fields _, ScriptType.Nothing _, ScriptType.Unknown _ ->
                    Optional.empty();
        };
    }

    private static Optional<String> joined(List<Optional<String>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" | ")))
                : Optional.empty();
    }

    // In the script

    /// Writes the types of the entry in place of the script's.
    Optional<Fix> write(TypeNode type, List<Type> declared) {
        return written(declared)
                .map(
                        text ->
                                Fix.ask(
                                        "Write `%s` in the script".formatted(text),
                                        () ->
                                                ScriptEditor.together(
                                                        editor().replace(type, text),
                                                        imports(declared))));
    }

    /// Adds a parameter for the input.
    Optional<Fix> takeInput(FunctionLike main, Type declared) {
        var parameters = main.signature().parameters();
        return parameters.size() == 1
                ? written(List.of(declared))
                        .map(
                                text ->
                                        Fix.ask(
                                                "Take `input: %s` in the script".formatted(text),
                                                () ->
                                                        ScriptEditor.together(
                                                                editor().wrap(
                                                                                parameters
                                                                                        .getFirst(),
                                                                                "",
                                                                                ", input: " + text),
                                                                imports(List.of(declared)))))
                : Optional.empty();
    }

    private ScriptEditor editor() {
        return new ScriptEditor(script.tree());
    }

    private Optional<List<Edit>> imports(List<Type> declared) {
        var models =
                declared.stream()
                        .flatMap(type -> type.names().stream())
                        .filter(name -> script.project().model(name).isPresent())
                        .distinct()
                        .toArray(String[]::new);
        return models.length == 0
                ? Optional.of(List.of())
                : editor().importTypes(modelsModule(), models);
    }

    private String modelsModule() {
        return script.file().script().modelsModule().orElseGet(this::usualModule);
    }

    private String usualModule() {
        long folders = script.file().path().chars().filter(c -> c == '/').count();
        return (folders == 0 ? "./" : "../".repeat(Math.toIntExact(folders))) + "models";
    }

    private Optional<String> written(List<Type> declared) {
        return joined(declared.stream().map(this::written).toList());
    }

    private Optional<String> written(Type type) {
        return switch (type) {
            case Type.Name(var name, _) -> script.project().model(name).map(_ -> name);
            case Type.Primitive(var name, _) -> Optional.of(name).filter(PRIMITIVES::contains);
            case Type.ArrayOf(var item, _) ->
                    Optional.of(item)
                            .filter(it -> !(it instanceof Type.UnionOf))
                            .flatMap(this::written)
                            .map(it -> it + "[]");
            case Type.UnionOf(var members, _) -> written(members);
            case Type.ObjectOf _, Type.Literal _, Type.Refused _, Type.Unknown _ ->
                    Optional.empty();
        };
    }
}
