package io.nangols.project.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.AwaitExpression;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A call of `getMetadata`.
///
/// @param type the name of the type that the script says the metadata has
/// @param mayBeMissing whether the script takes it that there may be none
record MetadataRead(Optional<String> type, boolean mayBeMissing) {

    static List<MetadataRead> all(SemanticModel model) {
        return model.nangoMembers().stream()
                .filter(member -> member.name().equals("getMetadata"))
                .flatMap(member -> member.call().stream())
                .map(call -> of(call, model))
                .toList();
    }

    private static MetadataRead of(CallExpression call, SemanticModel model) {
        var value = awaited(call, model);
        var holder = model.parent(value);
        return new MetadataRead(
                Stream.concat(call.typeArguments().stream(), type(holder).stream())
                        .flatMap(type -> name(type).stream())
                        .findFirst(),
                Stream.concat(Stream.of(value), uses(holder, model))
                        .anyMatch(use -> mayBeMissing(use, model)));
    }

    /// The whole of `(await nango.getMetadata())`.
    private static Expression awaited(CallExpression call, SemanticModel model) {
        var outer = model.wrapped(call);
        return model.parent(outer).orElse(null) instanceof AwaitExpression await
                ? model.wrapped(await)
                : outer;
    }

    private static Optional<TypeNode> type(Optional<Node> holder) {
        return holder.orElse(null) instanceof VariableDeclaration variable
                ? variable.type()
                : Optional.empty();
    }

    private static Optional<String> name(TypeNode type) {
        return type instanceof TypeReference(Identifier name, var arguments, _)
                        && arguments.isEmpty()
                        && !name.isMissing()
                ? Optional.of(name.name())
                : Optional.empty();
    }

    /// Where the script uses the variable that gets the value.
    private static Stream<Expression> uses(Optional<Node> holder, SemanticModel model) {
        var variable =
                switch (holder.orElse(null)) {
                    case VariableDeclaration it when it.name() instanceof Identifier name ->
                            Optional.of(name);
                    case BinaryExpression(Identifier name, var operator, _, _)
                            when operator == TokenKind.EQUALS ->
                            Optional.of(name);
                    case null, default -> Optional.<Identifier>empty();
                };
        return variable.flatMap(name -> model.meaning(name)).stream()
                .flatMap(binding -> model.references(binding).stream())
                .map(model::wrapped);
    }

    private static boolean mayBeMissing(Expression metadata, SemanticModel model) {
        return switch (model.parent(metadata).orElse(null)) {
            case PropertyAccessExpression access ->
                    access.optional() && access.expression().span().equals(metadata.span());
            case ElementAccessExpression access ->
                    access.optional() && access.expression().span().equals(metadata.span());
            case BinaryExpression binary ->
                    (binary.operator() == TokenKind.BAR_BAR
                                    || binary.operator() == TokenKind.QUESTION_QUESTION)
                            && binary.left().span().equals(metadata.span());
            case null, default -> false;
        };
    }
}
