package io.nangols.project.script.semantics;

import io.nangols.project.script.semantics.ProxyConfiguration.Use;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement.SpreadAssignment;
import io.nangols.syntax.script.ast.Operation.AsExpression;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.ConditionalExpression;
import io.nangols.syntax.script.ast.Operation.SatisfiesExpression;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement.ReturnStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the objects that say what a proxy call sends, through constants, branches, own functions
/// and their parameters.
final class Configurations {
    static final String TYPE = "ProxyConfiguration";

    /// Where a value comes from further away, nobody follows it any more.
    private static final int MAX_DEPTH = 8;

    /// Who sends an object more often need not know each place.
    private static final int MAX_CALLS = 100;

    private final SemanticModel model;
    private final Map<Binding, List<ObjectLiteralExpression>> byName = new HashMap<>();
    private final IdentityHashMap<ObjectLiteralExpression, List<NangoMember>> sent =
            new IdentityHashMap<>();

    private Configurations(SemanticModel model) {
        this.model = model;
    }

    static List<ProxyConfiguration> of(SemanticModel model) {
        return new Configurations(model).find();
    }

    private List<ProxyConfiguration> find() {
        for (var call : model.nangoMembers()) {
            if (call.isProxyCall() && !call.arguments().isEmpty()) {
                for (var literal : literalsOf(call.arguments().getFirst())) {
                    var calls = sent.computeIfAbsent(literal, _ -> new ArrayList<>());
                    if (calls.size() < MAX_CALLS) {
                        calls.add(call);
                    }
                }
            }
        }
        var all = new ArrayList<ProxyConfiguration>();
        for (var literal : model.nodes(ObjectLiteralExpression.class)) {
            configuration(literal).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(it -> it.literal().span().start()));
        return List.copyOf(all);
    }

    private Optional<ProxyConfiguration> configuration(ObjectLiteralExpression literal) {
        var calls = sent.getOrDefault(literal, List.of());
        var type = type(literal);
        boolean declared = type.filter(Configurations::isProxyConfiguration).isPresent();
        if (calls.isEmpty() && !declared) {
            return Optional.empty();
        }
        var variable = variable(literal);
        boolean piece = holder(literal).filter(this::isSpread).isPresent();
        var use = !calls.isEmpty() ? Use.SENT : piece ? Use.PIECE : Use.DECLARED;
        return Optional.of(new ProxyConfiguration(model, literal, variable, type, calls, use));
    }

    private Optional<VariableDeclaration> variable(ObjectLiteralExpression literal) {
        return outside(literal) instanceof VariableDeclaration variable
                ? Optional.of(variable)
                : Optional.empty();
    }

    /// The name that stands for the object, from the beginning or later on.
    private Optional<Binding> holder(ObjectLiteralExpression literal) {
        return switch (outside(literal)) {
            case VariableDeclaration it when it.name() instanceof Identifier name ->
                    model.meaning(name);
            case BinaryExpression it -> assigned(it);
            default -> Optional.empty();
        };
    }

    private Optional<Binding> assigned(BinaryExpression assignment) {
        return switch (assignment.operator()) {
            case EQUALS, BAR_BAR_EQUALS, QUESTION_QUESTION_EQUALS ->
                    model.meaning(assignment.left());
            default -> Optional.empty();
        };
    }

    /// The first node around `expression` that does more than wrap or choose it.
    private Node outside(Expression expression) {
        var value = model.wrapped(expression);
        while (true) {
            var outer = model.wrapped(Choice.of(model, value));
            if (outer.span().equals(value.span())) {
                return model.parent(outer).orElse(outer);
            }
            value = outer;
        }
    }

    private boolean isSpread(Binding binding) {
        return model.references(binding).stream()
                .anyMatch(it -> outside(it) instanceof SpreadAssignment);
    }

    static boolean isProxyConfiguration(TypeNode type) {
        return type instanceof TypeReference(Identifier name, _, _) && name.name().equals(TYPE);
    }

