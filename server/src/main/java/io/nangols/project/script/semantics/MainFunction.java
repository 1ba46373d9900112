package io.nangols.project.script.semantics;

import io.nangols.syntax.script.ast.ExportClause.NamedExports;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.CallExpression;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Modifier;
import io.nangols.syntax.script.ast.ModuleItem.ExportAssignment;
import io.nangols.syntax.script.ast.ModuleItem.ExportDeclaration;
import io.nangols.syntax.script.ast.SourceFile;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.TokenKind;

import java.util.Optional;
import java.util.Set;

/// What a script exports by default.
///
/// @param function the function; empty when it is something else, or nothing
/// @param isSelfContained whether it is a call of `createSync` or its kin
record MainFunction(Optional<FunctionLike> function, boolean isSelfContained) {
    private static final Set<String> CREATORS =
            Set.of("createSync", "createAction", "createOnEvent");

    static MainFunction of(SourceFile file, Values values, Functions functions) {
        for (var statement : file.statements()) {
            var function = declared(statement);
            var value = exported(statement).map(values::value);
            if (function.isPresent() || value.isPresent()) {
                return new MainFunction(
                        function.or(() -> value.flatMap(functions::called)),
                        value.filter(MainFunction::isCreator).isPresent());
            }
        }
        return new MainFunction(Optional.empty(), false);
    }

    private static Optional<FunctionLike> declared(Statement statement) {
        return statement instanceof FunctionDeclaration function
                        && Modifier.contains(function.modifiers(), TokenKind.DEFAULT)
                ? Optional.of(function)
                : Optional.empty();
    }

    /// `export default expression` and `export { name as default }`.
    private static Optional<Expression> exported(Statement statement) {
        return switch (statement) {
            case ExportAssignment assignment when !assignment.isExportEquals() ->
                    Optional.of(assignment.expression());
            case ExportDeclaration declaration
                    when declaration.moduleSpecifier().isEmpty()
                            && declaration.exportClause().orElse(null)
                                    instanceof NamedExports names ->
                    names.elements().stream()
                            .filter(it -> it.name().text().equals("default"))
                            .flatMap(it -> it.propertyName().stream())
                            .filter(Identifier.class::isInstance)
                            .<Expression>map(Identifier.class::cast)
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private static boolean isCreator(Expression value) {
        return value instanceof CallExpression call
                && call.expression().unwrapped() instanceof Identifier name
                && CREATORS.contains(name.name());
    }
}
