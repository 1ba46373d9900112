package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.TypeNode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Type arguments, and whether `<` in an expression begins them or compares: `f<T>(x)` against `f <
/// T > x`. TypeScript decides by what follows the `>`.
final class TypeArgumentsParser {
    private final Grammar grammar;
    private final Cursor cursor;

    /// Where `<` is known to begin no type arguments of an expression. Without it, every `<` in
    /// `a<b<c<d` would be tried anew from each `<` before it.
    private final Set<Integer> refuted = new HashSet<>();

    TypeArgumentsParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// Whether `<` stands here, alone or in `<<`.
    boolean atStart() {
        return cursor.at(LESS_THAN) || cursor.at(LESS_THAN_LESS_THAN);
    }

    /// TypeArguments : `<` Type (`,` Type)* `>`, in a type; none when no `<` stands here
    List<TypeNode> inType() {
        if (!atStart()) {
            return List.of();
        }
        int start = cursor.start();
        cursor.tokens.rescanLessThan();
        cursor.next();
        var types = types();
        boolean closed = cursor.expect(GREATER_THAN);
        if (cursor.isTrying() && !(closed && mayFollowInExpression())) {
            refuted.add(start);
        }
        return types;
    }

    /// TypeArguments in an expression; nothing where `<` turns out to compare.
    Optional<List<TypeNode>> inExpression() {
        int start = cursor.start();
        if (refuted.contains(start) || !cursor.mayTry()) {
            return Optional.empty();
        }
        var types = cursor.attempt(this::attempt);
        if (types.isEmpty()) {
            refuted.add(start);
        }
        return types;
    }

    private Optional<List<TypeNode>> attempt() {
        cursor.tokens.rescanLessThan();
        cursor.next();
        var types = types();
        return cursor.eat(GREATER_THAN) && mayFollowInExpression()
                ? Optional.of(types)
                : Optional.empty();
    }

    private List<TypeNode> types() {
        return grammar.lists.delimited(ListKind.TYPE_ARGUMENTS, grammar.types::type);
    }

    /// Whether the current token may follow type arguments in an expression: what may begin an
    /// operand would make the signs before it comparisons.
    private boolean mayFollowInExpression() {
        return switch (cursor.kind()) {
            case OPEN_PAREN, NO_SUBSTITUTION_TEMPLATE_LITERAL, TEMPLATE_HEAD -> true;
            case LESS_THAN, GREATER_THAN, PLUS, MINUS -> false;
            case EQUALS, EQUALS_EQUALS, EQUALS_EQUALS_EQUALS, EQUALS_GREATER_THAN ->
                    cursor.start() > cursor.tokens.previousEnd();
            default ->
                    cursor.afterLineBreak()
                            || grammar.expressions.atBinaryOperator()
                            || !grammar.expressions.starts();
        };
    }
}