    /// The type that the script says the object has.
    private Optional<TypeNode> type(ObjectLiteralExpression literal) {
        var value = Choice.of(model, literal);
        return switch (model.parent(value).orElse(null)) {
            case SatisfiesExpression it -> Optional.of(it.type());
            case AsExpression it -> Optional.of(it.type());
            case VariableDeclaration it -> it.type();
            case BinaryExpression it ->
                    assigned(it).filter(Binding::isWhole).flatMap(Configurations::type);
            case Parameter it -> it.type();
            case ReturnStatement it ->
                    model.enclosingFunction(it).flatMap(Configurations::returnType);
            case FunctionLike.ArrowFunction it -> returnType(it);
            case CallExpression it -> parameterType(it, value);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<TypeNode> type(Binding binding) {
        return switch (binding.declaration()) {
            case VariableDeclaration it -> it.type();
            case Parameter it -> it.type();
            default -> Optional.empty();
        };
    }

    /// Of a promise, what it promises.
    private static Optional<TypeNode> returnType(FunctionLike function) {
        return function.signature()
                .returnType()
                .map(
                        type ->
                                type instanceof TypeReference(Identifier name, var arguments, _)
                                                && name.name().equals("Promise")
                                                && arguments.size() == 1
                                        ? arguments.getFirst()
                                        : type);
    }

    private Optional<TypeNode> parameterType(CallExpression call, Expression argument) {
        return parameter(call, argument).flatMap(Parameter::type);
    }

    private Optional<Parameter> parameter(CallExpression call, Expression argument) {
        return model.function(call.expression())
                .flatMap(
                        it -> {
                            for (int i = 0; i < call.arguments().size(); i++) {
                                if (call.arguments().get(i).span().equals(argument.span())
                                        && i < it.signature().parameters().size()) {
                                    return Optional.of(it.signature().parameters().get(i));
                                }
                            }
                            return Optional.empty();
                        });
    }

    /// A name stands for the same objects wherever it is sent.
    private List<ObjectLiteralExpression> literalsOf(Expression argument) {
        var binding = model.meaning(argument);
        return binding.isEmpty()
                ? literals(argument)
                : byName.computeIfAbsent(binding.get(), _ -> literals(argument));
    }

    private List<ObjectLiteralExpression> literals(Expression expression) {
        var found = new LinkedHashMap<Integer, ObjectLiteralExpression>();
        collect(expression, found, Collections.newSetFromMap(new IdentityHashMap<>()), 0);
        return List.copyOf(found.values());
    }

    private void collect(
            Expression expression,
            Map<Integer, ObjectLiteralExpression> found,
            Set<Expression> seen,
            int depth) {
        var value = expression.unwrapped();
        if (depth > MAX_DEPTH || !seen.add(value)) {
            return;
        }
        switch (value) {
            case ObjectLiteralExpression literal -> found.put(literal.span().start(), literal);
            case AwaitExpression it -> collect(it.expression(), found, seen, depth + 1);
            case ConditionalExpression it -> {
                collect(it.whenTrue(), found, seen, depth + 1);
                collect(it.whenFalse(), found, seen, depth + 1);
            }
            case BinaryExpression it
                    when it.operator() == TokenKind.BAR_BAR
                            || it.operator() == TokenKind.QUESTION_QUESTION -> {
                collect(it.left(), found, seen, depth + 1);
                collect(it.right(), found, seen, depth + 1);
            }
            case CallExpression call ->
                    model.function(call.expression()).stream()
                            .flatMap(it -> model.returned(it).stream())
                            .forEach(it -> collect(it, found, seen, depth + 1));
            case Identifier name ->
                    model.meaning(name).ifPresent(it -> collect(it, found, seen, depth + 1));
            default -> {}
        }
    }

    private void collect(
            Binding binding,
            Map<Integer, ObjectLiteralExpression> found,
            Set<Expression> seen,
            int depth) {
        binding.initializer().ifPresent(it -> collect(it, found, seen, depth));
        for (var assignment : model.assignments(binding)) {
            collect(assignment.right(), found, seen, depth);
        }
        if (binding.declaration() instanceof Parameter parameter && binding.isWhole()) {
            model.arguments(parameter).forEach(it -> collect(it, found, seen, depth));
        }
    }
}
