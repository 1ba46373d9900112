package io.nangols.project.script.semantics;

import io.nangols.project.script.semantics.Binder.Bound;
import io.nangols.syntax.script.AwaitContext;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.ast.Comment;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Operation.BinaryExpression;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.text.Span;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the names, calls and values in a script mean. Immutable, and found out once for all who
/// ask.
///
/// Nodes are the tree's own; they are compared as objects (`==`), never by what they say.
public final class SemanticModel {
    private final ScriptTree tree;
    private final Bound bound;
    private final Structure structure;
    private final Assignments assignments;
    private final Values values;
    private final Functions functions;
    private final MainFunction main;
    private final NangoMembers nango;
    private final List<NangoMember> nangoMembers;
    private final IdentityHashMap<Expression, NangoMember> membersAt = new IdentityHashMap<>();
    private final List<ProxyConfiguration> configurations;

    private SemanticModel(ScriptTree tree) {
        this.tree = tree;
        this.bound = Binder.bind(tree.sourceFile());
        this.structure = new Structure(tree, bound.parents());
        this.assignments = new Assignments(bound, structure);
        this.values = new Values(bound, assignments);
        this.functions = new Functions(bound, structure);
        this.main = MainFunction.of(tree.sourceFile(), values, functions);
        this.nango = NangoMembers.of(bound, structure, functions, main.function());
        this.nangoMembers = nango.all();
        nangoMembers.forEach(
                it -> {
                    membersAt.put(it.access(), it);
                    it.call().ifPresent(call -> membersAt.put(call, it));
                });
        this.configurations = Configurations.of(this);
    }

    /// The model of the script of which this is the tree.
    public static SemanticModel of(ScriptTree tree) {
        return new SemanticModel(tree);
    }

    public ScriptTree tree() {
        return tree;
    }

    /// Whether the script is a function that says all about itself (`createSync` and its kin), so
    /// that no `nango.yaml` speaks of it.
    public boolean isSelfContained() {
        return main.isSelfContained();
    }

    /// Whether a place is in a statement with a syntax error: it may mean something else when that
    /// is mended.
    public boolean isDoubtful(Span span) {
        return structure.isDoubtful(span);
    }

    // Structure

    /// All nodes of one record, in the order of the text.
    public <T extends Node> List<T> nodes(Class<T> kind) {
        return bound.nodes(kind);
    }

    /// All functions, arrow functions and methods, in the order of the text.
    public List<FunctionLike> functions() {
        return functions.all();
    }

    /// The function that the script exports by default, which is what Nango runs.
    public Optional<FunctionLike> mainFunction() {
        return main.function();
    }

    public Optional<Node> parent(Node node) {
        return structure.parent(node);
    }

    /// What a node stands in, from the inside out.
    public Stream<Node> ancestors(Node node) {
        return structure.ancestors(node);
    }

    /// An expression with all around it that only wraps it: parentheses, type assertions, `!`.
    public Expression wrapped(Expression expression) {
        return structure.wrapped(expression);
    }

    /// The innermost function that a node stands in, be it in its body or among its parameters.
    public Optional<FunctionLike> enclosingFunction(Node node) {
        return structure.enclosingFunction(node);
    }

    /// The function that would wait if there were an `await` before `node`, be it `async` yet or
    /// not; empty where none may stand.
    public Optional<FunctionLike> awaitingFunction(Node node) {
        return AwaitContext.of(node, structure.ancestors(node).toList());
    }

    /// The innermost statement that holds `node`, or is it, and stands in a list of statements.
    public Optional<Statement> statement(Node node) {
        return structure.statement(node);
    }

    /// The comments right above the statement, the property or whatever else `node` is.
    public List<Comment> commentsAbove(Node node) {
        return tree.leadingComments(node);
    }

    // Names

    /// What a name means: the one that is declared there, or the one that it refers to. Empty for
    /// what the script does not declare, and for names of properties.
    public Optional<Binding> meaning(Identifier name) {
        return Optional.ofNullable(bound.meanings().get(name));
    }

    /// What an expression means that is a name.
    public Optional<Binding> meaning(Expression expression) {
        return expression.unwrapped() instanceof Identifier name
                ? Optional.ofNullable(bound.meanings().get(name))
                : Optional.empty();
    }

    /// Where a name is used, in the order of the text; its declaration is not among them.
    public List<Identifier> references(Binding binding) {
        return bound.uses().getOrDefault(binding, List.of());
    }

    /// The assignments to a name itself, its first value not among them.
    public List<BinaryExpression> assignments(Binding binding) {
        return assignments.of(binding);
    }

    /// Whether a name may get another value than its first.
    public boolean isReassigned(Binding binding) {
        return assignments.isReassigned(binding);
    }

    /// What a function is called: its own name, or that of the variable or property that it is.
    public Optional<Identifier> name(FunctionLike function) {
        return functions.name(function);
    }

    // Values

    /// What an expression stands for: followed through parentheses, type assertions, names that
    /// never change, and properties of objects that are written out. Where that ends, the
    /// expression reached.
    public Expression value(Expression expression) {
        return values.value(expression);
    }

    /// The pieces of the text that an expression makes, as far as it can be told: a literal, a
    /// template, a sum of them, names for them.
    public List<TextPart> text(Expression expression) {
        return new TextParts(tree.text(), values).of(expression);
    }

    /// The function of this script that a call with such a callee runs.
    public Optional<FunctionLike> function(Expression callee) {
        return functions.called(callee);
    }

    /// The calls of a function of this script, in the order of the text.
    public List<CallExpression> callsOf(FunctionLike function) {
        return functions.callsOf(function);
    }

    /// The expressions whose values a function may return.
    public List<Expression> returned(FunctionLike function) {
        return functions.returned(function);
    }

    /// What the calls in this script hand over as `parameter`.
    public List<Expression> arguments(Parameter parameter) {
        return parent(parameter).orElse(null) instanceof FunctionLike function
                ? functions.arguments(function, parameter)
                : List.of();
    }

    // Nango

    /// Whether an expression is the `nango` object.
    public boolean isNango(Expression expression) {
        return nango.isNango(expression);
    }

    /// What the script calls the `nango` object at a node, where a function around it takes it.
    public Optional<Identifier> nangoInReach(Node node) {
        return nango.inReach(node);
    }

    /// Every use of a member of the `nango` object, in the order of the text.
    public List<NangoMember> nangoMembers() {
        return nangoMembers;
    }

    /// The member of the `nango` object that an expression is, or that it calls.
    public Optional<NangoMember> nangoMember(Expression expression) {
        return Optional.ofNullable(membersAt.get(expression));
    }

    /// The calls that send a request to the provider, in the order of the text.
    public Stream<NangoMember> proxyCalls() {
        return nangoMembers().stream().filter(NangoMember::isProxyCall);
    }

    /// The objects that say what proxy calls send, in the order of the text.
    public List<ProxyConfiguration> configurations() {
        return configurations;
    }
}
