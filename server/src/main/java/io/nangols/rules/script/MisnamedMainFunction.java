package io.nangols.rules.script;

import io.nangols.project.script.Names;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ast.FunctionLike;
import io.nangols.syntax.script.ast.FunctionLike.FunctionDeclaration;
import io.nangols.syntax.script.ast.Identifier;
import io.nangols.syntax.script.ast.TokenKind;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A main function that is not called as those of all other scripts of its kind.
///
/// @param expected what it should be called
record MisnamedMainFunction(ScriptSubject script, FunctionLike main, String expected) {
    void report(String label, Report report) {
        var name = script.model().name(main);
        if (name.isPresent()) {
            if (!name.get().isMissing() && !name.get().name().equals(expected)) {
                report.at(name.get().span())
                        .message(
                                "The main function of %s is called `%s`, not `%s`.",
                                label, expected, name.get().name())
                        .fix(
                                Fix.ask(
                                                "Rename it to `" + expected + "`",
                                                () -> renamed(name.get()))
                                        .prefer());
            }
        } else if (main instanceof FunctionDeclaration function) {
            behindKeyword(function)
                    .ifPresent(
                            place ->
                                    report.at(place)
                                            .message(
                                                    "The main function of %s is called `%s`; this one has no name.",
                                                    label, expected)
                                            .fix(
                                                    Fix.ask(
                                                                    "Call it `" + expected + "`",
                                                                    () -> named(place))
                                                            .prefer()));
        }
    }

    private boolean isFree() {
        return script.file().script().uses(expected).equals(Names.NONE);
    }

    private Optional<List<Edit>> renamed(Identifier name) {
        var everywhere = script.file().script().uses(name.name());
        var binding = script.model().meaning(name);
        if (!isFree() || binding.isEmpty() || everywhere.bindings().size() > 1) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        edits.add(new Edit(name.span(), expected));
        script.model()
                .references(binding.get())
                .forEach(it -> edits.add(new Edit(it.span(), expected)));
        return Optional.of(List.copyOf(edits));
    }

    private Optional<List<Edit>> named(Span keyword) {
        int next = script.tree().tokens().firstFrom(keyword.end());
        boolean spaced = script.text().startsWith(" ", keyword.end());
        var place =
                spaced && script.tree().tokens().start(next) == keyword.end() + 1
                        ? new Span(keyword.end(), keyword.end() + 1)
                        : Span.at(keyword.end());
        return isFree() ? Optional.of(List.of(new Edit(place, " " + expected))) : Optional.empty();
    }

    /// `function` and its `*`.
    private Optional<Span> behindKeyword(FunctionDeclaration function) {
        var tokens = script.tree().tokens();
        for (int i = tokens.firstFrom(function.span().start());
                i + 1 < tokens.size() && tokens.start(i) < function.span().end();
                i++) {
            if (tokens.kind(i) == TokenKind.FUNCTION) {
                var keyword = tokens.get(i).span();
                return Optional.of(
                        tokens.kind(i + 1) == TokenKind.ASTERISK
                                ? keyword.union(tokens.get(i + 1).span())
                                : keyword);
            }
        }
        return Optional.empty();
    }
}
