package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.Declaration.InterfaceDeclaration;
import io.nangols.syntax.script.ast.HeritageClause;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.syntax.script.ast.TypeNode;

/// Whether names are used as types, of which nothing is left when the script runs.
record TypeUse(SemanticModel model) {
    /// Whether a name is used, and nowhere as a value.
    boolean isOnlyAType(Binding binding) {
        var uses = model.references(binding);
        return !uses.isEmpty() && uses.stream().allMatch(this::isType);
    }

    /// Whether a name is used as a value anywhere.
    boolean isAValue(Binding binding) {
        return model.references(binding).stream().anyMatch(it -> !isType(it));
    }

    private boolean isType(Identifier use) {
        return model.ancestors(use)
                .filter(
                        it ->
                                it instanceof TypeNode
                                        || it instanceof HeritageClause
                                        || it instanceof Statement)
                .findFirst()
                .filter(this::isTypePlace)
                .isPresent();
    }

    private boolean isTypePlace(Node place) {
        return switch (place) {
            case TypeNode _ -> true;
            case HeritageClause clause ->
                    clause.token() == TokenKind.IMPLEMENTS
                            || model.parent(clause)
                                    .filter(InterfaceDeclaration.class::isInstance)
                                    .isPresent();
            default -> false;
        };
    }
}
