package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeOperation.ArrayType;
import io.nangols.syntax.script.ast.TypeOperation.IndexedAccessType;
import io.nangols.syntax.script.ast.TypeOperation.InferType;
import io.nangols.syntax.script.ast.TypeOperation.IntersectionType;
import io.nangols.syntax.script.ast.TypeOperation.OptionalType;
import io.nangols.syntax.script.ast.TypeOperation.TypeOperatorNode;
import io.nangols.syntax.script.ast.TypeOperation.UnionType;
import io.nangols.syntax.script.ast.TypeParameter;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The operators of types, from `|`, which binds loosest, to the brackets behind a type.
final class TypeOperatorParser {
    private final Grammar grammar;
    private final Cursor cursor;

    /// What stands behind `infer T extends`, where a `?` behind it shows that it is no constraint
    /// but what a conditional type asks of `infer T`.
    private Optional<TypeNode> noConstraint = Optional.empty();

    /// Where the element of a tuple begins that is being read: only that may be optional.
    private int tupleElement = -1;

    TypeOperatorParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// UnionType : `|`? IntersectionType (`|` IntersectionType)*
    TypeNode union() {
        return operands(BAR, this::intersection, UnionType::new);
    }

    /// IntersectionType : `&`? TypeOperator (`&` TypeOperator)*
    private TypeNode intersection() {
        return operands(AMPERSAND, this::operator, IntersectionType::new);
    }

    /// An operator in front makes an operation even of one operand.
    private TypeNode operands(
            TokenKind operator,
            Supplier<TypeNode> operand,
            BiFunction<List<TypeNode>, Span, TypeNode> operation) {
        int start = cursor.start();
        boolean leading = cursor.eat(operator);
        var first = leading ? operandBehind(operand) : operand.get();
        if (!leading && !cursor.at(operator)) {
            return first;
        }
        var types = new ArrayList<TypeNode>();
        types.add(first);
        while (cursor.eat(operator)) {
            types.add(operandBehind(operand));
        }
        return operation.apply(
                List.copyOf(types),
                new Span(leading ? start : first.span().start(), types.getLast().span().end()));
    }

    /// A function type behind an operator is an error that is kept.
    private TypeNode operandBehind(Supplier<TypeNode> operand) {
        if (!grammar.functionTypes.starts()) {
            return operand.get();
        }
        cursor.error("Put this function type in parentheses.");
        return grammar.types.type();
    }

    /// TypeOperator : (`keyof` | `unique` | `readonly`) TypeOperator | InferType | PostfixType
    private TypeNode operator() {
        return switch (cursor.kind()) {
            case KEYOF, UNIQUE, READONLY -> cursor.descend(this::prefixed);
            case INFER -> infer();
            default -> cursor.within(cursor.context().withConditionalTypes(true), this::postfix);
        };
    }

    private TypeNode prefixed() {
        int start = cursor.start();
        var operator = cursor.kind();
        cursor.next();
        var type = operator();
        return new TypeOperatorNode(operator, type, new Span(start, type.span().end()));
    }

    /// InferType : `infer` Identifier (`extends` Type)?
    private TypeNode infer() {
        int start = cursor.start();
        cursor.next();
        var name = grammar.names.identifier();
        var constraint = cursor.at(EXTENDS) ? constraint() : Optional.<TypeNode>empty();
        int end = constraint.<Node>map(type -> type).orElse(name).span().end();
        var parameter =
                new TypeParameter(
                        List.of(),
                        name,
                        constraint,
                        Optional.empty(),
                        new Span(name.span().start(), end));
        return new InferType(parameter, new Span(start, end));
    }

    /// The constraint of an inferred type at `extends`; none when a `?` behind it shows that it
    /// belongs to a conditional type.
    private Optional<TypeNode> constraint() {
        int extendsAt = cursor.start();
        boolean onNewLine = cursor.afterLineBreak();
        cursor.next();
        var type = grammar.types.unconditional();
        if (!cursor.context().conditionalTypes() || !cursor.at(QUESTION)) {
            return Optional.of(type);
        }
        if (onNewLine) {
            cursor.errorAt(Span.at(extendsAt), "Expected `extends` on the line before.");
        }
        noConstraint = Optional.of(type);
        return Optional.empty();
    }

    /// The type behind `extends` that a conditional type asks of what [#union] just gave, if it was
    /// read with that.
    Optional<TypeNode> boundReadAhead() {
        var bound = noConstraint;
        noConstraint = Optional.empty();
        return bound;
    }

    /// TupleElement : Type `?`?
    TypeNode tupleElement() {
        tupleElement = cursor.start();
        return grammar.types.type();
    }

    /// PostfixType : PrimaryType ([no LineTerminator here] (`[` Type? `]` | `?`))*
    private TypeNode postfix() {
        boolean inTuple = cursor.start() == tupleElement;
        var type = grammar.primaryTypes.primary();
        while (!cursor.afterLineBreak()) {
            if (cursor.at(OPEN_BRACKET)) {
                type = bracketed(type);
            } else if (cursor.at(QUESTION) && !grammar.types.startsAhead(1)) {
                type = optional(type, inTuple);
            } else if (cursor.at(EXCLAMATION)) {
                cursor.error("A type has no `!`; remove it.");
                cursor.next();
            } else {
                break;
            }
        }
        return type;
    }

    /// `[` Type `]` | `[` `]`: a member's type, or an array
    private TypeNode bracketed(TypeNode type) {
        int start = type.span().start();
        cursor.next();
        if (!grammar.types.starts()) {
            cursor.expect(CLOSE_BRACKET);
            return new ArrayType(type, cursor.spanFrom(start));
        }
        var index = grammar.types.type();
        cursor.expect(CLOSE_BRACKET);
        return new IndexedAccessType(type, index, cursor.spanFrom(start));
    }

    private TypeNode optional(TypeNode type, boolean inTuple) {
        if (!inTuple) {
            cursor.error("A type has no `?` here; write `| undefined` instead.");
        }
        cursor.next();
        return inTuple ? new OptionalType(type, cursor.spanFrom(type.span().start())) : type;
    }
}
