package io.nangols.rules.script;

import io.nangols.project.Type;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.NewExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An action that sends on a date as it was given: whoever calls has to know which format the
/// provider takes.
final class DateInput implements ScriptRule {
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:.*_)?(?:date|datetime|timestamp)|.*[a-z](?:Date|DateTime|Timestamp)|(?:.*_)?(?:start|end)_time|(?:start|end)Time|.*_(?:at|on)|.*[a-z]At|since|until");

    private static final Set<String> NOT_SENT = Set.of("log", "zodValidateInput");

    @Override
    public void check(ScriptSubject script, Report report) {
        if (!script.isAction()) {
            return;
        }
        var dates = dates(script);
        var input =
                script.model().mainFunction().stream()
                        .flatMap(main -> main.signature().parameters().stream().skip(1).limit(1))
                        .map(it -> it.name())
                        .filter(Identifier.class::isInstance)
                        .map(Identifier.class::cast)
                        .findFirst();
        if (dates.isEmpty() || input.isEmpty()) {
            return;
        }
        var uses =
                InputFields.of(input.get(), script.model()).stream()
                        .filter(use -> dates.contains(use.name()))
                        .toList();
        var converted =
                uses.stream()
                        .filter(use -> isConverted(use.expression(), script.model()))
                        .map(InputFields.Use::name)
                        .collect(Collectors.toSet());
        var told = new HashSet<>(converted);
        for (var use : uses) {
            if (isSent(use.expression(), script.model()) && told.add(use.name())) {
                report.at(use.expression().span())
                        .message(
                                "The date `%s` is sent on as it was given. Convert it with `new Date(…)` to the format that the provider takes, so that whoever calls may use any.",
                                use.name());
            }
        }
    }

    /// The fields of the input that are texts, and by their names dates.
    private static Set<String> dates(ScriptSubject script) {
        return script
                .entry()
                .flatMap(ScriptEntry::function)
                .flatMap(it -> it.input())
                .filter(Type.Name.class::isInstance)
                .flatMap(it -> script.project().model(((Type.Name) it).name()))
                .flatMap(script.project()::allFields)
                .orElse(List.of())
                .stream()
                .filter(field -> isText(field.type()))
                .map(field -> field.name().value())
                .filter(name -> DATE.matcher(name).matches())
                .collect(Collectors.toSet());
    }

    private static boolean isText(Type type) {
        return switch (type) {
            case Type.Primitive(var name, _) -> name.equals("string");
            case Type.UnionOf(var members, _) ->
                    members.stream().anyMatch(DateInput::isText)
                            && members.stream()
                                    .noneMatch(
                                            it ->
                                                    it instanceof Type.Primitive(var name, _)
                                                            && (name.equals("Date")
                                                                    || name.equals("number")));
            default -> false;
        };
    }

    /// Whether something is done to the text: it is given to a function, or to `new Date`.
    private static boolean isConverted(Expression value, SemanticModel model) {
        return model.ancestors(value)
                .takeWhile(node -> !(node instanceof Statement) && !isObject(node))
                .anyMatch(
                        node ->
                                node instanceof NewExpression
                                        || node instanceof CallExpression call
                                                && !call.arguments().isEmpty()
                                        || node instanceof CallExpression call
                                                && call.expression().span().encloses(value.span()));
    }

    private static boolean isObject(Node node) {
        return node instanceof ObjectLiteralExpression;
    }

    /// Whether a property of an object gets the value that is not returned or logged.
    private static boolean isSent(Expression value, SemanticModel model) {
        var whole = model.wrapped(value);
        return switch (model.parent(whole).orElse(null)) {
            case PropertyAssignment property ->
                    model.ancestors(property)
                            .takeWhile(node -> !(node instanceof VariableDeclaration))
                            .noneMatch(DateInput::goesElsewhere);
            case BinaryExpression(PropertyAccessExpression _, var operator, var right, _) ->
                    operator == TokenKind.EQUALS && right.span().equals(whole.span());
            case null, default -> false;
        };
    }

    private static boolean goesElsewhere(Node node) {
        return node instanceof Statement.ReturnStatement
                || node instanceof NewExpression
                || node instanceof CallExpression call
                        && call.expression() instanceof PropertyAccessExpression callee
                        && callee.name() instanceof Identifier name
                        && NOT_SENT.contains(name.name());
    }
}
