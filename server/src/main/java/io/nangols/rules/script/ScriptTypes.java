package io.nangols.rules.script;

import io.nangols.project.script.Import;
import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Declaration.InterfaceDeclaration;
import io.nangols.syntax.script.ast.Declaration.TypeAliasDeclaration;
import io.nangols.syntax.script.ast.EntityName.QualifiedName;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal.NullLiteral;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeElement;
import io.nangols.syntax.script.ast.TypeElement.PropertySignature;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeNode.ImportType;
import io.nangols.syntax.script.ast.TypeNode.KeywordType;
import io.nangols.syntax.script.ast.TypeNode.LiteralType;
import io.nangols.syntax.script.ast.TypeNode.TypeReference;
import io.nangols.syntax.script.ast.TypeOperation.ArrayType;
import io.nangols.syntax.script.ast.TypeOperation.ParenthesizedType;
import io.nangols.syntax.script.ast.TypeOperation.TupleType;
import io.nangols.syntax.script.ast.TypeOperation.TypeOperatorNode;
import io.nangols.syntax.script.ast.TypeOperation.UnionType;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads the types that a script writes: through promises, aliases of its own and imports under
/// other names.
record ScriptTypes(SemanticModel model) {
    private static final ScriptType UNKNOWN = new ScriptType.Unknown();
    private static final Set<String> ARRAYS = Set.of("Array", "ReadonlyArray");
    private static final Set<String> WRAPPERS = Set.of("Promise", "PromiseLike", "Readonly");

    /// Deeper than anybody writes.
    private static final int MOST_LEVELS = 20;

    /// An alias counts each time that it is used: unions of unions of few others are many.
    private static final int MOST_TYPES = 2_000;

    /// How much further to read.
    ///
    /// @param types what is left of them for all that is read at once
    private record Limits(int levels, AtomicInteger types) {
        boolean areReached() {
            return levels == 0 || types.getAndDecrement() <= 0;
        }

        Limits inside() {
            return new Limits(levels - 1, types);
        }
    }

    /// What a function says that it returns, or what its promise brings; empty where it does not
    /// say.
    Optional<ScriptType> returned(FunctionLike function) {
        return function.signature().returnType().map(this::read);
    }

    /// What a promise brings; any other type itself.
    static TypeNode awaited(TypeNode type) {
        return type instanceof TypeReference(Identifier name, var arguments, _)
                        && name.name().equals("Promise")
                        && arguments.size() == 1
                ? arguments.getFirst()
                : type;
    }

    ScriptType read(TypeNode type) {
        return read(type, new Limits(MOST_LEVELS, new AtomicInteger(MOST_TYPES)));
    }

    private ScriptType read(TypeNode type, Limits limits) {
        if (limits.areReached()) {
            return UNKNOWN;
        }
        var inside = limits.inside();
        return switch (type) {
            case TypeReference(Identifier name, var arguments, _) ->
                    reference(name, arguments, inside);
            case TypeReference(QualifiedName(Identifier of, var name, _), var arguments, _)
                    when arguments.isEmpty() && isModels(of) ->
                    new ScriptType.Model(name.name());
            case ImportType imported when isModels(imported) ->
                    imported.qualifier()
                            .filter(Identifier.class::isInstance)
                            .<ScriptType>map(it -> new ScriptType.Model(((Identifier) it).name()))
                            .orElse(UNKNOWN);
            case ArrayType(var item, _) -> new ScriptType.ArrayOf(read(item, inside));
            case TupleType _ -> new ScriptType.ArrayOf(UNKNOWN);
            case ParenthesizedType(var inner, _) -> read(inner, inside);
            case TypeOperatorNode(var operator, var inner, _) when operator == TokenKind.READONLY ->
                    read(inner, inside);
            case UnionType(var members, _) ->
                    new ScriptType.UnionOf(
                            members.stream().map(member -> read(member, inside)).toList());
            case KeywordType(var keyword, _) -> keyword(keyword);
            case LiteralType(NullLiteral _, _) -> new ScriptType.Nothing();
            case TypeNode.TypeLiteral(var members, _) -> fields(members);
            default -> UNKNOWN;
        };
    }

    private static ScriptType keyword(TokenKind keyword) {
        return switch (keyword) {
            case STRING, NUMBER, BOOLEAN -> new ScriptType.Primitive(keyword.text());
            case VOID, UNDEFINED -> new ScriptType.Nothing();
            default -> UNKNOWN;
        };
    }

    private ScriptType reference(Identifier name, List<TypeNode> arguments, Limits limits) {
        var meaning = model.meaning(name);
        if (meaning.isPresent()) {
            return arguments.isEmpty() ? declared(meaning.get(), limits) : UNKNOWN;
        }
        if (arguments.isEmpty()) {
            return name.isMissing() ? UNKNOWN : new ScriptType.Model(name.name());
        }
        if (arguments.size() > 1) {
            return UNKNOWN;
        }
        if (ARRAYS.contains(name.name())) {
            return new ScriptType.ArrayOf(read(arguments.getFirst(), limits));
        }
        return WRAPPERS.contains(name.name()) ? read(arguments.getFirst(), limits) : UNKNOWN;
    }

    private ScriptType declared(Binding meaning, Limits limits) {
        return switch (meaning.declaration()) {
            case TypeAliasDeclaration alias when alias.typeParameters().isEmpty() ->
                    read(alias.type(), limits);
            case InterfaceDeclaration type
                    when type.heritageClauses().isEmpty() && type.typeParameters().isEmpty() ->
                    fields(type.members());
            case ImportSpecifier specifier when isOfModels(specifier) ->
                    new ScriptType.Model(specifier.propertyName().orElse(specifier.name()).text());
            default -> UNKNOWN;
        };
    }

    private static ScriptType fields(List<TypeElement> members) {
        var names = new HashSet<String>();
        var required = new HashSet<String>();
        for (var member : members) {
            var name =
                    member instanceof PropertySignature property
                            ? property.name().staticName()
                            : Optional.<String>empty();
            if (name.isEmpty()) {
                return UNKNOWN;
            }
            names.add(name.get());
            if (member instanceof PropertySignature property && !property.optional()) {
                required.add(name.get());
            }
        }
        return new ScriptType.Fields(names, required);
    }

    private boolean isModels(Identifier namespace) {
        return model.meaning(namespace).filter(it -> isOfModels(it.declaration())).isPresent();
    }

    private static boolean isModels(ImportType type) {
        return !type.isTypeOf()
                && type.typeArguments().isEmpty()
                && type.argument() instanceof LiteralType(StringLiteral module, _)
                && Import.isModels(module.value());
    }

    private boolean isOfModels(Node imported) {
        return model.ancestors(imported)
                .filter(ImportDeclaration.class::isInstance)
                .map(ImportDeclaration.class::cast)
                .map(ImportDeclaration::moduleSpecifier)
                .anyMatch(
                        it ->
                                it instanceof StringLiteral module
                                        && Import.isModels(module.value()));
    }
}
