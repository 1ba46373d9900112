package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.BindingPattern.BindingElement;
import io.nangols.syntax.script.ast.ClassElement.PropertyDeclaration;
import io.nangols.syntax.script.ast.ClassExpression;
import io.nangols.syntax.script.ast.Declaration.ClassDeclaration;
import io.nangols.syntax.script.ast.Declaration.EnumDeclaration;
import io.nangols.syntax.script.ast.Declaration.InterfaceDeclaration;
import io.nangols.syntax.script.ast.Declaration.ModuleDeclaration;
import io.nangols.syntax.script.ast.Declaration.TypeAliasDeclaration;
import io.nangols.syntax.script.ast.EntityName.QualifiedName;
import io.nangols.syntax.script.ast.EnumMember;
import io.nangols.syntax.script.ast.ExportClause.NamedExports;
import io.nangols.syntax.script.ast.ExportClause.NamespaceExport;
import io.nangols.syntax.script.ast.Expression.MetaProperty;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.FunctionLike.FunctionExpression;
import io.nangols.syntax.script.ast.FunctionLike.GetAccessor;
import io.nangols.syntax.script.ast.FunctionLike.MethodDeclaration;
import io.nangols.syntax.script.ast.FunctionLike.SetAccessor;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ImportAttributes.ImportAttribute;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.ModuleItem.ExportDeclaration;
import io.nangols.syntax.script.ast.ModuleItem.ImportEqualsDeclaration;
import io.nangols.syntax.script.ast.ModuleItem.NamespaceExportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.NamedBindings.NamespaceImport;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement.PropertyAssignment;
import io.nangols.syntax.script.ast.ObjectLiteralElement.ShorthandPropertyAssignment;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement.BreakStatement;
import io.nangols.syntax.script.ast.Statement.ContinueStatement;
import io.nangols.syntax.script.ast.Statement.LabeledStatement;
import io.nangols.syntax.script.ast.TypeElement.MethodSignature;
import io.nangols.syntax.script.ast.TypeElement.PropertySignature;
import io.nangols.syntax.script.ast.TypeNode.ImportType;
import io.nangols.syntax.script.ast.TypeOperation.NamedTupleMember;
import io.nangols.syntax.script.ast.TypeParameter;
import io.nangols.syntax.script.ast.VariableDeclaration;

import java.util.IdentityHashMap;
import java.util.Optional;

/// Tells the names of variables and types from those of properties: a node says what the names in
/// it are before they are visited themselves.
public final class NameRoles {
    /// What a name is, where it is no plain reference.
    public enum Role {
        /// It is given a meaning here, or, in `{ name }` and `export { name }`, names something
        /// else at the same time.
        BINDING,
        /// It names a property, a label or something of another module.
        PROPERTY
    }

    private final IdentityHashMap<Identifier, Role> roles = new IdentityHashMap<>();

    /// Takes the role of a name, which must have been visited behind its parent; empty for a
    /// reference.
    public Optional<Role> take(Identifier name) {
        return Optional.ofNullable(roles.remove(name));
    }

    /// Gives the names that are children of `node` their roles.
    public void visit(Node node) {
        switch (node) {
            case VariableDeclaration variable -> binding(variable.name());
            case Parameter parameter -> binding(parameter.name());
            case BindingElement element -> {
                element.propertyName().ifPresent(this::property);
                binding(element.name());
            }
            case FunctionDeclaration function -> binding(function.name());
            case FunctionExpression function -> binding(function.name());
            case ClassDeclaration type -> binding(type.name());
            case ClassExpression type -> binding(type.name());
            case InterfaceDeclaration type -> binding(type.name());
            case TypeAliasDeclaration type -> binding(type.name());
            case TypeParameter type -> binding(type.name());
            case EnumDeclaration type -> binding(type.name());
            case ModuleDeclaration module -> binding(module.name());
            case ImportClause clause -> binding(clause.name());
            case NamespaceImport namespace -> binding(namespace.name());
            case ImportEqualsDeclaration declaration -> binding(declaration.name());
            case ImportSpecifier specifier -> {
                specifier.propertyName().ifPresent(this::property);
                binding(specifier.name());
            }
            case ExportDeclaration declaration ->
                    exported(declaration, declaration.moduleSpecifier().isEmpty());
            case NamespaceExport export -> property(export.name());
            case NamespaceExportDeclaration export -> property(export.name());
            case PropertyAccessExpression access -> property(access.name());
            case ShorthandPropertyAssignment assignment -> binding(assignment.name());
            case PropertyAssignment assignment -> property(assignment.name());
            case PropertyDeclaration declaration -> property(declaration.name());
            case PropertySignature signature -> property(signature.name());
            case MethodDeclaration method -> property(method.name());
            case MethodSignature method -> property(method.name());
            case GetAccessor accessor -> property(accessor.name());
            case SetAccessor accessor -> property(accessor.name());
            case EnumMember member -> property(member.name());
            case QualifiedName name -> property(name.right());
            case ImportType type -> type.qualifier().ifPresent(this::property);
            case ImportAttribute attribute -> property(attribute.name());
            case NamedTupleMember member -> property(member.name());
            case MetaProperty meta -> property(meta.name());
            case LabeledStatement labeled -> property(labeled.label());
            case BreakStatement statement -> statement.label().ifPresent(this::property);
            case ContinueStatement statement -> statement.label().ifPresent(this::property);
            default -> {}
        }
    }

    /// What comes from another module is no name of this one.
    private void exported(ExportDeclaration declaration, boolean fromHere) {
        if (declaration.exportClause().orElse(null) instanceof NamedExports(var names, _)) {
            for (var specifier : names) {
                var renamed = specifier.propertyName().isPresent();
                if (!fromHere) {
                    specifier.propertyName().ifPresent(this::property);
                }
                if (fromHere && !renamed) {
                    binding(specifier.name());
                } else {
                    property(specifier.name());
                }
            }
        }
    }

    private void binding(Optional<Identifier> name) {
        name.ifPresent(this::binding);
    }

    /// A pattern's names follow with its elements.
    private void binding(Node name) {
        if (name instanceof Identifier identifier) {
            roles.put(identifier, Role.BINDING);
        }
    }

    private void property(Node name) {
        if (name instanceof Identifier identifier) {
            roles.put(identifier, Role.PROPERTY);
        }
    }
}
