package io.nangols.rules.script;

import io.nangols.project.Model;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.edit.ScriptEditor;
import io.nangols.text.Edit;
import io.nangols.workspace.ModulePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A type that a script declares although `nango.yaml` has a model of that name.
final class ModelsImport implements ScriptRule {
    private static final String MODELS = "models.ts";

    @Override
    public void check(ScriptSubject script, Report report) {
        // What providers send is declared there, and may have a name in common with a model.
        if (TypesPath.matches(script.file().path())) {
            return;
        }
        DeclaredType.in(script.tree().sourceFile())
                .forEach(
                        type ->
                                script.project()
                                        .model(type.name().name())
                                        .ifPresent(it -> check(script, type, it, report)));
    }

    private static void check(ScriptSubject script, DeclaredType type, Model model, Report report) {
        boolean other = hasOtherFields(script, type, model);
        var fix =
                Fix.ask(
                        "Import `" + type.name().name() + "` from the models",
                        () -> imported(script, type));
        report.at(type.name().span())
                .message(
                        other
                                ? "`%s` is a model of `nango.yaml`, with other fields: import that, or give this type another name."
                                : "`%s` is a model of `nango.yaml`: import it from the models, so that there is only one.",
                        type.name().name())
                .fix(other ? fix : fix.prefer());
    }

    private static boolean hasOtherFields(ScriptSubject script, DeclaredType type, Model model) {
        var fields =
                script.project()
                        .allFields(model)
                        .map(
                                all ->
                                        all.stream()
                                                .map(it -> it.name().value())
                                                .collect(Collectors.toSet()));
        return fields.isPresent()
                && type.memberNames().isPresent()
                && !type.memberNames().equals(fields);
    }

    private static Optional<List<Edit>> imported(ScriptSubject script, DeclaredType type) {
        var section = Section.of(script.tree(), type.statement());
        if (section.isEmpty() || type.isExportedByDefault()) {
            return Optional.empty();
        }
        var name = type.name().name();
        var module =
                script.file()
                        .script()
                        .modelsModule()
                        .orElseGet(() -> ModulePath.between(script.file().path(), MODELS));
        var style = new ScriptEditor(script.tree()).style();
        boolean used =
                script.model()
                        .meaning(type.name())
                        .filter(it -> !script.model().references(it).isEmpty())
                        .isPresent();
        if (!type.isExported()) {
            return with(script, section.get().removal(), module, name);
        }
        var passedOn = "export type { " + name + " }";
        return used
                ? with(
                        script,
                        new Edit(type.statement().span(), passedOn + style.terminator()),
                        module,
                        name)
                : Optional.of(
                        List.of(
                                new Edit(
                                        type.statement().span(),
                                        passedOn
                                                + " from "
                                                + style.quoted(module)
                                                + style.terminator())));
    }

    /// The declaration must be gone before its name is free for the import.
    private static Optional<List<Edit>> with(
            ScriptSubject script, Edit gone, String module, String name) {
        var after = Edit.applyAll(script.text(), List.of(gone));
        int longer = script.text().length() - after.length();
        return new ScriptEditor(ScriptParser.parse(after))
                .importTypes(module, name)
                .map(
                        edits -> {
                            var all = new ArrayList<Edit>();
                            all.add(gone);
                            edits.forEach(
                                    it ->
                                            all.add(
                                                    it.span().start() <= gone.span().start()
                                                            ? it
                                                            : new Edit(
                                                                    it.span().shift(longer),
                                                                    it.replacement())));
                            return List.copyOf(all);
                        });
    }
}
