package io.nangols.syntax.script;

import io.nangols.syntax.script.ast.SourceFile;
import io.nangols.text.Span;

/// The productions of the grammar, a class each group, which know one another through here.
final class Grammar {
    final Cursor cursor;
    final Brackets brackets;
    final Lists lists;
    final NameParser names;
    final BindingParser bindings;
    final ModifierParser modifiers;
    final FunctionParser functions;
    final ClassParser classes;
    final StatementParser statements;
    final IterationParser iterations;
    final SwitchParser switches;
    final VariableParser variables;
    final DeclarationParser declarations;
    final NamespaceParser namespaces;
    final ModuleItemParser moduleItems;
    final SpecifierParser specifiers;
    final ExpressionParser expressions;
    final UnaryParser unaries;
    final MemberParser members;
    final PrimaryParser primaries;
    final ArrowFunctionParser arrows;
    final ObjectLiteralParser objects;
    final TemplateParser templates;
    final TypeParser types;
    final TypeArgumentsParser typeArguments;
    final FunctionTypeParser functionTypes;
    final TypeOperatorParser typeOperators;
    final PrimaryTypeParser primaryTypes;
    final MappedTypeParser mappedTypes;
    final TypeElementParser typeElements;

    Grammar(TokenStream tokens, Layout layout) {
        cursor = new Cursor(tokens, layout);
        brackets = new Brackets(cursor);
        lists = new Lists(this);
        names = new NameParser(this);
        bindings = new BindingParser(this);
        modifiers = new ModifierParser(this);
        functions = new FunctionParser(this);
        classes = new ClassParser(this);
        statements = new StatementParser(this);
        iterations = new IterationParser(this);
        switches = new SwitchParser(this);
        variables = new VariableParser(this);
        declarations = new DeclarationParser(this);
        namespaces = new NamespaceParser(this);
        moduleItems = new ModuleItemParser(this);
        specifiers = new SpecifierParser(this);
        expressions = new ExpressionParser(this);
        unaries = new UnaryParser(this);
        members = new MemberParser(this);
        primaries = new PrimaryParser(this);
        arrows = new ArrowFunctionParser(this);
        objects = new ObjectLiteralParser(this);
        templates = new TemplateParser(this);
        types = new TypeParser(this);
        typeArguments = new TypeArgumentsParser(this);
        functionTypes = new FunctionTypeParser(this);
        typeOperators = new TypeOperatorParser(this);
        primaryTypes = new PrimaryTypeParser(this);
        mappedTypes = new MappedTypeParser(this);
        typeElements = new TypeElementParser(this);
    }

    /// The whole text.
    SourceFile sourceFile() {
        var statements = lists.undelimited(ListKind.STATEMENTS, this.statements::statement);
        return new SourceFile(statements, new Span(0, cursor.tokens.text().length()));
    }
}
