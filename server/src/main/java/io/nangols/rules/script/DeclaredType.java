package io.nangols.rules.script;

import io.nangols.syntax.script.ast.Declaration.InterfaceDeclaration;
import io.nangols.syntax.script.ast.Declaration.TypeAliasDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.SourceFile;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeElement;
import io.nangols.syntax.script.ast.TypeElement.MethodSignature;
import io.nangols.syntax.script.ast.TypeElement.PropertySignature;
import io.nangols.syntax.script.ast.TypeNode.TypeLiteral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An interface or a type that a script declares at its top level.
///
/// @param members those that are written out; empty where it is made of other types
record DeclaredType(
        Statement statement,
        Identifier name,
        List<Modifier> modifiers,
        Optional<List<TypeElement>> members) {
    /// All of a script, but for what is still to be named.
    static Stream<DeclaredType> in(SourceFile file) {
        return file.statements().stream()
                .flatMap(it -> of(it).stream())
                .filter(it -> !it.name().isMissing());
    }

    private static Optional<DeclaredType> of(Statement statement) {
        return switch (statement) {
            case InterfaceDeclaration it ->
                    Optional.of(
                            new DeclaredType(
                                    it,
                                    it.name(),
                                    it.modifiers(),
                                    it.heritageClauses().isEmpty()
                                            ? Optional.of(it.members())
                                            : Optional.empty()));
            case TypeAliasDeclaration it ->
                    Optional.of(
                            new DeclaredType(
                                    it,
                                    it.name(),
                                    it.modifiers(),
                                    it.type() instanceof TypeLiteral literal
                                            ? Optional.of(literal.members())
                                            : Optional.empty()));
            default -> Optional.empty();
        };
    }

    boolean isExported() {
        return Modifier.contains(modifiers, TokenKind.EXPORT);
    }

    /// Whether it takes other types.
    boolean isGeneric() {
        return switch (statement) {
            case InterfaceDeclaration it -> !it.typeParameters().isEmpty();
            case TypeAliasDeclaration it -> !it.typeParameters().isEmpty();
            default -> false;
        };
    }

    boolean isExportedByDefault() {
        return Modifier.contains(modifiers, TokenKind.DEFAULT);
    }

    /// The names of its members; empty where they cannot be told.
    Optional<Set<String>> memberNames() {
        return members.map(
                all -> all.stream().flatMap(DeclaredType::name).collect(Collectors.toSet()));
    }

    private static Stream<String> name(TypeElement member) {
        return switch (member) {
            case PropertySignature property -> property.name().staticName().stream();
            case MethodSignature method -> method.name().staticName().stream();
            default -> Stream.empty();
        };
    }
}
