package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.TypeQuery;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.workspace.TypeScriptFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Types of what a provider sends that are declared elsewhere than in `types.ts`, or not at all.
final class TypesFile implements ScriptRule {
    /// A request that is sent for its response. Of other files nothing but the text is looked at.
    private static final Pattern REQUEST =
            Pattern.compile("\\bnango\\s*\\.\\s*(?:get|post|put|patch|proxy|paginate)\\s*[<(]");

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        if (TypesPath.matches(script.file().path())) {
            return;
        }
        var declared = responses(script);
        var untyped = declared.isEmpty() ? untyped(script) : Optional.<NangoMember>empty();
        if (declared.isEmpty() && untyped.isEmpty()) {
            return;
        }
        IntegrationFiles.of(script)
                .ifPresent(
                        files -> {
                            declared.forEach(type -> report(script, type, files, report));
                            untyped.filter(_ -> files.types().isEmpty())
                                    .filter(_ -> isFirst(script.file(), files))
                                    .ifPresent(it -> reportNoFile(script, it, report));
                        });
    }

    // Declared in the script

    /// The types of this script by which it calls responses.
    private static List<DeclaredType> responses(ScriptSubject script) {
        var named =
                script.model()
                        .proxyCalls()
                        .flatMap(it -> it.call().stream())
                        .flatMap(it -> it.typeArguments().stream())
                        .flatMap(it -> names(it).stream())
                        .flatMap(it -> script.model().meaning(it).stream())
                        .map(it -> it.name().span())
                        .toList();
        return DeclaredType.in(script.tree().sourceFile())
                .filter(it -> named.contains(it.name().span()))
                .filter(it -> !isInferred(it.statement()))
                .toList();
    }

    private static List<Identifier> names(TypeNode type) {
        var names = new ArrayList<Identifier>();
        Walk.preorder(
                type,
                node -> {
                    if (node instanceof TypeReference(Identifier name, _, _)) {
                        names.add(name);
                    }
                });
        return names;
    }

    /// Whether it is made of a value, such as a zod schema, and belongs beside that.
    private static boolean isInferred(Node type) {
        var queries = new ArrayList<Node>();
        Walk.preorder(
                type,
                node -> {
                    if (node instanceof TypeQuery) {
                        queries.add(node);
                    }
                });
        return !queries.isEmpty();
    }

    private static void report(
            ScriptSubject script, DeclaredType type, IntegrationFiles files, Report report) {
        report.at(type.name().span())
                .message(
                        "`%s` describes what the provider sends: declare it in `%s`, where all scripts find it.",
                        type.name().name(),
                        files.types().map(TypeScriptFile::path).orElse(files.typesPath()))
                .fix(
                        Fix.askFiles(
                                        "Move `" + type.name().name() + "` to `types.ts`",
                                        () -> new TypeMove(script, files).of(type))
                                .prefer());
    }

    // Not declared at all

    private static boolean isFirst(TypeScriptFile file, IntegrationFiles files) {
        return files.all().stream()
                .filter(it -> REQUEST.matcher(it.text()).find())
                .findFirst()
                .filter(it -> it.path().equals(file.path()))
                .isPresent();
    }

    /// A response that has no type of its own: none at all, one that is written out right there, or
    /// that of a model.
    private static Optional<NangoMember> untyped(ScriptSubject script) {
        return script.model()
                .proxyCalls()
                .filter(it -> !it.name().equals("delete"))
                .filter(it -> it.call().filter(call -> isTypedElsewhere(script, call)).isEmpty())
                .findFirst();
    }

    private static boolean isTypedElsewhere(ScriptSubject script, CallExpression call) {
        var models = script.file().script().importedModels().map(it -> it.local().span()).toList();
        return call.typeArguments().stream()
                .flatMap(it -> names(it).stream())
                .flatMap(it -> script.model().meaning(it).stream())
                .anyMatch(it -> !models.contains(it.name().span()));
    }

    private static void reportNoFile(ScriptSubject script, NangoMember call, Report report) {
        report.at(call.span())
                .message(
                        "`%s` has no `types.ts`: declare there what the provider sends, so that responses like this one have a type.",
                        script.integrationId().orElseThrow());
    }
}
