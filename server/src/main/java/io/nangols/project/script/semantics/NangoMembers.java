package io.nangols.project.script.semantics;

import io.nangols.project.script.semantics.Binder.Bound;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.BindingName;
import io.nangols.syntax.script.ast.BindingPattern.ArrayBindingPattern;
import io.nangols.syntax.script.ast.BindingPattern.BindingElement;
import io.nangols.syntax.script.ast.BindingPattern.ObjectBindingPattern;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ElementAccessExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.syntax.script.ast.TypeParameter;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the `nango` object wherever a script has it: as the first parameter of its main function,
/// as a parameter of its type, as what it hands on to its own functions, under other names.
final class NangoMembers {
    private static final String NANGO = "nango";

    /// Nobody hands the object further.
    private static final int MAX_ROUNDS = 20;

    /// https://nango.dev/docs/reference/functions
    private static final Set<String> TYPES =
            Set.of(
                    "Nango",
                    "NangoBase",
                    "NangoAction",
                    "NangoActionBase",
                    "NangoActionLocal",
                    "NangoSync",
                    "NangoSyncBase",
                    "NangoSyncLocal");

    private final Bound bound;
    private final Structure structure;
    private final Functions functions;
    private final Set<Binding> objects = new HashSet<>();
    private final Map<Binding, String> takenOut = new LinkedHashMap<>();

    private NangoMembers(Bound bound, Structure structure, Functions functions) {
        this.bound = bound;
        this.structure = structure;
        this.functions = functions;
    }

    static NangoMembers of(
            Bound bound, Structure structure, Functions functions, Optional<FunctionLike> main) {
        var members = new NangoMembers(bound, structure, functions);
        members.findParameters(main);
        members.follow();
        return members;
    }

    private void findParameters(Optional<FunctionLike> main) {
        main.flatMap(it -> it.signature().parameters().stream().findFirst())
                .filter(it -> it.type().isEmpty())
                .ifPresent(this::takeAll);
        for (var parameter : bound.nodes(Parameter.class)) {
            boolean named =
                    parameter.name() instanceof Identifier name && name.name().equals(NANGO);
            if (named || parameter.type().filter(this::isNangoType).isPresent()) {
                takeAll(parameter);
            } else if (parameter.name() instanceof ObjectBindingPattern pattern) {
                takeProperty(pattern);
            }
        }
    }

    /// `({ nango, cursor }: Options)`
    private void takeProperty(ObjectBindingPattern pattern) {
        for (var element : pattern.elements()) {
            if (nameOf(element).filter(NANGO::equals).isPresent()
                    && element.name() instanceof Identifier name) {
                meaning(name).ifPresent(objects::add);
            }
        }
    }

    private static Optional<String> nameOf(BindingElement element) {
        if (element.propertyName().isPresent()) {
            return element.propertyName().get().staticName();
        }
        return element.name() instanceof Identifier name
                ? Optional.of(name.name())
                : Optional.empty();
    }

    private Optional<Binding> meaning(Identifier name) {
        return Optional.ofNullable(bound.meanings().get(name));
    }

    private boolean takeAll(Parameter parameter) {
        return switch (parameter.name()) {
            case Identifier name -> meaning(name).filter(objects::add).isPresent();
            case ObjectBindingPattern pattern -> takeOut(pattern);
            default -> false;
        };
    }

    /// `const { get, log } = nango`
    private boolean takeOut(ObjectBindingPattern pattern) {
        boolean found = false;
        for (var element : pattern.elements()) {
            var member = nameOf(element);
            if (member.isPresent() && element.name() instanceof Identifier name) {
                var binding = meaning(name);
                found |= binding.isPresent() && takenOut.put(binding.get(), member.get()) == null;
            }
        }
        return found;
    }

    /// Also as part of a union, of `Pick<NangoSync, 'get'>`, and as what a type parameter extends.
    private boolean isNangoType(TypeNode type) {
        var pending = new ArrayList<TypeNode>();
        var seen = new HashSet<Binding>();
        var found = new ArrayList<Identifier>();
        pending.add(type);
        while (found.isEmpty() && !pending.isEmpty()) {
            var next = pending.removeLast();
            if (next instanceof TypeNode.FunctionType || next instanceof TypeNode.TypeLiteral) {
                continue;
            }
            Walk.preorder(
                    next,
                    node -> {
                        if (node instanceof TypeReference(Identifier name, _, _)) {
                            if (TYPES.contains(name.name())) {
                                found.add(name);
                            } else {
                                constraint(name, seen).ifPresent(pending::add);
                            }
                        }
                    });
        }
        return !found.isEmpty();
    }

