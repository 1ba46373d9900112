package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Declares a class, a type or a namespace. Functions are in [FunctionLike], variables in
/// [Statement.VariableStatement].
public sealed interface Declaration extends Statement {
    List<Modifier> modifiers();

    /// `class Name<T> extends A implements B { … }`; nameless only behind `export default`.
    record ClassDeclaration(
            List<Modifier> modifiers,
            Optional<Identifier> name,
            List<TypeParameter> typeParameters,
            List<HeritageClause> heritageClauses,
            List<ClassElement> members,
            Span span)
            implements Declaration {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            name.ifPresent(action);
            typeParameters.forEach(action);
            heritageClauses.forEach(action);
            members.forEach(action);
        }
    }

    /// `interface Name<T> extends A, B { … }`
    record InterfaceDeclaration(
            List<Modifier> modifiers,
            Identifier name,
            List<TypeParameter> typeParameters,
            List<HeritageClause> heritageClauses,
            List<TypeElement> members,
            Span span)
            implements Declaration {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            typeParameters.forEach(action);
            heritageClauses.forEach(action);
            members.forEach(action);
        }
    }

    /// `type Name<T> = type;`
    record TypeAliasDeclaration(
            List<Modifier> modifiers,
            Identifier name,
            List<TypeParameter> typeParameters,
            TypeNode type,
            Span span)
            implements Declaration {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            typeParameters.forEach(action);
            action.accept(type);
        }
    }

    /// `enum Name { A, B = 2 }`
    record EnumDeclaration(
            List<Modifier> modifiers, Identifier name, List<EnumMember> members, Span span)
            implements Declaration {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            members.forEach(action);
        }
    }

    /// `namespace A.B { … }`, `module 'name' { … }` or `global { … }`. Behind `namespace A.B` the
    /// body of `A` is the declaration of `B`.
    record ModuleDeclaration(
            List<Modifier> modifiers, NamespaceName name, Optional<ModuleBody> body, Span span)
            implements Declaration, ModuleBody {
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            modifiers.forEach(action);
            action.accept(name);
            body.ifPresent(action);
        }
    }
}
