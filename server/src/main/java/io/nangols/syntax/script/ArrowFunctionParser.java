package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.ConciseBody;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.FunctionLike.ArrowFunction;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Signature;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Arrow functions, and whether a parenthesis begins one: `(a, b) => …` against `(a, b)`.
///
/// Mostly a few tokens tell. Where they do not, the head is read as an arrow function's, and if no
/// `=>` follows, all is read again as an expression.
final class ArrowFunctionParser {
    private final Grammar grammar;
    private final Cursor cursor;

    /// Where a head was tried and none was found.
    private final Set<Integer> refuted = new HashSet<>();

    ArrowFunctionParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    private enum Likelihood {
        IMPOSSIBLE,
        POSSIBLE,
        CERTAIN
    }

    /// ArrowFunction : `async`? (BindingIdentifier | Signature) `=>` ConciseBody, if one begins
    /// here; without parentheses only an async one: [#simple] reads the others.
    Optional<Expression> arrowFunction(boolean colonIsFree) {
        return switch (likelihood()) {
            case CERTAIN -> Optional.of(certain());
            case POSSIBLE -> possible(colonIsFree);
            case IMPOSSIBLE ->
                    atSimpleAsync() ? Optional.of(simpleAsync(colonIsFree)) : Optional.empty();
        };
    }

    private Likelihood likelihood() {
        int ahead = 0;
        if (cursor.at(ASYNC)) {
            if (cursor.tokens.peekAfterLineBreak(1)) {
                return Likelihood.IMPOSSIBLE;
            }
            ahead = 1;
        }
        return switch (cursor.tokens.peek(ahead)) {
            case OPEN_PAREN -> likelihoodBehindParenthesis(ahead + 1);
            case LESS_THAN -> {
                var next = cursor.tokens.peek(ahead + 1);
                yield next == CONST || grammar.names.isIdentifier(next)
                        ? Likelihood.POSSIBLE
                        : Likelihood.IMPOSSIBLE;
            }
            case EQUALS_GREATER_THAN -> ahead == 0 ? Likelihood.CERTAIN : Likelihood.IMPOSSIBLE;
            default -> Likelihood.IMPOSSIBLE;
        };
    }

    /// What the tokens from `ahead` on tell, which stand behind `(`.
    private Likelihood likelihoodBehindParenthesis(int ahead) {
        var first = cursor.tokens.peek(ahead);
        var second = cursor.tokens.peek(ahead + 1);
        return switch (first) {
            case CLOSE_PAREN ->
                    switch (second) {
                        case EQUALS_GREATER_THAN, COLON, OPEN_BRACE -> Likelihood.CERTAIN;
                        default -> Likelihood.IMPOSSIBLE;
                    };
            case OPEN_BRACKET, OPEN_BRACE -> Likelihood.POSSIBLE;
            case DOT_DOT_DOT -> Likelihood.CERTAIN;
            default -> {
                if (ModifierParser.isModifier(first)
                        && first != ASYNC
                        && grammar.names.isIdentifier(second)) {
                    yield second == AS ? Likelihood.IMPOSSIBLE : Likelihood.CERTAIN;
                }
                yield first == THIS || grammar.names.isIdentifier(first)
                        ? likelihoodBehindName(second, ahead + 2)
                        : Likelihood.IMPOSSIBLE;
            }
        };
    }

    private Likelihood likelihoodBehindName(TokenKind next, int ahead) {
        return switch (next) {
            case COLON -> Likelihood.CERTAIN;
            case QUESTION ->
                    switch (cursor.tokens.peek(ahead)) {
                        case COLON, COMMA, EQUALS, CLOSE_PAREN -> Likelihood.CERTAIN;
                        default -> Likelihood.IMPOSSIBLE;
                    };
            case COMMA, EQUALS, CLOSE_PAREN -> Likelihood.POSSIBLE;
            default -> Likelihood.IMPOSSIBLE;
        };
    }

    /// What stands before `=>`.
    private record Head(int start, List<Modifier> modifiers, Signature signature) {
        boolean isAsync() {
            return !modifiers.isEmpty();
        }
    }

