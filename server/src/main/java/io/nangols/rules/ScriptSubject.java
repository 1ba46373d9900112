package io.nangols.rules;

import io.nangols.catalog.ProviderMatch;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.workspace.TypeScriptFile;

import java.util.Map;
import java.util.Optional;

/// What script rules look at: a script, what it is for, and the project around it. Immutable.
///
/// It holds the script's tree, so whoever keeps one keeps that.
///
/// @param context the project's `nango.yaml`, and the files around it
/// @param kind what the script is for; empty for a helper, a mapper, a file of types
/// @param entry what names it in the `nango.yaml`; of more than one the first
/// @param integration the integration that it belongs to
/// @param model what the names, calls and values in it mean
public record ScriptSubject(
        Subject context,
        TypeScriptFile file,
        Optional<ScriptEntry.Kind> kind,
        Optional<ScriptEntry> entry,
        Optional<Integration> integration,
        SemanticModel model) {

    /// That script in its project.
    public static ScriptSubject of(ScriptRoles roles, TypeScriptFile file) {
        return new ScriptSubject(
                roles.subject(),
                file,
                roles.kind(file),
                roles.entry(file),
                roles.integration(file),
                SemanticModel.of(file.tree()));
    }

    /// The same script with another text.
    public ScriptSubject with(String text) {
        var edited = new TypeScriptFile(file.path(), text);
        var folder = context.folder().with(Map.of(edited.path(), edited));
        return new ScriptSubject(
                new Subject(context.project(), folder),
                edited,
                kind,
                entry,
                integration,
                SemanticModel.of(edited.tree()));
    }

    public ScriptTree tree() {
        return model.tree();
    }

    public String text() {
        return tree().text();
    }

    /// What the `nango.yaml` says.
    public Project project() {
        return context.project();
    }

    public boolean isSync() {
        return kind.filter(ScriptEntry.Kind.SYNC::equals).isPresent();
    }

    public boolean isAction() {
        return kind.filter(ScriptEntry.Kind.ACTION::equals).isPresent();
    }

    /// The id by which Nango knows the integration; empty where nobody knows which it is.
    public Optional<String> integrationId() {
        return integration.map(context::idOf);
    }

    /// What the integration's id tells of its provider.
    public ProviderMatch provider() {
        return integration.map(context::providerOf).orElseGet(ProviderMatch.Unknown::new);
    }
}
