package io.nangols.project.script;

import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.script.Tokens;
import io.nangols.syntax.script.ast.Declaration.ClassDeclaration;
import io.nangols.syntax.script.ast.Declaration.InterfaceDeclaration;
import io.nangols.syntax.script.ast.Declaration.TypeAliasDeclaration;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.Expression.ObjectLiteralExpression;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.Modifier.KeywordModifier;
import io.nangols.syntax.script.ast.ModuleItem.ExportAssignment;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.ShorthandPropertyAssignment;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.Statement.VariableStatement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeElement;
import io.nangols.syntax.script.ast.TypeElement.MethodSignature;
import io.nangols.syntax.script.ast.TypeElement.PropertySignature;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.text.Span;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a script gives away.
record Exports(
        Optional<DefaultExport> defaultExport,
        SequencedMap<String, Declared> types,
        SequencedMap<String, Declared> schemas) {
    private static final String SCHEMA = "Schema";

    static Exports of(ScriptTree tree) {
        var types = new LinkedHashMap<String, Declared>();
        var schemas = new LinkedHashMap<String, Declared>();
        for (var statement : tree.sourceFile().statements()) {
            switch (statement) {
                case InterfaceDeclaration type when isExported(type.modifiers()) ->
                        types.put(
                                type.name().name(),
                                new Declared(
                                        Optional.of(type.span()),
                                        Optional.of(members(type.members()))));
                case TypeAliasDeclaration type when isExported(type.modifiers()) ->
                        types.put(type.name().name(), Declared.OTHERWISE);
                case VariableStatement variables when isExported(variables.modifiers()) ->
                        variables
                                .declarationList()
                                .declarations()
                                .forEach(it -> addSchema(it, variables.span(), schemas));
                default -> {}
            }
        }
        return new Exports(
                tree.sourceFile().statements().stream()
                        .flatMap(statement -> byDefault(statement, tree.tokens()).stream())
                        .findFirst(),
                Collections.unmodifiableSequencedMap(types),
                Collections.unmodifiableSequencedMap(schemas));
    }

    private static boolean isExported(List<Modifier> modifiers) {
        return Modifier.contains(modifiers, TokenKind.EXPORT);
    }

    /// `export default …`: a function that is declared there, or the value of an expression.
    private static Optional<DefaultExport> byDefault(Statement statement, Tokens tokens) {
        return switch (statement) {
            case FunctionDeclaration function
                    when Modifier.contains(function.modifiers(), TokenKind.DEFAULT) ->
                    Optional.of(
                            named(
                                    function.name()
                                            .map(Identifier::span)
                                            .orElseGet(() -> word(function.modifiers())),
                                    function));
            case ClassDeclaration type
                    when Modifier.contains(type.modifiers(), TokenKind.DEFAULT) ->
                    Optional.of(
                            named(
                                    type.name()
                                            .map(Identifier::span)
                                            .orElseGet(() -> word(type.modifiers())),
                                    type));
            case ExportAssignment assignment when !assignment.isExportEquals() ->
                    Optional.of(named(wordBefore(assignment.expression(), tokens), assignment));
            default -> Optional.empty();
        };
    }

    private static DefaultExport named(Span name, Node export) {
        return new DefaultExport(name, new Span(export.span().start(), name.end()));
    }

    private static Span word(List<Modifier> modifiers) {
        for (var modifier : modifiers) {
            if (modifier instanceof KeywordModifier(var keyword, var span)
                    && keyword == TokenKind.DEFAULT) {
                return span;
            }
        }
        throw new IllegalArgumentException("no default among " + modifiers);
    }

    /// The word `default`, which is no node where an expression follows it.
    private static Span wordBefore(Expression expression, Tokens tokens) {
        int index = tokens.firstFrom(expression.span().start()) - 1;
        return tokens.get(index).span();
    }

    /// `const NameSchema = z.object({ … })`, whose members can be told, or of another make.
    private static void addSchema(
            VariableDeclaration variable, Span statement, Map<String, Declared> schemas) {
        if (variable.name() instanceof Identifier(var name, _)
                && name.endsWith(SCHEMA)
                && variable.initializer().isPresent()) {
            var model = name.substring(0, name.length() - SCHEMA.length());
            var declared =
                    zodObject(variable.initializer().get())
                            .map(
                                    object ->
                                            new Declared(
                                                    Optional.of(statement),
                                                    Optional.of(properties(object))))
                            .orElse(Declared.OTHERWISE);
            schemas.put(model, declared);
        }
    }

    /// The object in `z.object({ … })`, whatever is called on the result.
    private static Optional<ObjectLiteralExpression> zodObject(Expression expression) {
        var value = expression;
        while (value instanceof CallExpression call
                && call.expression() instanceof PropertyAccessExpression callee) {
            if (callee.expression() instanceof Identifier(var z, _) && z.equals("z")) {
                boolean object =
                        callee.name() instanceof Identifier(var method, _)
                                && method.equals("object");
                return object
                                && !call.arguments().isEmpty()
                                && call.arguments().getFirst()
                                        instanceof ObjectLiteralExpression literal
                        ? Optional.of(literal)
                        : Optional.empty();
            }
            value = callee.expression();
        }
        return Optional.empty();
    }

    private static Set<String> properties(ObjectLiteralExpression object) {
        return object.properties().stream()
                .flatMap(
                        property ->
                                switch (property) {
                                    case PropertyAssignment(var name, _, _) ->
                                            name.staticName().stream();
                                    case ShorthandPropertyAssignment(var name, _, _) ->
                                            Stream.of(name.name());
                                    default -> Stream.<String>empty();
                                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> members(List<TypeElement> members) {
        return members.stream()
                .flatMap(
                        member ->
                                switch (member) {
                                    case PropertySignature property ->
                                            property.name().staticName().stream();
                                    case MethodSignature method ->
                                            method.name().staticName().stream();
                                    default -> Stream.<String>empty();
                                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
