package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A script that believes what it is given, or checks it without Nango's helper, which would say in
/// an error what is wrong.
final class ZodValidateInput implements ScriptRule {
    private static final Set<String> PARSERS =
            Set.of("parse", "safeParse", "parseAsync", "safeParseAsync");

    /// What has methods of such names and is no schema.
    private static final Set<String> NO_SCHEMAS = Set.of("JSON", "Date", "Number");

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        UncheckedOutput.of(script)
                .ifPresent(
                        it ->
                                report.at(it.place())
                                        .message(
                                                "This action never checks its output with `%s`, which the project has. Without that, what the provider changes reaches those who call it.",
                                                it.schema()));
        checkInput(script, report);
    }

    private static void checkInput(ScriptSubject script, Report report) {
        var model = script.model();
        if (model.nangoMembers().stream().anyMatch(it -> it.name().equals("zodValidateInput"))) {
            return;
        }
        var given = given(script);
        var parsers = parsers(model);
        var ofInput = parsers.stream().filter(call -> takes(call, given, model)).toList();
        if (!ofInput.isEmpty()) {
            ofInput.forEach(call -> reportParser(call, script, report));
        } else if (parsers.isEmpty() && !handsOn(given, model)) {
            given.forEach(name -> reportMissing(name, script, report));
        }
    }

    private static void reportParser(CallExpression call, ScriptSubject script, Report report) {
        var finding =
                report.at(call.expression().span())
                        .message(
                                "Check the input with `await nango.zodValidateInput({ zodSchema, input })`: it throws an `ActionError` that says what is wrong.");
        new ZodRewrite(script).of(call).ifPresent(finding::fix);
    }

    private static void reportMissing(Identifier name, ScriptSubject script, Report report) {
        report.at(name.span())
                .message(
                        script.isAction()
                                ? "This action never checks its input. Check it with `await nango.zodValidateInput({ zodSchema, input })`, before a request fails because of it."
                                : "This sync never checks its metadata. Check it with `await nango.zodValidateInput({ zodSchema, input: metadata })`, before a request fails because of it.");
    }

    /// The names of what the script is given: an action its input, a sync its metadata.
    private static List<Identifier> given(ScriptSubject script) {
        if (script.isAction()) {
            return script
                    .model()
                    .mainFunction()
                    .map(FunctionLike::signature)
                    .map(it -> it.parameters().stream().skip(1).limit(1).toList())
                    .orElse(List.of())
                    .stream()
                    .filter(parameter -> isTyped(parameter, script.model()))
                    .map(Parameter::name)
                    .filter(Identifier.class::isInstance)
                    .map(Identifier.class::cast)
                    .filter(name -> isUsed(name, script.model()))
                    .toList();
        }
        return script.isSync() && !keepsNotes(script.model())
                ? script.model().nangoMembers().stream()
                        .filter(member -> member.name().equals("getMetadata"))
                        .map(NangoMember::call)
                        .flatMap(Optional::stream)
                        .flatMap(call -> holder(call, script.model()).stream())
                        .filter(name -> isUsed(name, script.model()))
                        .limit(1)
                        .toList()
                : List.of();
    }

    /// Whether the script writes metadata itself, which then may be nothing but its own.
    private static boolean keepsNotes(SemanticModel model) {
        return model.nangoMembers().stream()
                .anyMatch(
                        it ->
                                it.name().equals("setMetadata")
                                        || it.name().equals("updateMetadata"));
    }

    /// The variable in `const metadata = await nango.getMetadata()`.
    private static Optional<Identifier> holder(CallExpression call, SemanticModel model) {
        return model.parent(call)
                .filter(AwaitExpression.class::isInstance)
                .flatMap(await -> model.parent(model.wrapped((AwaitExpression) await)))
                .filter(VariableDeclaration.class::isInstance)
                .map(it -> ((VariableDeclaration) it).name())
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast);
    }

    private static boolean isTyped(Parameter parameter, SemanticModel model) {
        return parameter
                .type()
                .map(new ScriptTypes(model)::read)
                .map(type -> !type.alternatives().isEmpty())
                .orElse(true);
    }

    private static boolean isUsed(Identifier name, SemanticModel model) {
        return model.meaning(name).filter(it -> !model.references(it).isEmpty()).isPresent();
    }

    /// The calls of `schema.parse(…)` and its kin.
    private static List<CallExpression> parsers(SemanticModel model) {
        return model.nodes(CallExpression.class).stream()
                .filter(
                        call ->
                                call.expression() instanceof PropertyAccessExpression callee
                                        && callee.name() instanceof Identifier method
                                        && PARSERS.contains(method.name())
                                        && !(callee.expression() instanceof Identifier object
                                                && NO_SCHEMAS.contains(object.name())))
                .toList();
    }

    private static boolean takes(CallExpression call, List<Identifier> given, SemanticModel model) {
        return call.arguments().size() == 1
                && given.stream().anyMatch(name -> isOf(call.arguments().getFirst(), name, model));
    }

    private static boolean isOf(Expression value, Identifier name, SemanticModel model) {
        var meaning = model.meaning(value);
        return meaning.isPresent() && meaning.equals(model.meaning(name));
    }

    /// Whether a function that may check it gets all of it.
    private static boolean handsOn(List<Identifier> given, SemanticModel model) {
        return model.nodes(CallExpression.class).stream()
                .filter(ZodValidateInput::isChecker)
                .anyMatch(
                        call ->
                                call.arguments().stream()
                                        .anyMatch(
                                                value ->
                                                        given.stream()
                                                                .anyMatch(
                                                                        it ->
                                                                                isOf(
                                                                                        value, it,
                                                                                        model))));
    }

    private static boolean isChecker(CallExpression call) {
        return call.expression() instanceof Identifier name
                && name.name().toLowerCase(Locale.ROOT).contains("valid");
    }
}
