package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.PropertyValue.Present;
import io.nangols.project.script.semantics.ProxyConfiguration;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.syntax.script.edit.ScriptEditor;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A request of which the script does not say where the provider documents it: whoever reads or
/// mends the script must look for that page again.
final class EndpointDocsComment implements ScriptRule {
    private static final Pattern URL = Pattern.compile("https?://[\\p{L}\\p{N}]");

    /// Longer ways from a value to the parameter that it comes from are nobody's.
    private static final int MAX_STEPS = 10;

    @Override
    public void check(ScriptSubject script, Report report) {
        for (var configuration : script.model().configurations()) {
            configuration
                    .property("endpoint")
                    .present()
                    .filter(endpoint -> !isHandedOver(script.model(), endpoint))
                    .filter(endpoint -> !isDocumented(configuration, endpoint))
                    .ifPresent(endpoint -> report(script, endpoint.element(), report));
        }
    }

    private static void report(ScriptSubject script, Node endpoint, Report report) {
        var finding =
                report.at(endpoint.span())
                        .message(
                                "No comment says where the provider documents this endpoint. Write the address of that page right above.");
        script.provider()
                .provider()
                .ifPresent(
                        provider ->
                                provider.docsUrl()
                                        .ifPresent(
                                                url ->
                                                        finding.fix(
                                                                Fix.ask(
                                                                        "Begin with the address of Nango's page about "
                                                                                + provider
                                                                                        .shortName(),
                                                                        () ->
                                                                                new ScriptEditor(
                                                                                                script
                                                                                                        .tree())
                                                                                        .insertAbove(
                                                                                                endpoint,
                                                                                                "// "
                                                                                                        + url)))));
    }

    /// Whether the endpoint is what the function is called with: who calls it knows what it is.
    private static boolean isHandedOver(SemanticModel model, Present endpoint) {
        var source = endpoint.value();
        for (int i = 0; i < MAX_STEPS && source.isPresent(); i++) {
            var meaning = model.meaning(root(model.value(source.get())));
            if (meaning.filter(it -> it.declaration() instanceof Parameter).isPresent()) {
                return true;
            }
            source = meaning.flatMap(EndpointDocsComment::takenFrom);
        }
        return false;
    }

    /// What a name is at first, or is a piece of: `const { endpoint } = request`.
    private static Optional<Expression> takenFrom(Binding binding) {
        return binding.declaration() instanceof VariableDeclaration variable
                ? variable.initializer()
                : Optional.empty();
    }

    private static Expression root(Expression value) {
        var root = value.unwrapped();
        while (true) {
            switch (root) {
                case PropertyAccessExpression access -> root = access.expression().unwrapped();
                case ElementAccessExpression access -> root = access.expression().unwrapped();
                default -> {
                    return root;
                }
            }
        }
    }

    private static boolean isDocumented(ProxyConfiguration configuration, Present endpoint) {
        var model = configuration.model();
        var element = endpoint.element();
        return isBehind(model, element)
                || Stream.of(
                                Stream.of(element),
                                model.ancestors(element)
                                        .takeWhile(it -> !(it instanceof Statement)),
                                model.statement(element).stream(),
                                declaration(model, endpoint),
                                configuration.literal().properties().stream(),
                                model.statement(configuration.literal()).stream(),
                                configuration.calls().stream()
                                        .flatMap(call -> model.statement(call.access()).stream()))
                        .flatMap(nodes -> nodes)
                        .flatMap(node -> model.commentsAbove(node).stream())
                        .anyMatch(it -> holdsUrl(it.span().of(model.tree().text())));
    }

    /// The statement that makes the endpoint a constant.
    private static Stream<Statement> declaration(SemanticModel model, Present endpoint) {
        return endpoint.value().flatMap(model::meaning).map(Binding::declaration).stream()
                .flatMap(it -> model.statement(it).stream());
    }

    /// Whether the comment stands in the line of the endpoint.
    private static boolean isBehind(SemanticModel model, Node element) {
        var tree = model.tree();
        return tree.commentsInLineBehind(element.span().end()).stream()
                .anyMatch(it -> holdsUrl(it.span().of(tree.text())));
    }

    private static boolean holdsUrl(String comment) {
        return URL.matcher(comment).find();
    }
}
