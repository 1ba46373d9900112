package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.BindingPattern;
import io.nangols.syntax.script.ast.CaseBlock;
import io.nangols.syntax.script.ast.CatchClause;
import io.nangols.syntax.script.ast.ClassElement;
import io.nangols.syntax.script.ast.ClassExpression;
import io.nangols.syntax.script.ast.Declaration;
import io.nangols.syntax.script.ast.EntityName;
import io.nangols.syntax.script.ast.EnumMember;
import io.nangols.syntax.script.ast.ExportClause;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.HeritageClause;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.ImportAttributes;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.Literal;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.ModuleBody;
import io.nangols.syntax.script.ast.ModuleItem;
import io.nangols.syntax.script.ast.ModuleReference;
import io.nangols.syntax.script.ast.NamedBindings;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.Operation;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.PrivateIdentifier;
import io.nangols.syntax.script.ast.PropertyName;
import io.nangols.syntax.script.ast.SourceFile;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.TemplateElement;
import io.nangols.syntax.script.ast.TemplateLiteral;
import io.nangols.syntax.script.ast.TemplateSpan;
import io.nangols.syntax.script.ast.TypeElement;
import io.nangols.syntax.script.ast.TypeNode;
import io.nangols.syntax.script.ast.TypeOperation;
import io.nangols.syntax.script.ast.TypeParameter;
import io.nangols.syntax.script.ast.TypeTemplateSpan;
import io.nangols.syntax.script.ast.VariableDeclaration;
import io.nangols.syntax.script.ast.VariableDeclarationList;

import java.util.Locale;
import java.util.stream.Collectors;

/// What a node holds beside its span and its children, as words with a space before each: names,
/// values, operators, and which of its optional parts are there where the children alone would not
/// say.
final class NodeAttributes {
    private NodeAttributes() {}

