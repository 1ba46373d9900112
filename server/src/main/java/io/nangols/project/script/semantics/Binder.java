package io.nangols.project.script.semantics;

import io.nangols.project.script.semantics.Binding.Kind;
import io.nangols.project.script.semantics.NameRoles.Role;
import io.nangols.syntax.script.ast.BindingName;
import io.nangols.syntax.script.ast.BindingPattern.ArrayBindingPattern;
import io.nangols.syntax.script.ast.BindingPattern.BindingElement;
import io.nangols.syntax.script.ast.BindingPattern.ObjectBindingPattern;
import io.nangols.syntax.script.ast.CaseBlock;
import io.nangols.syntax.script.ast.CatchClause;
import io.nangols.syntax.script.ast.ClassExpression;
import io.nangols.syntax.script.ast.Declaration.ClassDeclaration;
import io.nangols.syntax.script.ast.Declaration.EnumDeclaration;
import io.nangols.syntax.script.ast.Declaration.InterfaceDeclaration;
import io.nangols.syntax.script.ast.Declaration.ModuleDeclaration;
import io.nangols.syntax.script.ast.Declaration.TypeAliasDeclaration;
import io.nangols.syntax.script.ast.ExportClause.ExportSpecifier;
import io.nangols.syntax.script.ast.Expression.ExpressionWithTypeArguments;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.FunctionLike.FunctionExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.ModuleItem.ImportEqualsDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.NamedBindings.NamespaceImport;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.SourceFile;
import io.nangols.syntax.script.ast.Statement.Block;
import io.nangols.syntax.script.ast.TypeElement;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.syntax.script.ast.TypeParameter;
import io.nangols.syntax.script.ast.VariableDeclarationList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Walks a tree once: finds each node's parent, and what every name in it means.
final class Binder {
    private record Visit(Node node, Scope scope) {}

    private enum Sort {
        VALUE,
        TYPE,
        /// An export names either.
        ANY
    }

    private record Reference(Identifier name, Scope scope, Sort sort) {}

    private final IdentityHashMap<Node, Node> parents = new IdentityHashMap<>();
    private final Map<Class<?>, List<Node>> byKind = new HashMap<>();
    private final IdentityHashMap<Identifier, Binding> meanings = new IdentityHashMap<>();
    private final Map<Binding, List<Identifier>> uses = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final NameRoles roles = new NameRoles();

    private Binder() {}

    /// @param byKind the nodes of each record, in the order of the text
    /// @param meanings of references, and of the names that are declared
    /// @param uses the references to each binding, in the order of the text
    record Bound(
            IdentityHashMap<Node, Node> parents,
            Map<Class<?>, List<Node>> byKind,
            IdentityHashMap<Identifier, Binding> meanings,
            Map<Binding, List<Identifier>> uses) {

        /// All nodes, in no order.
        Stream<Node> nodes() {
            return byKind.values().stream().flatMap(List::stream);
        }

        /// Those of one record, in the order of the text.
        @SuppressWarnings("unchecked") // A list holds only what has its key's class.
        <T extends Node> List<T> nodes(Class<T> kind) {
            return (List<T>) Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
        }
    }

    static Bound bind(SourceFile file) {
        var binder = new Binder();
        binder.walk(file);
        binder.resolve();
        return new Bound(binder.parents, binder.byKind, binder.meanings, binder.uses);
    }

    private void walk(SourceFile file) {
        var pending = new ArrayList<Visit>();
        pending.add(new Visit(file, Scope.ofFile()));
        while (!pending.isEmpty()) {
            var visit = pending.removeLast();
            var node = visit.node();
            byKind.computeIfAbsent(node.getClass(), _ -> new ArrayList<>()).add(node);
            if (node instanceof Identifier name) {
                refer(name, visit.scope());
            } else {
                roles.visit(node);
                var inside = enter(node, visit.scope());
                int before = pending.size();
                Consumer<Node> add =
                        child -> {
                            parents.put(child, node);
                            pending.add(new Visit(child, inside));
                        };
                node.forEachChild(add);
                Collections.reverse(pending.subList(before, pending.size()));
            }
        }
    }

    private void refer(Identifier name, Scope scope) {
        boolean property = roles.take(name).filter(Role.PROPERTY::equals).isPresent();
        if (!property && !name.isMissing() && !meanings.containsKey(name)) {
            references.add(new Reference(name, scope, sort(parents.get(name))));
        }
    }

    private static Sort sort(Node parent) {
        return switch (parent) {
            case TypeReference _ -> Sort.TYPE;
            // A class is a type, too: it is found as one where something is extended.
            case ExpressionWithTypeArguments _ -> Sort.TYPE;
            case ExportSpecifier _ -> Sort.ANY;
            default -> Sort.VALUE;
        };
    }

