package io.nangols.rules.script.flow;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.PropertyValue;
import io.nangols.project.script.semantics.ProxyConfiguration;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.project.script.semantics.TextPart;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.Statement.IfStatement;
import io.nangols.syntax.script.ast.TemplateLiteral.TemplateExpression;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether `nango.paginate` can turn the pages that a loop turns: it repeats one request to one
/// endpoint, and changes one parameter of it, or follows a link ([Nango:
/// paginate](https://nango.dev/docs/reference/functions))
public final class Servable {
    private final SemanticModel model;
    private final IterationStatement loop;
    private final Binding cursor;
    private final List<CallExpression> calls;
    private final Set<Binding> asked;

    private Servable(PagingLoop paging, SemanticModel model) {
        this.model = model;
        this.loop = paging.loop();
        this.cursor = paging.cursor();
        this.calls = NangoCalls.pageRequests(model).in(loop);
        var arguments = calls.stream().flatMap(it -> it.arguments().stream()).toList();
        this.asked = Reach.of(arguments, model).bindings();
    }

    /// Whether nothing speaks against it.
    public static boolean isServed(PagingLoop paging, SemanticModel model) {
        var it = new Servable(paging, model);
        return !it.changesEndpoint()
                && !it.beganElsewhere()
                && !it.changesHeaders()
                && !it.goesIntoText()
                && !it.keepsState()
                && !it.goesOnForever();
    }

    // Where the request goes

    /// Whether a call sends its first request elsewhere than the next.
    private boolean changesEndpoint() {
        return calls.stream()
                .anyMatch(
                        call ->
                                endpoints(
                                                        model.configurations().stream()
                                                                .filter(it -> isSent(it, call)))
                                                .size()
                                        > 1);
    }

    /// Whether another request brought the first page: one to another endpoint, or one for records
    /// with such lists in them.
    private boolean beganElsewhere() {
        var begin =
                Stream.concat(
                                Stream.of(cursor.declaration())
                                        .filter(VariableDeclaration.class::isInstance)
                                        .flatMap(
                                                it ->
                                                        ((VariableDeclaration) it)
                                                                .initializer().stream()),
                                model.assignments(cursor).stream()
                                        .filter(it -> !loop.span().encloses(it.span()))
                                        .map(BinaryExpression::right))
                        .toList();
        var first =
                Reach.of(begin, model).calls().stream()
                        .filter(it -> !loop.span().encloses(it.span()))
                        .toList();
        var before =
                endpoints(
                        model.configurations().stream()
                                .filter(it -> first.stream().anyMatch(call -> isSent(it, call))));
        var inside = endpoints(asking());
        return begin.stream().anyMatch(this::isOfOuterLoop)
                || !before.isEmpty()
                        && !inside.isEmpty()
                        && before.stream().noneMatch(inside::contains);
    }

    /// Whether it is a field of what a loop around this one has at hand, and no address made of it.
    private boolean isOfOuterLoop(Expression begin) {
        var made = Reach.of(begin, model).bindings();
        return !fields(begin).isEmpty()
                && model.text(begin).stream().noneMatch(TextPart.Known.class::isInstance)
                && model.ancestors(loop)
                        .takeWhile(it -> !(it instanceof FunctionLike))
                        .filter(IterationStatement.class::isInstance)
                        .anyMatch(
                                outer ->
                                        made.stream()
                                                .anyMatch(
                                                        it ->
                                                                outer.span()
                                                                        .encloses(
                                                                                it.name().span())));
    }

    private static boolean isSent(ProxyConfiguration configuration, CallExpression call) {
        return configuration.calls().stream()
                .flatMap(it -> it.call().stream())
                .anyMatch(it -> it.span().equals(call.span()));
    }

    /// The endpoints that are written out, and not taken from a link.
    private Set<String> endpoints(Stream<ProxyConfiguration> configurations) {
        var found = new HashSet<String>();
        configurations
                .flatMap(it -> it.property("endpoint").value().stream())
                .filter(it -> model.text(it).stream().anyMatch(TextPart.Known.class::isInstance))
                .forEach(it -> found.add(model.value(it).span().of(model.tree().text())));
        return found;
    }

    /// The configurations that the loop makes with the cursor.
    private Stream<ProxyConfiguration> asking() {
        return model.configurations().stream()
                .filter(it -> loop.span().encloses(it.literal().span()))
                .filter(it -> Names.in(it.literal(), model).contains(cursor));
    }

    // What the request says

    /// Whether the headers change from page to page, as a signature does.
    private boolean changesHeaders() {
        return model.configurations().stream()
                .filter(it -> loop.span().encloses(it.literal().span()))
                .flatMap(it -> it.property("headers").value().stream())
                .anyMatch(it -> Reach.of(it, model).bindings().contains(cursor));
    }