    static String of(Node node) {
        return switch (node) {
            case Identifier name -> " " + shown(name.name());
            case PrivateIdentifier name -> " " + shown(name.name());
            case Literal literal -> literal(literal);
            case TemplateElement element -> " " + quoted(element.value());
            case Modifier.KeywordModifier modifier -> " " + modifier.keyword().text();
            case Operation operation -> operation(operation);
            case FunctionLike function -> function(function);
            case IterationStatement loop -> loop(loop);
            case ModuleItem item -> item(item);
            case TypeNode type -> type(type);

            case Expression.MetaProperty property -> " " + property.keyword().text();
            case Expression.PropertyAccessExpression access -> when(access.optional(), "?.");
            case Expression.ElementAccessExpression access -> when(access.optional(), "?.");
            case Expression.CallExpression call -> when(call.optional(), "?.");
            case Expression.NewExpression made -> when(made.arguments().isPresent(), "()");

            case ImportClause clause ->
                    clause.phaseModifier().map(phase -> " " + phase.text()).orElse("");
            case NamedBindings.ImportSpecifier specifier -> when(specifier.isTypeOnly(), "type");
            case ExportClause.ExportSpecifier specifier -> when(specifier.isTypeOnly(), "type");
            case ImportAttributes attributes -> " " + attributes.token().text();

            case HeritageClause clause -> " " + clause.token().text();
            case ClassElement.PropertyDeclaration property ->
                    when(property.optional(), "?") + when(property.definite(), "!");
            case TypeElement.PropertySignature property -> when(property.optional(), "?");
            case TypeElement.MethodSignature method -> when(method.optional(), "?");
            case TypeParameter parameter ->
                    when(parameter.constraint().isPresent(), "extends")
                            + when(parameter.defaultType().isPresent(), "=");
            case Parameter parameter ->
                    when(parameter.rest(), "...") + when(parameter.optional(), "?");
            case BindingPattern.BindingElement element ->
                    when(element.rest(), "...")
                            + when(element.propertyName().isPresent(), ":")
                            + when(element.initializer().isPresent(), "=");
            case VariableDeclaration declaration -> when(declaration.definite(), "!");
            case VariableDeclarationList list ->
                    " " + list.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');

            case SourceFile _,
                    Statement.Block _,
                    Statement.EmptyStatement _,
                    Statement.VariableStatement _,
                    Statement.ExpressionStatement _,
                    Statement.IfStatement _,
                    Statement.ContinueStatement _,
                    Statement.BreakStatement _,
                    Statement.ReturnStatement _,
                    Statement.WithStatement _,
                    Statement.SwitchStatement _,
                    Statement.LabeledStatement _,
                    Statement.ThrowStatement _,
                    Statement.TryStatement _,
                    Statement.DebuggerStatement _,
                    CaseBlock _,
                    CaseBlock.CaseClause _,
                    CaseBlock.DefaultClause _,
                    CatchClause _ ->
                    "";
            case Declaration.ClassDeclaration _,
                    Declaration.InterfaceDeclaration _,
                    Declaration.TypeAliasDeclaration _,
                    Declaration.EnumDeclaration _,
                    Declaration.ModuleDeclaration _,
                    Modifier.Decorator _,
                    ClassElement.ClassStaticBlockDeclaration _,
                    ClassElement.SemicolonClassElement _,
                    TypeElement.CallSignature _,
                    TypeElement.ConstructSignature _,
                    TypeElement.IndexSignature _,
                    EnumMember _,
                    ModuleBody.ModuleBlock _,
                    ModuleReference.ExternalModuleReference _,
                    NamedBindings.NamespaceImport _,
                    NamedBindings.NamedImports _,
                    ExportClause.NamespaceExport _,
                    ExportClause.NamedExports _,
                    ImportAttributes.ImportAttribute _,
                    EntityName.QualifiedName _,
                    BindingPattern.ObjectBindingPattern _,
                    BindingPattern.ArrayBindingPattern _,
                    PropertyName.ComputedPropertyName _ ->
                    "";
            case ClassExpression _,
                    Expression.ThisExpression _,
                    Expression.SuperExpression _,
                    Expression.ImportExpression _,
                    Expression.ArrayLiteralExpression _,
                    Expression.OmittedExpression _,
                    Expression.SpreadElement _,
                    Expression.ObjectLiteralExpression _,
                    Expression.ParenthesizedExpression _,
                    Expression.TaggedTemplateExpression _,
                    Expression.ExpressionWithTypeArguments _,
                    ObjectLiteralElement.PropertyAssignment _,
                    ObjectLiteralElement.ShorthandPropertyAssignment _,
                    ObjectLiteralElement.SpreadAssignment _,
                    TemplateLiteral.TemplateExpression _,
                    TemplateSpan _,
                    TypeTemplateSpan _ ->
                    "";
        };
    }

    private static String literal(Literal literal) {
        return switch (literal) {
            case Literal.StringLiteral string -> " " + quoted(string.value());
            case Literal.NoSubstitutionTemplateLiteral template -> " " + quoted(template.value());
            case Literal.NumericLiteral number -> " " + quoted(number.text());
            case Literal.BigIntLiteral number -> " " + quoted(number.text());
            case Literal.RegularExpressionLiteral pattern -> " " + quoted(pattern.text());
            case Literal.BooleanLiteral truth -> " " + String.valueOf(truth.value());
            case Literal.NullLiteral _ -> "";
        };
    }

    private static String operation(Operation operation) {
        return switch (operation) {
            case Operation.PrefixUnaryExpression prefix -> " " + prefix.operator().text();
            case Operation.PostfixUnaryExpression postfix -> " " + postfix.operator().text();
            case Operation.BinaryExpression binary -> " " + binary.operator().text();
            case Operation.YieldExpression yielded -> when(yielded.delegate(), "*");
            case Operation.DeleteExpression _,
                    Operation.TypeOfExpression _,
                    Operation.VoidExpression _,
                    Operation.AwaitExpression _,
                    Operation.ConditionalExpression _,
                    Operation.AsExpression _,
                    Operation.SatisfiesExpression _,
                    Operation.TypeAssertionExpression _,
                    Operation.NonNullExpression _ ->
                    "";
        };
    }

