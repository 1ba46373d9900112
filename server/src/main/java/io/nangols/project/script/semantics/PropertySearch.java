package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.ShorthandPropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.SpreadAssignment;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Operation.ConditionalExpression;
import io.nangols.syntax.script.ast.PropertyName.ComputedPropertyName;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Looks for one property of an object that is written out.
final class PropertySearch {
    /// Deeper spreads are followed no more.
    private static final int MAX_DEPTH = 8;

    private static final PropertyValue ABSENT = new PropertyValue.Absent();
    private static final PropertyValue UNKNOWN = new PropertyValue.Unknown();

    private final SemanticModel model;
    private final String name;

    /// Those that were looked through: what they say is known.
    private final IdentityHashMap<ObjectLiteralExpression, Boolean> seen = new IdentityHashMap<>();

    PropertySearch(SemanticModel model, String name) {
        this.model = model;
        this.name = name;
    }

    PropertyValue in(ProxyConfiguration configuration) {
        var written = in(configuration.literal(), 0);
        if (!(written instanceof PropertyValue.Absent)) {
            return written;
        }
        return configuration
                .variable()
                .filter(it -> it.name() instanceof Identifier)
                .flatMap(it -> model.meaning((Identifier) it.name()))
                .map(this::assignedTo)
                .orElse(ABSENT);
    }

    private PropertyValue in(ObjectLiteralExpression literal, int depth) {
        if (seen.put(literal, true) != null) {
            return ABSENT;
        }
        var own = literal.property(name);
        if (own.isPresent()) {
            return new PropertyValue.Present(own.get(), value(own.get()));
        }
        var result = ABSENT;
        for (var element : literal.properties().reversed()) {
            switch (element) {
                case SpreadAssignment spread -> {
                    switch (spread(spread.expression(), depth + 1)) {
                        case PropertyValue.Present present -> {
                            return present;
                        }
                        case PropertyValue.Unknown unknown -> result = unknown;
                        case PropertyValue.Absent _ -> {}
                    }
                }
                case PropertyAssignment(ComputedPropertyName _, _, _) -> result = UNKNOWN;
                default -> {}
            }
        }
        return result;
    }

    private PropertyValue spread(Expression expression, int depth) {
        if (depth > MAX_DEPTH) {
            return UNKNOWN;
        }
        var value = model.value(expression);
        return switch (value) {
            case ObjectLiteralExpression literal -> in(literal, depth);
            case ConditionalExpression it ->
                    either(spread(it.whenTrue(), depth + 1), spread(it.whenFalse(), depth + 1));
            case BinaryExpression it when it.operator() == TokenKind.AMPERSAND_AMPERSAND ->
                    spread(it.right(), depth + 1);
            case CallExpression call ->
                    model.function(call.expression())
                            .map(model::returned)
                            .filter(returned -> returned.size() == 1)
                            .map(List::getFirst)
                            .map(it -> spread(it, depth + 1))
                            .orElse(UNKNOWN);
            default -> UNKNOWN;
        };
    }

    private static PropertyValue either(PropertyValue one, PropertyValue other) {
        return switch (one) {
            case PropertyValue.Present present -> present;
            case PropertyValue.Absent _ -> other;
            case PropertyValue.Unknown unknown -> other.present().isPresent() ? other : unknown;
        };
    }

    private static Optional<Expression> value(ObjectLiteralElement element) {
        return switch (element) {
            case PropertyAssignment property -> Optional.of(property.initializer());
            case ShorthandPropertyAssignment property -> Optional.of(property.name());
            default -> Optional.empty();
        };
    }

    /// `config.name = …` later on, or what may be that.
    private PropertyValue assignedTo(Binding binding) {
        var result = ABSENT;
        for (var reference : model.references(binding)) {
            var found = at(reference);
            if (found.present().isPresent()) {
                return found;
            }
            result = either(result, found);
        }
        return result;
    }

    private PropertyValue at(Identifier reference) {
        return switch (model.parent(reference).orElse(null)) {
            case PropertyAccessExpression access
                    when access.name().staticName().filter(name::equals).isPresent() ->
                    assignment(access);
            case ElementAccessExpression access
                    when access.argument() instanceof StringLiteral key ->
                    key.value().equals(name) ? assignment(access) : ABSENT;
            case ElementAccessExpression access -> assignment(access).isAbsent() ? ABSENT : UNKNOWN;
            case CallExpression call when isGivenAway(call, reference) -> UNKNOWN;
            case null, default -> ABSENT;
        };
    }

    /// A function that gets the object may change it; those of Nango do not.
    private boolean isGivenAway(CallExpression call, Identifier reference) {
        return call.arguments().contains(reference)
                && model.nangoMember(call).isEmpty()
                && model.function(call.expression()).isEmpty();
    }

    private PropertyValue assignment(Expression target) {
        Node parent = model.parent(target).orElse(target);
        return parent instanceof BinaryExpression it
                        && it.operator().isAssignmentOperator()
                        && it.left().span().equals(target.span())
                ? new PropertyValue.Present(it, Optional.of(it.right()))
                : ABSENT;
    }
}
