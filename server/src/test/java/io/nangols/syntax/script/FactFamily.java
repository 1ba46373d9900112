package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.CatchClause;
import io.nangols.syntax.script.ast.ExportClause;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.ImportAttributes;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.ModuleItem;
import io.nangols.syntax.script.ast.ModuleReference;
import io.nangols.syntax.script.ast.NamedBindings;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.Operation;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.TypeElement;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeParameter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a rule may ask of a script: the kinds of node that answer one sort of question. A kind
/// belongs to the first family that claims it or an interface of it.
enum FactFamily {
    IMPORTS,
    EXPORTS,
    FUNCTIONS,
    TYPES,
    CALLS,
    OBJECTS,
    MEMBERS,
    LOOPS,
    TRY,
    THROW,
    CASTS,
    COMMENTS,
    /// Whether a file has any.
    ERRORS,
    OTHER;

    private static final Map<String, FactFamily> BY_KIND = new HashMap<>();

    static {
        BY_KIND.put("//", COMMENTS);
        BY_KIND.put("/*", COMMENTS);
        BY_KIND.put("ok", ERRORS);
        BY_KIND.put("errors", ERRORS);
        BY_KIND.put("KeywordModifier export", EXPORTS);
        BY_KIND.put("KeywordModifier default", EXPORTS);
        claim(
                IMPORTS,
                ModuleItem.ImportDeclaration.class,
                ModuleItem.ImportEqualsDeclaration.class,
                ModuleReference.ExternalModuleReference.class,
                ImportClause.class,
                NamedBindings.class,
                NamedBindings.ImportSpecifier.class,
                ImportAttributes.class,
                ImportAttributes.ImportAttribute.class);
        claim(EXPORTS, ModuleItem.class, ExportClause.class, ExportClause.ExportSpecifier.class);
        claim(FUNCTIONS, FunctionLike.class, Parameter.class);
        claim(TYPES, TypeNode.class, TypeElement.class, TypeParameter.class);
        claim(
                CALLS,
                Expression.CallExpression.class,
                Expression.NewExpression.class,
                Expression.TaggedTemplateExpression.class,
                Expression.ExpressionWithTypeArguments.class,
                Expression.SpreadElement.class,
                Expression.ImportExpression.class);
        claim(OBJECTS, Expression.ObjectLiteralExpression.class, ObjectLiteralElement.class);
        claim(
                MEMBERS,
                Expression.PropertyAccessExpression.class,
                Expression.ElementAccessExpression.class);
        claim(LOOPS, IterationStatement.class);
        claim(TRY, Statement.TryStatement.class, CatchClause.class);
        claim(THROW, Statement.ThrowStatement.class);
        claim(
                CASTS,
                Operation.AsExpression.class,
                Operation.SatisfiesExpression.class,
                Operation.TypeAssertionExpression.class,
                Operation.NonNullExpression.class);
        claim(OTHER, Node.class);
    }

    /// The family of a kind of node, named as [TreeText] names it, a modifier's with its keyword;
    /// also of the lines that are no nodes.
    static FactFamily of(String kind) {
        return BY_KIND.getOrDefault(kind, OTHER);
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void claim(FactFamily family, Class<?>... roots) {
        for (var root : roots) {
            if (root.isSealed()) {
                claim(family, root.getPermittedSubclasses());
            } else {
                BY_KIND.putIfAbsent(root.getSimpleName(), family);
            }
        }
    }
}
