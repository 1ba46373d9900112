package io.nangols.rules.script;

import io.nangols.project.Type;
import io.nangols.project.naming.Casing;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Literal;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.text.Span;
import io.nangols.workspace.TypeScriptFile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an action returns without a look at the schema that the project has for it.
///
/// @param place where the script says what it returns
/// @param schema what the schema is called
record UncheckedOutput(Span place, String schema) {
    private static final String FILE = "schema.zod.ts";

    /// Empty for a script that uses the schema, and where there is none.
    static Optional<UncheckedOutput> of(ScriptSubject script) {
        if (!script.isAction() || script.entry().isEmpty()) {
            return Optional.empty();
        }
        var main = script.model().mainFunction();
        var place =
                main.filter(it -> !returnsConstants(it, script.model()))
                        .map(FunctionLike::signature)
                        .flatMap(it -> it.returnType())
                        .map(it -> ScriptTypes.awaited(it).span());
        var schema = schema(script).filter(name -> !script.file().mentions(name));
        return place.flatMap(at -> schema.map(name -> new UncheckedOutput(at, name)));
    }

    /// Whether it returns nothing but what the script itself writes out: `{ success: true }`.
    private static boolean returnsConstants(FunctionLike main, SemanticModel model) {
        var returned = model.returned(main);
        return !returned.isEmpty()
                && returned.stream()
                        .allMatch(
                                value ->
                                        model.value(value) instanceof ObjectLiteralExpression object
                                                && object.properties().stream()
                                                        .allMatch(it -> isConstant(it, model)));
    }

    private static boolean isConstant(ObjectLiteralElement element, SemanticModel model) {
        return element instanceof PropertyAssignment property
                && model.value(property.initializer()) instanceof Literal;
    }

    /// The schema of the one model that the action returns, as the project's files have it.
    private static Optional<String> schema(ScriptSubject script) {
        var outputs =
                script.entry()
                        .flatMap(ScriptEntry::function)
                        .map(it -> it.outputs())
                        .orElse(List.of());
        if (outputs.size() != 1 || !(outputs.getFirst() instanceof Type.Name(var model, _))) {
            return Optional.empty();
        }
        var folder = script.context().folder();
        var own = script.file().path().split("/", 2)[0] + "/" + FILE;
        return Stream.of(FILE, own)
                .flatMap(path -> folder.script(path).stream())
                .map(TypeScriptFile::script)
                .flatMap(
                        it ->
                                Stream.of(Casing.lowered(model), model)
                                        .filter(it.schemas()::containsKey))
                .map(name -> name + "Schema")
                .findFirst();
    }
}