    private static String function(FunctionLike function) {
        return switch (function) {
            case FunctionLike.FunctionDeclaration declared -> when(declared.generator(), "*");
            case FunctionLike.FunctionExpression expression -> when(expression.generator(), "*");
            case FunctionLike.MethodDeclaration method ->
                    when(method.generator(), "*") + when(method.optional(), "?");
            case FunctionLike.ArrowFunction _,
                    FunctionLike.Constructor _,
                    FunctionLike.GetAccessor _,
                    FunctionLike.SetAccessor _ ->
                    "";
        };
    }

    private static String loop(IterationStatement loop) {
        return switch (loop) {
            case IterationStatement.ForStatement header ->
                    when(header.initializer().isPresent(), "initializer")
                            + when(header.condition().isPresent(), "condition")
                            + when(header.incrementor().isPresent(), "incrementor");
            case IterationStatement.ForOfStatement header -> when(header.await(), "await");
            case IterationStatement.ForInStatement _,
                    IterationStatement.DoStatement _,
                    IterationStatement.WhileStatement _ ->
                    "";
        };
    }

    private static String item(ModuleItem item) {
        return switch (item) {
            case ModuleItem.ImportEqualsDeclaration renamed -> when(renamed.isTypeOnly(), "type");
            case ModuleItem.ExportDeclaration export -> when(export.isTypeOnly(), "type");
            case ModuleItem.ExportAssignment export -> when(export.isExportEquals(), "=");
            case ModuleItem.ImportDeclaration _,
                    ModuleItem.NamespaceExportDeclaration _,
                    ModuleItem.MissingDeclaration _ ->
                    "";
        };
    }

    private static String type(TypeNode type) {
        return switch (type) {
            case TypeNode.KeywordType keyword -> " " + keyword.keyword().text();
            case TypeNode.ImportType imported -> when(imported.isTypeOf(), "typeof");
            case TypeNode.TypePredicate predicate -> when(predicate.asserts(), "asserts");
            case TypeNode.MappedType mapped ->
                    when(mapped.nameType().isPresent(), "as")
                            + when(mapped.type().isPresent(), ":");
            case TypeOperation.TypeOperatorNode operation -> " " + operation.operator().text();
            case TypeOperation.NamedTupleMember member ->
                    when(member.rest(), "...") + when(member.optional(), "?");
            case TypeNode.ThisType _,
                    TypeNode.TypeReference _,
                    TypeNode.LiteralType _,
                    TypeNode.TemplateLiteralType _,
                    TypeNode.TypeQuery _,
                    TypeNode.TypeLiteral _,
                    TypeNode.FunctionType _,
                    TypeNode.ConstructorType _,
                    TypeOperation.ArrayType _,
                    TypeOperation.TupleType _,
                    TypeOperation.OptionalType _,
                    TypeOperation.RestType _,
                    TypeOperation.UnionType _,
                    TypeOperation.IntersectionType _,
                    TypeOperation.ConditionalType _,
                    TypeOperation.InferType _,
                    TypeOperation.ParenthesizedType _,
                    TypeOperation.IndexedAccessType _ ->
                    "";
        };
    }

    private static String when(boolean present, String word) {
        return present ? " " + word : "";
    }

    private static String quoted(String text) {
        return '"' + shown(text) + '"';
    }

    /// On one line and in ASCII, as `tree.mjs` writes it.
    private static String shown(String text) {
        if (text.chars().allMatch(NodeAttributes::isPlain)) {
            return text;
        }
        return text.chars()
                .mapToObj(unit -> isPlain(unit) ? "" + (char) unit : "\\u%04x".formatted(unit))
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int unit) {
        return unit > ' ' && unit <= '~' && unit != '\\';
    }
}
