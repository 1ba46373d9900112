package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;

/// An object, written out in the script, that says what a proxy call sends.
///
/// @param variable the variable whose first value it is, be it as one of several
/// @param type the type that the script says it has: behind the variable's name, behind `satisfies`
///   or `as`, as what the function returns or takes
/// @param calls the calls of this script that send it, as it is
public record ProxyConfiguration(
        SemanticModel model,
        ObjectLiteralExpression literal,
        Optional<VariableDeclaration> variable,
        Optional<TypeNode> type,
        List<NangoMember> calls,
        Use use) {
    /// What becomes of it.
    public enum Use {
        /// A call of this script sends it.
        SENT,
        /// It is typed as a configuration; who sends it cannot be seen from here.
        DECLARED,
        /// It is typed as a configuration, and spread into others: it need not be complete.
        PIECE
    }

    public ProxyConfiguration {
        calls = List.copyOf(calls);
    }

    /// Whether the script says that it is a `ProxyConfiguration`.
    public boolean isTyped() {
        return type.filter(Configurations::isProxyConfiguration).isPresent();
    }

    /// Whether nothing is in it, as when somebody is just about to write it.
    public boolean isEmpty() {
        return literal.properties().isEmpty() && property("endpoint").isAbsent();
    }

    /// What it says of a property: in the object itself, in what it spreads, or in what is assigned
    /// to it later.
    public PropertyValue property(String name) {
        return new PropertySearch(model, name).in(this);
    }

    /// Where to point at it: the name of its variable, or of the method that is called with it, or
    /// else its opening brace, as where it is one of several values.
    public Span place() {
        return variable.filter(it -> it.initializer().filter(this::isSame).isPresent())
                .map(it -> it.name().span())
                .or(
                        () ->
                                calls.stream()
                                        .filter(
                                                it ->
                                                        it.arguments().stream()
                                                                .anyMatch(this::isSame))
                                        .findFirst()
                                        .map(NangoMember::span))
                .orElse(new Span(literal.span().start(), literal.span().start() + 1));
    }

    /// Whether it is written right into a call that sends it, be it as one of several values.
    public boolean isArgument() {
        return calls.stream().anyMatch(this::isArgument);
    }

    private boolean isArgument(NangoMember call) {
        var value = Choice.of(model, literal);
        return call.arguments().stream()
                .anyMatch(it -> isSame(it) || it.span().equals(value.span()));
    }

    private boolean isSame(Expression written) {
        return written.unwrapped().span().equals(literal.span());
    }
}
