package io.nangols.project.script;

import io.nangols.project.Spanned;
import io.nangols.syntax.script.ast.EntityName;
import io.nangols.syntax.script.ast.EntityName.QualifiedName;
import io.nangols.syntax.script.ast.Expression.PropertyAccessExpression;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.TypeNode.ImportType;
import io.nangols.syntax.script.ast.TypeNode.LiteralType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Collects the models that a script reaches through all of their module, under whatever name it
/// imports that.
final class ModelMembers {
    /// A name behind another, which may turn out to be that of the module.
    private record Member(String of, Spanned<String> name) {}

    private final List<Member> behindNames = new ArrayList<>();
    private final List<Spanned<String>> behindImports = new ArrayList<>();

    void visit(Node node) {
        switch (node) {
            case QualifiedName(Identifier(var of, _), var name, _) -> add(of, name);
            case PropertyAccessExpression(Identifier(var of, _), _, Identifier name, _) ->
                    add(of, name);
            case ImportType type when isOfModels(type) ->
                    type.qualifier().ifPresent(this::addFirst);
            default -> {}
        }
    }

    private void add(String of, Identifier name) {
        behindNames.add(new Member(of, spanned(name)));
    }

    private static boolean isOfModels(ImportType type) {
        return type.argument() instanceof LiteralType(StringLiteral module, _)
                && Import.isModels(module.value());
    }

    private void addFirst(EntityName qualifier) {
        var name = qualifier;
        while (name instanceof QualifiedName qualified) {
            name = qualified.left();
        }
        if (name instanceof Identifier first) {
            behindImports.add(spanned(first));
        }
    }

    private static Spanned<String> spanned(Identifier name) {
        return new Spanned<>(name.name(), name.span());
    }

    /// All, when `namespaces` are the names under which the script has the module.
    List<Spanned<String>> collected(Set<String> namespaces) {
        var all = new ArrayList<>(behindImports);
        for (var member : behindNames) {
            if (namespaces.contains(member.of())) {
                all.add(member.name());
            }
        }
        return List.copyOf(all);
    }
}