    private Optional<TypeNode> constraint(Identifier name, Set<Binding> seen) {
        return meaning(name)
                .filter(seen::add)
                .flatMap(
                        it ->
                                it.declaration() instanceof TypeParameter parameter
                                        ? parameter.constraint()
                                        : Optional.empty());
    }

    /// The object goes on through arguments of own functions and other names for it.
    private void follow() {
        boolean more = true;
        for (int round = 0; more && round < MAX_ROUNDS; round++) {
            more = false;
            for (var call : bound.nodes(CallExpression.class)) {
                more |= followArguments(call);
            }
            for (var variable : bound.nodes(VariableDeclaration.class)) {
                if (variable.initializer().filter(this::isNango).isPresent()) {
                    more |=
                            switch (variable.name()) {
                                case Identifier name ->
                                        meaning(name).filter(objects::add).isPresent();
                                case ObjectBindingPattern pattern -> takeOut(pattern);
                                default -> false;
                            };
                }
            }
        }
    }

    private boolean followArguments(CallExpression call) {
        boolean found = false;
        for (int i = 0; i < call.arguments().size(); i++) {
            if (isNango(call.arguments().get(i))) {
                int at = i;
                found |=
                        functions
                                .called(call.expression())
                                .map(it -> it.signature().parameters())
                                .filter(parameters -> parameters.size() > at)
                                .filter(parameters -> takeAll(parameters.get(at)))
                                .isPresent();
            }
        }
        return found;
    }

    boolean isNango(Expression expression) {
        return switch (expression.unwrapped()) {
            case Identifier name -> meaning(name).filter(objects::contains).isPresent();
            case PropertyAccessExpression(_, _, Identifier name, _) -> name.name().equals(NANGO);
            default -> false;
        };
    }

    Optional<Identifier> inReach(Node node) {
        return structure
                .ancestors(node)
                .filter(FunctionLike.class::isInstance)
                .map(FunctionLike.class::cast)
                .flatMap(it -> it.signature().parameters().stream())
                .flatMap(it -> names(it.name()))
                .filter(name -> meaning(name).filter(objects::contains).isPresent())
                .findFirst();
    }

    private static Stream<Identifier> names(BindingName name) {
        return switch (name) {
            case Identifier identifier -> Stream.of(identifier);
            case ObjectBindingPattern pattern ->
                    pattern.elements().stream()
                            .map(BindingElement::name)
                            .filter(Identifier.class::isInstance)
                            .map(Identifier.class::cast);
            case ArrayBindingPattern _ -> Stream.of();
        };
    }

    /// All members, in the order of the text.
    List<NangoMember> all() {
        var all = new ArrayList<NangoMember>();
        for (var access : bound.nodes(PropertyAccessExpression.class)) {
            if (access.name() instanceof Identifier name
                    && !name.isMissing()
                    && isNango(access.expression())) {
                all.add(member(name.name(), name.span(), access));
            }
        }
        for (var access : bound.nodes(ElementAccessExpression.class)) {
            if (access.argument() instanceof StringLiteral name && isNango(access.expression())) {
                all.add(member(name.value(), name.span(), access));
            }
        }
        takenOut.forEach(
                (binding, name) ->
                        bound.uses()
                                .getOrDefault(binding, List.of())
                                .forEach(it -> all.add(member(name, it.span(), it))));
        all.sort(Comparator.comparingInt(member -> member.span().start()));
        return List.copyOf(all);
    }

    private NangoMember member(String name, Span span, Expression access) {
        var callee = structure.wrapped(access);
        var call =
                structure
                        .parent(callee)
                        .filter(CallExpression.class::isInstance)
                        .map(CallExpression.class::cast)
                        .filter(it -> it.expression().span().equals(callee.span()));
        return new NangoMember(name, span, access, call);
    }
}
