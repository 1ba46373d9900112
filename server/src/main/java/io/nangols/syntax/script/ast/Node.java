package io.nangols.syntax.script.ast;

import io.nangols.text.Span;

import java.util.function.Consumer;

/// A piece of a script's syntax, with the place where it is written.
///
/// Nodes nest: a child's span lies within its parent's, and children follow one another in the
/// order of the text. What the text should hold but does not is an empty [Identifier] of empty
/// span, or an absent part.
///
/// A tree may be deeper than the stack, so nothing should descend by recursion; `Walk` visits all.
/// The `equals`, `hashCode` and `toString` of nodes do descend so. Compare nodes with `==`, and put
/// them into no set and no map but an `IdentityHashMap`.
public sealed interface Node
        permits SourceFile,
                Statement,
                ConciseBody,
                ForInitializer,
                TypeNode,
                BindingName,
                BindingPattern.ArrayBindingElement,
                FunctionLike,
                PropertyName,
                EntityName,
                ModuleReference,
                ModuleExportName,
                NamespaceName,
                TypePredicateSubject,
                ImportClause,
                NamedBindings,
                NamedBindings.ImportSpecifier,
                ExportClause,
                ExportClause.ExportSpecifier,
                ImportAttributes,
                ImportAttributes.ImportAttribute,
                ModuleBody,
                Modifier,
                TypeParameter,
                Parameter,
                VariableDeclaration,
                HeritageClause,
                ClassElement,
                TypeElement,
                ObjectLiteralElement,
                EnumMember,
                CaseBlock,
                CaseBlock.Clause,
                CatchClause,
                TemplateElement,
                TemplateSpan,
                TypeTemplateSpan {

    /// From the start of its first token to the end of its last, comments before and after left
    /// out.
    Span span();

    /// Hands the node's direct children to `action`, in the order of the text.
    void forEachChild(Consumer<? super Node> action);
}