    /// Declares what `node` declares, and gives the scope of its children.
    private Scope enter(Node node, Scope scope) {
        return switch (node) {
            case FunctionLike function -> function(function, scope);
            case VariableDeclarationList list -> {
                list.declarations().forEach(it -> declare(kind(list), it.name(), it, scope));
                yield scope;
            }
            case Parameter parameter -> {
                declare(Kind.PARAMETER, parameter.name(), parameter, scope);
                yield scope;
            }
            case Block _ when parents.get(node) instanceof FunctionLike -> scope;
            case Block _, CaseBlock _, IterationStatement _ -> scope.block();
            case CatchClause clause -> {
                var inside = scope.block();
                clause.variableDeclaration()
                        .ifPresent(it -> declare(Kind.CATCH, it.name(), it, inside));
                yield inside;
            }
            case TypeElement.MethodSignature _,
                    TypeElement.CallSignature _,
                    TypeElement.ConstructSignature _,
                    TypeElement.IndexSignature _,
                    TypeNode.FunctionType _,
                    TypeNode.ConstructorType _,
                    TypeNode.MappedType _ ->
                    scope.block();
            default -> declaration(node, scope);
        };
    }

    private Scope function(FunctionLike function, Scope scope) {
        var inside = scope.function();
        switch (function) {
            case FunctionDeclaration it ->
                    it.name().ifPresent(name -> declare(Kind.FUNCTION, name, it, scope));
            case FunctionExpression it ->
                    it.name().ifPresent(name -> declare(Kind.FUNCTION, name, it, inside));
            default -> {}
        }
        return inside;
    }

    private Scope declaration(Node node, Scope scope) {
        switch (node) {
            case ClassDeclaration type -> {
                type.name().ifPresent(name -> declare(Kind.CLASS, name, type, scope));
                return scope.block();
            }
            case ClassExpression type -> {
                var inside = scope.block();
                type.name().ifPresent(name -> declare(Kind.CLASS, name, type, inside));
                return inside;
            }
            case InterfaceDeclaration type -> {
                declare(Kind.TYPE, type.name(), type, scope);
                return scope.block();
            }
            case TypeAliasDeclaration type -> {
                declare(Kind.TYPE, type.name(), type, scope);
                return scope.block();
            }
            case TypeParameter type -> declare(Kind.TYPE, type.name(), type, scope);
            case EnumDeclaration type -> declare(Kind.ENUM, type.name(), type, scope);
            case ModuleDeclaration module -> {
                if (module.name() instanceof Identifier name) {
                    declare(Kind.NAMESPACE, name, module, scope);
                }
                return scope.function();
            }
            case ImportClause clause ->
                    clause.name().ifPresent(name -> declare(Kind.IMPORT, name, clause, scope));
            case NamespaceImport all -> declare(Kind.IMPORT, all.name(), all, scope);
            case ImportEqualsDeclaration it -> declare(Kind.IMPORT, it.name(), it, scope);
            case ImportSpecifier it -> declare(Kind.IMPORT, it.name(), it, scope);
            default -> {}
        }
        return scope;
    }

    private static Kind kind(VariableDeclarationList list) {
        return switch (list.kind()) {
            case VAR -> Kind.VAR;
            case LET -> Kind.LET;
            case CONST, USING, AWAIT_USING -> Kind.CONST;
        };
    }

    private void declare(Kind kind, BindingName name, Node declaration, Scope scope) {
        switch (name) {
            case Identifier identifier -> {
                var binding = new Binding(kind, identifier, declaration);
                meanings.put(identifier, binding);
                scope.declare(binding);
            }
            case ObjectBindingPattern pattern ->
                    pattern.elements().forEach(it -> declare(kind, it.name(), declaration, scope));
            case ArrayBindingPattern pattern ->
                    pattern.elements()
                            .forEach(
                                    it -> {
                                        if (it instanceof BindingElement element) {
                                            declare(kind, element.name(), declaration, scope);
                                        }
                                    });
        }
    }

    private void resolve() {
        for (var reference : references) {
            var name = reference.name().name();
            var scope = reference.scope();
            var meaning =
                    switch (reference.sort()) {
                        case VALUE -> scope.value(name);
                        case TYPE -> scope.type(name);
                        case ANY -> scope.value(name).or(() -> scope.type(name));
                    };
            meaning.ifPresent(
                    binding -> {
                        meanings.put(reference.name(), binding);
                        uses.computeIfAbsent(binding, _ -> new ArrayList<>()).add(reference.name());
                    });
        }
    }
}
