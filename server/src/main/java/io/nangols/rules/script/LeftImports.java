package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ast.ImportClause;
import io.nangols.syntax.script.ast.ModuleItem.ImportDeclaration;
import io.nangols.syntax.script.ast.NamedBindings.ImportSpecifier;
import io.nangols.syntax.script.ast.NamedBindings.NamedImports;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The imports that nothing uses any more once a part of the script is gone.
record LeftImports(SemanticModel model, Span gone) {
    /// Takes them out, but for those where a comment would go, too.
    List<Edit> removal() {
        var edits = new ArrayList<Edit>();
        for (var declaration : model.nodes(ImportDeclaration.class)) {
            declaration
                    .importClause()
                    .filter(it -> it.name().isEmpty())
                    .flatMap(ImportClause::namedBindings)
                    .ifPresent(
                            it -> {
                                if (it instanceof NamedImports(var names, _)) {
                                    new ScriptEditor(model.tree())
                                            .checked(removal(declaration, names))
                                            .ifPresent(edits::addAll);
                                }
                            });
        }
        return List.copyOf(edits);
    }

    private List<Edit> removal(ImportDeclaration declaration, List<ImportSpecifier> names) {
        if (!names.isEmpty() && names.stream().allMatch(this::isLeft)) {
            return Section.of(model.tree(), declaration).map(Section::lineRemoval).stream()
                    .toList();
        }
        var edits = new ArrayList<Edit>();
        boolean kept = false;
        for (int i = 0; i < names.size(); i++) {
            var span = names.get(i).span();
            if (!isLeft(names.get(i))) {
                kept = true;
            } else if (kept) {
                edits.add(new Edit(new Span(names.get(i - 1).span().end(), span.end()), ""));
            } else {
                edits.add(new Edit(new Span(span.start(), names.get(i + 1).span().start()), ""));
            }
        }
        return edits;
    }

    private boolean isLeft(ImportSpecifier name) {
        var uses = model.meaning(name.name()).map(model::references).orElse(List.of());
        return !uses.isEmpty() && uses.stream().allMatch(it -> gone.encloses(it.span()));
    }
}