    /// Whether the cursor is a word in a longer text, such as a query in SQL or GraphQL.
    private boolean goesIntoText() {
        return Stream.concat(Stream.of(cursor), given())
                .flatMap(it -> model.references(it).stream())
                .flatMap(
                        it ->
                                model.ancestors(it)
                                        .takeWhile(node -> !(node instanceof Statement))
                                        .filter(Servable::isText))
                .map(Expression.class::cast)
                .filter(it -> model.text(it).stream().anyMatch(Servable::hasWords))
                .anyMatch(this::isAsked);
    }

    /// What functions of the script call the cursor.
    private Stream<Binding> given() {
        return model.nodes(Parameter.class).stream()
                .filter(
                        it ->
                                model.arguments(it).stream()
                                        .anyMatch(
                                                argument ->
                                                        model.meaning(argument)
                                                                .filter(cursor::equals)
                                                                .isPresent()))
                .filter(it -> it.name() instanceof Identifier)
                .flatMap(it -> model.meaning((Identifier) it.name()).stream());
    }

    private static boolean isText(Node node) {
        return node instanceof TemplateExpression || node instanceof BinaryExpression;
    }

    private static boolean hasWords(TextPart part) {
        return part instanceof TextPart.Known(var value, _)
                && value.chars().anyMatch(Character::isWhitespace)
                && value.chars().anyMatch(Character::isLetter);
    }

    /// Whether a text becomes a part of the request.
    private boolean isAsked(Expression text) {
        for (var node : model.ancestors(text).toList()) {
            switch (node) {
                case VariableDeclaration it -> {
                    return Names.in(it.name(), model).stream().anyMatch(asked::contains);
                }
                case BinaryExpression it when it.operator().isAssignmentOperator() -> {
                    return Names.in(it.left(), model).stream().anyMatch(asked::contains);
                }
                case Statement.ReturnStatement _ -> {
                    return true;
                }
                case CallExpression it -> {
                    return calls.stream().anyMatch(call -> call.span().equals(it.span()));
                }
                case Statement _ -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    // What is left behind

    /// Whether a later run goes on with something else that the pages said.
    private boolean keepsState() {
        var kept =
                Reach.of(
                                model.nangoMembers().stream()
                                        .filter(Progress::isSavedBy)
                                        .flatMap(it -> it.arguments().stream())
                                        .toList(),
                                model)
                        .bindings();
        var changes = Changes.in(loop, model);
        return changes.names().stream()
                .filter(kept::contains)
                .flatMap(it -> changes.of(it).stream())
                .map(it -> Reach.of(it.values(), model).calls())
                .anyMatch(made -> calls.stream().anyMatch(made::contains));
    }

    /// Whether another field than a missing link tells of the last page, so that links never end.
    private boolean goesOnForever() {
        var links = new HashSet<String>();
        for (var change : Changes.in(loop, model).of(cursor)) {
            change.values().forEach(it -> links.addAll(fields(it)));
            change.values().stream()
                    .flatMap(it -> Names.in(it, model).stream())
                    .flatMap(it -> it.initializer().stream())
                    .forEach(it -> links.addAll(fields(it)));
        }
        var ends =
                model.nodes(IfStatement.class).stream()
                        .filter(it -> loop.statement().span().encloses(it.span()))
                        .filter(it -> isEnd(it.thenStatement()))
                        .map(IfStatement::expression)
                        .toList();
        return Loops.isEndless(loop)
                && asking().anyMatch(it -> isLink(it.property("endpoint")))
                && !ends.isEmpty()
                && ends.stream()
                        .noneMatch(
                                it ->
                                        Names.in(it, model).contains(cursor)
                                                || fields(it).isEmpty()
                                                || fields(it).stream().anyMatch(links::contains));
    }

    private boolean isLink(PropertyValue endpoint) {
        return endpoint.value().flatMap(model::meaning).filter(cursor::equals).isPresent();
    }

    private static boolean isEnd(Statement then) {
        return switch (then) {
            case Statement.BreakStatement _, Statement.ReturnStatement _ -> true;
            case Statement.Block it ->
                    !it.statements().isEmpty()
                            && (it.statements().getLast() instanceof Statement.BreakStatement
                                    || it.statements().getLast()
                                            instanceof Statement.ReturnStatement);
            default -> false;
        };
    }

    /// The last names of the paths in a piece of the script.
    private Set<String> fields(Node node) {
        var found = new HashSet<String>();
        Walk.preorder(
                node,
                it -> {
                    if (it instanceof PropertyAccessExpression access
                            && !(model.parent(access).orElse(null)
                                    instanceof PropertyAccessExpression)) {
                        access.name().staticName().ifPresent(found::add);
                    }
                });
        return found;
    }
}
