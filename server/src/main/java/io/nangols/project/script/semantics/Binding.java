package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.Optional;

/// A meaning that a script gives to a name. Two are the same only when they are one object.
public final class Binding {
    /// What gives a name its meaning.
    public enum Kind {
        IMPORT,
        FUNCTION,
        CLASS,
        ENUM,
        NAMESPACE,
        CONST,
        LET,
        VAR,
        PARAMETER,
        CATCH,
        /// An interface, an alias of a type or a type parameter.
        TYPE
    }

    private final Kind kind;
    private final Identifier name;
    private final Node declaration;

    Binding(Kind kind, Identifier name, Node declaration) {
        this.kind = kind;
        this.name = name;
        this.declaration = declaration;
    }

    public Kind kind() {
        return kind;
    }

    /// Where the name is declared.
    public Identifier name() {
        return name;
    }

    /// What declares it: the variable's, parameter's or import's own node, also where a pattern
    /// takes it apart and this name is only a piece of it.
    public Node declaration() {
        return declaration;
    }

    /// Whether the name stands for all of what is declared, and not for a piece of it.
    public boolean isWhole() {
        return switch (declaration) {
            case VariableDeclaration variable -> variable.name() instanceof Identifier;
            case Parameter parameter -> parameter.name() instanceof Identifier;
            default -> true;
        };
    }

    /// What a variable is at first; empty for a piece of a pattern.
    public Optional<Expression> initializer() {
        return declaration instanceof VariableDeclaration variable && isWhole()
                ? variable.initializer()
                : Optional.empty();
    }

    /// The function that bears this name.
    public Optional<FunctionLike> function() {
        return switch (declaration) {
            case FunctionLike function when kind == Kind.FUNCTION -> Optional.of(function);
            default ->
                    initializer()
                            .map(Expression::unwrapped)
                            .filter(FunctionLike.class::isInstance)
                            .map(FunctionLike.class::cast);
        };
    }

    @Override
    public String toString() {
        return kind + " " + name.name();
    }
}