    private Head head() {
        int start = cursor.start();
        var modifiers = grammar.modifiers.async();
        return new Head(
                start, modifiers, grammar.functions.signature(false, !modifiers.isEmpty(), COLON));
    }

    private boolean atArrowOrBody() {
        return cursor.at(EQUALS_GREATER_THAN) || cursor.at(OPEN_BRACE);
    }

    private Expression certain() {
        var head = head();
        return atArrowOrBody() ? complete(head, true) : withoutBody(head);
    }

    private Expression withoutBody(Head head) {
        return arrow(head, cursor.missing("`=>`"));
    }

    /// A head that was tried; the function, if it had to be read to know what follows it.
    private record TriedHead(Head head, Optional<Expression> function) {}

    private Optional<Expression> possible(boolean colonIsFree) {
        int start = cursor.start();
        if (refuted.contains(start)) {
            return Optional.empty();
        }
        if (!cursor.mayTryAtLength()) {
            return goesOnBehindBrackets() ? Optional.of(certain()) : Optional.empty();
        }
        var tried = cursor.attempt(() -> tryHead(colonIsFree));
        if (tried.isEmpty()) {
            refuted.add(start);
        }
        return tried.map(it -> it.function().orElseGet(() -> complete(it.head(), colonIsFree)));
    }

    /// What can be told of a head without reading it: whether an arrow follows its parentheses.
    private boolean goesOnBehindBrackets() {
        return cursor.at(OPEN_PAREN) && grammar.brackets.behindMatching() == Brackets.Behind.ARROW;
    }

    /// In `a ? (b) : c => d`, the colon introduces a return type only if another colon follows.
    private Optional<TriedHead> tryHead(boolean colonIsFree) {
        var head = head();
        if (!atArrowOrBody()) {
            return Optional.empty();
        }
        if (colonIsFree || head.signature().returnType().isEmpty()) {
            return Optional.of(new TriedHead(head, Optional.empty()));
        }
        var function = complete(head, false);
        return cursor.at(COLON)
                ? Optional.of(new TriedHead(head, Optional.of(function)))
                : Optional.empty();
    }

    /// The head goes on with `=>` and a body.
    private Expression complete(Head head, boolean colonIsFree) {
        cursor.expect(EQUALS_GREATER_THAN);
        return arrow(head, body(head.isAsync(), colonIsFree));
    }

    private Expression arrow(Head head, ConciseBody body) {
        return new ArrowFunction(
                head.modifiers(), head.signature(), body, cursor.spanFrom(head.start()));
    }

    /// BindingIdentifier `=>` ConciseBody, from the arrow on
    Expression simple(Identifier parameter, boolean colonIsFree) {
        return simple(parameter.span().start(), List.of(), parameter, colonIsFree);
    }

    private boolean atSimpleAsync() {
        return cursor.at(ASYNC)
                && grammar.names.isIdentifier(cursor.tokens.peek(1))
                && cursor.tokens.peek(2) == EQUALS_GREATER_THAN
                && !cursor.tokens.peekAfterLineBreak(1)
                && !cursor.tokens.peekAfterLineBreak(2);
    }

    /// `async` BindingIdentifier `=>` ConciseBody
    private Expression simpleAsync(boolean colonIsFree) {
        int start = cursor.start();
        var modifiers = grammar.modifiers.async();
        return simple(start, modifiers, grammar.names.identifier(), colonIsFree);
    }

    private Expression simple(
            int start, List<Modifier> modifiers, Identifier name, boolean colonIsFree) {
        var parameter =
                new Parameter(
                        List.of(),
                        false,
                        name,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        name.span());
        var signature = new Signature(List.of(), List.of(parameter), Optional.empty());
        return complete(new Head(start, modifiers, signature), colonIsFree);
    }

    /// ConciseBody : AssignmentExpression | `{` FunctionBody `}`
    private ConciseBody body(boolean async, boolean colonIsFree) {
        return cursor.at(OPEN_BRACE)
                ? grammar.functions.body(false, async)
                : cursor.within(
                        cursor.context().withFunction(false, async),
                        () -> grammar.expressions.assignment(colonIsFree));
    }
}
