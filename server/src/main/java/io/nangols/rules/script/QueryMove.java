package io.nangols.rules.script;

import io.nangols.project.script.semantics.PropertyValue;
import io.nangols.project.script.semantics.PropertyValue.Present;
import io.nangols.project.script.semantics.ProxyConfiguration;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the query out of an endpoint that is written in the configuration itself, and makes
/// properties of `params` of it.
///
/// @param object the configuration
/// @param endpoint its endpoint, a literal or a template
/// @param params the object that it has as `params` already
record QueryMove(
        ScriptSubject script,
        ObjectLiteralExpression object,
        Expression endpoint,
        Optional<ObjectLiteralExpression> params) {
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    /// The move; empty where the endpoint or the parameters come from elsewhere.
    static Optional<QueryMove> of(
            ScriptSubject script, ProxyConfiguration configuration, Present endpoint) {
        var object = configuration.literal();
        if (!object.span().encloses(endpoint.element().span())
                || !(endpoint.element() instanceof PropertyAssignment property)) {
            return Optional.empty();
        }
        return switch (configuration.property("params")) {
            case PropertyValue.Absent _ ->
                    Optional.of(
                            new QueryMove(
                                    script, object, property.initializer(), Optional.empty()));
            case Present present
                    when object.span().encloses(present.element().span())
                            && present.value().orElse(null) instanceof ObjectLiteralExpression own
                            && own.properties().stream().allMatch(QueryMove::isNamed) ->
                    Optional.of(
                            new QueryMove(
                                    script, object, property.initializer(), Optional.of(own)));
            case Present _, PropertyValue.Unknown _ -> Optional.empty();
        };
    }

    private static boolean isNamed(ObjectLiteralElement element) {
        return element.staticName().isPresent();
    }

    /// Whether there may be [#edits]: all but whether a comment is in their way.
    boolean isLikely() {
        return query().isPresent();
    }

    private Optional<Query> query() {
        return Query.of(script.model(), endpoint)
                .filter(it -> it.parameters().keySet().stream().noneMatch(this::isPresent));
    }

    private boolean isPresent(String parameter) {
        return params.flatMap(it -> it.property(parameter)).isPresent();
    }

    /// The edits; empty where the query cannot be written as properties.
    Optional<List<Edit>> edits() {
        var editor = new ScriptEditor(script.tree());
        return query().flatMap(
                        query ->
                                ScriptEditor.together(
                                        editor.replace(endpoint, path(query.start(), editor)),
                                        moved(query, editor)));
    }

    /// What stands before the query, as a literal or template by itself.
    private String path(int query, ScriptEditor editor) {
        var written = new Span(endpoint.span().start() + 1, query).of(script.text());
        var quote = script.text().charAt(endpoint.span().start());
        return quote != '`' || written.contains("${")
                ? quote + written + quote
                : editor.style().quoted(written);
    }

    private Optional<List<Edit>> moved(Query query, ScriptEditor editor) {
        var style = editor.style();
        if (params.isEmpty()) {
            var written =
                    query.parameters().entrySet().stream()
                            .map(
                                    it -> {
                                        var value = it.getValue().written(style);
                                        return value.equals(it.getKey())
                                                ? value
                                                : key(it.getKey(), editor) + ": " + value;
                                    })
                            .collect(Collectors.joining(", ", "{ ", " }"));
            return editor.set(object, "params", written, List.of("endpoint"));
        }
        var own = params.get();
        var first = query.parameters().firstEntry();
        var separator = own.span().of(script.text()).contains("\n") ? ",\n" : ", ";
        var written =
                query.parameters().entrySet().stream()
                        .skip(1)
                        .map(it -> key(it.getKey(), editor) + ": " + it.getValue().written(style))
                        .map(it -> separator + it)
                        .collect(Collectors.joining("", first.getValue().written(style), ""));
        return editor.set(own, first.getKey(), written);
    }

    private static String key(String name, ScriptEditor editor) {
        return PLAIN_NAME.matcher(name).matches() ? name : editor.style().quoted(name);
    }
}
