package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.ProxyConfiguration;
import io.nangols.project.script.semantics.ProxyConfiguration.Use;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Fix;
import io.nangols.rules.ModelsModule;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Declaration.InterfaceDeclaration;
import io.nangols.syntax.script.ast.Declaration.TypeAliasDeclaration;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement.SpreadAssignment;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement.VariableStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A configuration of which TypeScript does not know that it is one: what is misspelt in it is
/// found far away from it, or never.
final class ProxyConfigurationType implements ScriptRule {
    private static final String TYPE = "ProxyConfiguration";

    /// https://nango.dev/docs/reference/functions
    private static final Set<String> PROPERTIES =
            Set.of(
                    "endpoint",
                    "method",
                    "headers",
                    "params",
                    "data",
                    "retries",
                    "retryOn",
                    "retryHeader",
                    "baseUrlOverride",
                    "decompress",
                    "responseType",
                    "paginate");

    @Override
    public void check(ScriptSubject script, Report report) {
        var found = new HashSet<Span>();
        for (var configuration : script.model().configurations()) {
            if (configuration.use() == Use.SENT
                    && !configuration.isEmpty()
                    && !isTyped(configuration)
                    && found.add(place(configuration))) {
                check(script, configuration, report);
            }
        }
    }

    /// A variable is typed for all values that it may have.
    private static Span place(ProxyConfiguration configuration) {
        return configuration.variable().map(it -> it.name().span()).orElseGet(configuration::place);
    }

    private static void check(
            ScriptSubject script, ProxyConfiguration configuration, Report report) {
        var finding = report.at(place(configuration));
        var variable = configuration.variable();
        if (variable.isPresent()) {
            var name = variable.get().name().span().of(script.text());
            finding.message(
                            "TypeScript does not know that `%s` is a configuration, so it finds mistakes in it late or not at all. Write `%s: ProxyConfiguration`.",
                            name, name)
                    .fix(annotation(script, configuration, variable.get()));
        } else if (configuration.isArgument()) {
            finding.message(
                            "This configuration is written right into the call. Make it a `const` of type `ProxyConfiguration` above, where it can be read and checked by itself.")
                    .fix(extraction(script, configuration));
        } else {
            finding.message(
                    "TypeScript does not know that this is a configuration, so it finds mistakes in it late or not at all. Make it a `const` of type `ProxyConfiguration`.");
        }
    }

    // What is typed

    private static boolean isTyped(ProxyConfiguration configuration) {
        var model = configuration.model();
        return configuration.type().filter(type -> mayBeConfiguration(model, type)).isPresent()
                || configuration.literal().properties().stream()
                        .filter(SpreadAssignment.class::isInstance)
                        .map(it -> ((SpreadAssignment) it).expression())
                        .anyMatch(it -> isVariant(model, it));
    }

    /// Also what is made of that type, or is imported, so that nobody knows.
    private static boolean mayBeConfiguration(SemanticModel model, TypeNode type) {
        return namesOf(type).stream().anyMatch(name -> mayBeConfiguration(model, name));
    }

    private static boolean mayBeConfiguration(SemanticModel model, Identifier name) {
        if (name.name().equals(TYPE)) {
            return true;
        }
        return model.meaning(name)
                .map(Binding::declaration)
                .filter(
                        it ->
                                switch (it) {
                                    case InterfaceDeclaration _, TypeAliasDeclaration _ ->
                                            namesOf(it).stream()
                                                    .anyMatch(base -> base.name().equals(TYPE));
                                    default ->
                                            model.meaning(name).get().kind() == Binding.Kind.IMPORT;
                                })
                .isPresent();
    }

    private static List<Identifier> namesOf(Node type) {
        var names = new ArrayList<Identifier>();
        Walk.preorder(
                type,
                node -> {
                    if (node instanceof Identifier name) {
                        names.add(name);
                    }
                });
        return names;
    }

    /// Whether a spread brings a whole configuration, of which the object is a variant.
    private static boolean isVariant(SemanticModel model, Expression spread) {
        return model.meaning(spread)
                .filter(Binding::isWhole)
                .flatMap(
                        it ->
                                switch (it.declaration()) {
                                    case VariableDeclaration variable -> variable.type();
                                    case Parameter parameter -> parameter.type();
                                    default -> Optional.empty();
                                })
                .filter(type -> mayBeConfiguration(model, type))
                .isPresent();
    }

    // Fixes

    private static Fix annotation(
            ScriptSubject script, ProxyConfiguration configuration, VariableDeclaration variable) {
        return isHarmless(configuration, variable)
                ? Fix.safe("Declare it as a `ProxyConfiguration`", () -> annotate(script, variable))
                : Fix.ask("Declare it as a `ProxyConfiguration`", () -> annotate(script, variable))
                        .prefer();
    }

    private static Optional<List<Edit>> annotate(
            ScriptSubject script, VariableDeclaration variable) {
        var editor = new ScriptEditor(script.tree());
        return ScriptEditor.together(editor.annotate(variable, TYPE), importType(script, editor));
    }

    private static Fix extraction(ScriptSubject script, ProxyConfiguration configuration) {
        return Fix.ask(
                        "Make it a `const` of type `ProxyConfiguration`",
                        () -> {
                            var editor = new ScriptEditor(script.tree());
                            return ScriptEditor.together(
                                    editor.extract(
                                            configuration.literal(),
                                            editor.freeName("proxyConfig"),
                                            TYPE),
                                    importType(script, editor));
                        })
                .prefer();
    }

    private static Optional<List<Edit>> importType(ScriptSubject script, ScriptEditor editor) {
        var module = new ModelsModule(script.context()).from(script.file().path());
        return editor.importTypes(module, TYPE);
    }

    /// Whether the script stays as right as it is when the type is written down: nothing reads a
    /// part of the object, whose type would be wider, and nothing is in it that does not belong
    /// there.
    private static boolean isHarmless(
            ProxyConfiguration configuration, VariableDeclaration variable) {
        var model = configuration.model();
        var calls =
                configuration.calls().stream()
                        .flatMap(it -> it.call().stream())
                        .map(Node::span)
                        .collect(Collectors.toSet());
        return variable.type().isEmpty()
                && variable.initializer()
                        .filter(it -> it.span().equals(configuration.literal().span()))
                        .isPresent()
                && !isExported(model, variable)
                && configuration.literal().properties().stream()
                        .allMatch(it -> it.staticName().filter(PROPERTIES::contains).isPresent())
                && variable.name() instanceof Identifier name
                && model.meaning(name).stream()
                        .flatMap(it -> model.references(it).stream())
                        .allMatch(it -> isSent(model.parent(it).orElse(it), calls));
    }

    private static boolean isExported(SemanticModel model, VariableDeclaration variable) {
        return model.statement(variable).orElse(null) instanceof VariableStatement statement
                && Modifier.contains(statement.modifiers(), TokenKind.EXPORT);
    }

    private static boolean isSent(Node user, Set<Span> calls) {
        return switch (user) {
            case CallExpression call -> calls.contains(call.span());
            case SpreadAssignment _ -> true;
            default -> false;
        };
    }
}
