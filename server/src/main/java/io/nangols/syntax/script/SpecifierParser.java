package io.nangols.syntax.script;

import static io.nangols.syntax.script.ast.TokenKind.*;

import io.nangols.syntax.script.ast.ExportClause;
import io.nangols.syntax.script.ast.ExportClause.ExportSpecifier;
import io.nangols.syntax.script.ast.ExportClause.NamedExports;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.ModuleExportName;
import io.nangols.syntax.script.ast.NamedBindings;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.NamedBindings.NamedImports;
import io.nangols.syntax.script.ast.NamedBindings.NamespaceImport;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The names that an import brings or an export gives.
final class SpecifierParser {
    private final Grammar grammar;
    private final Cursor cursor;

    SpecifierParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /// `type`? (ModuleExportName `as`)? ModuleExportName; `mayBeVariable` says whether the last may
    /// be a variable's name, as far as its word goes.
    private record Specifier(
            boolean isTypeOnly,
            Optional<ModuleExportName> propertyName,
            ModuleExportName name,
            boolean mayBeVariable) {}

    /// NamedBindings : NamespaceImport | NamedImports
    ///
    /// NamespaceImport : `*` `as` BindingIdentifier
    ///
    /// NamedImports : `{` ImportSpecifierList `}`
    NamedBindings namedBindings() {
        int start = cursor.start();
        if (cursor.eat(ASTERISK)) {
            cursor.expect(AS);
            var name = grammar.names.identifier();
            return new NamespaceImport(name, cursor.spanFrom(start));
        }
        var elements = specifiers(this::importSpecifier);
        return new NamedImports(elements, cursor.spanFrom(start));
    }

    /// NamedExports : `{` ExportSpecifierList `}`
    ExportClause namedExports() {
        int start = cursor.start();
        var elements = specifiers(this::exportSpecifier);
        return new NamedExports(elements, cursor.spanFrom(start));
    }

    private <T> List<T> specifiers(Supplier<T> specifier) {
        if (!cursor.expect(OPEN_BRACE)) {
            return List.of();
        }
        var elements = grammar.lists.delimited(ListKind.SPECIFIERS, specifier);
        cursor.expect(CLOSE_BRACE);
        return elements;
    }

    /// ModuleExportName : IdentifierName | StringLiteral
    ModuleExportName exportName() {
        return cursor.at(STRING_LITERAL)
                ? grammar.names.stringLiteral()
                : grammar.names.identifierName();
    }

    private boolean atExportName() {
        return cursor.at(STRING_LITERAL) || cursor.kind().isIdentifierName();
    }

    private ExportSpecifier exportSpecifier() {
        int start = cursor.start();
        var read = specifier();
        return new ExportSpecifier(
                read.isTypeOnly, read.propertyName, read.name, cursor.spanFrom(start));
    }

    private ImportSpecifier importSpecifier() {
        int start = cursor.start();
        var read = specifier();
        return switch (read.name) {
            case Identifier name -> {
                if (!read.mayBeVariable) {
                    cursor.errorAt(
                            name.span(),
                            "`"
                                    + name.name()
                                    + "` is a reserved word; give the import another name with `as`.");
                }
                yield new ImportSpecifier(
                        read.isTypeOnly, read.propertyName, name, cursor.spanFrom(start));
            }
            case StringLiteral string -> {
                cursor.errorAt(
                        string.span(), "A string names no import; give it a name with `as`.");
                var property = read.propertyName.or(() -> Optional.of(string));
                var name = new Identifier("", Span.at(string.span().end()));
                yield new ImportSpecifier(read.isTypeOnly, property, name, cursor.spanFrom(start));
            }
        };
    }

    /// ImportSpecifier and ExportSpecifier : `type`? ModuleExportName (`as` ModuleExportName)?,
    /// where `type` and `as` may be names themselves
    private Specifier specifier() {
        if (cursor.at(TYPE)) {
            return specifierBehindType();
        }
        return renamed(false);
    }

    /// ModuleExportName (`as` ModuleExportName)?
    private Specifier renamed(boolean isTypeOnly) {
        boolean mayBeVariable = mayBeVariable();
        var name = exportName();
        return cursor.eat(AS)
                ? named(isTypeOnly, Optional.of(name))
                : new Specifier(isTypeOnly, Optional.empty(), name, mayBeVariable);
    }

    private Specifier named(boolean isTypeOnly, Optional<ModuleExportName> propertyName) {
        boolean mayBeVariable = mayBeVariable();
        return new Specifier(isTypeOnly, propertyName, exportName(), mayBeVariable);
    }

    private boolean mayBeVariable() {
        return !cursor.kind().isKeyword() || grammar.names.atIdentifier();
    }

    private Specifier specifierBehindType() {
        var type = grammar.names.word();
        if (!cursor.at(AS)) {
            return atExportName()
                    ? renamed(true)
                    : new Specifier(false, Optional.empty(), type, true);
        }
        var as = grammar.names.word();
        if (cursor.at(AS)) {
            var secondAs = grammar.names.word();
            return atExportName()
                    ? named(true, Optional.of(as))
                    : new Specifier(false, Optional.of(type), secondAs, true);
        }
        return atExportName()
                ? named(false, Optional.of(type))
                : new Specifier(true, Optional.empty(), as, true);
    }
}
