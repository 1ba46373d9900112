package io.nangols.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// What a client may be able to do, and where in its capabilities it says so: with a yes, an
/// object, or a word or number, alone or in a list.
enum ClientFeature {
    VERSIONED_DIAGNOSTICS("textDocument.publishDiagnostics.versionSupport"),
    RELATED_INFORMATION("textDocument.publishDiagnostics.relatedInformation"),
    CODE_DESCRIPTION("textDocument.publishDiagnostics.codeDescriptionSupport"),
    TAGS("textDocument.publishDiagnostics.tagSupport"),
    PULLED_RELATED_INFORMATION("textDocument.diagnostic.relatedInformation"),
    PULLED_CODE_DESCRIPTION("textDocument.diagnostic.codeDescriptionSupport"),
    PULLED_TAGS("textDocument.diagnostic.tagSupport"),
    PULLS_DIAGNOSTICS("textDocument.diagnostic"),
    REFRESHES_DIAGNOSTICS("workspace.diagnostics.refreshSupport"),
    ACTION_LITERALS("textDocument.codeAction.codeActionLiteralSupport"),
    ACTION_DATA("textDocument.codeAction.dataSupport"),
    RESOLVES_EDITS("textDocument.codeAction.resolveSupport.properties.edit"),
    NESTED_SYMBOLS("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport"),
    FOLDS_WHOLE_LINES("textDocument.foldingRange.lineFoldingOnly"),
    LINK_TOOLTIPS("textDocument.documentLink.tooltipSupport"),
    MARKDOWN_HOVER("textDocument.hover.contentFormat.markdown"),
    DEFINITION_LINKS("textDocument.definition.linkSupport"),
    REFRESHES_HINTS("workspace.inlayHint.refreshSupport"),
    REFRESHES_LENSES("workspace.codeLens.refreshSupport"),
    SHOWS_DOCUMENTS("window.showDocument.support"),
    APPLIES_EDITS("workspace.applyEdit"),
    SNIPPETS("textDocument.completion.completionItem.snippetSupport"),
    /// Snippets with choices: they belong to snippets, but see {@link ClientHello}.
    SNIPPET_CHOICES("textDocument.completion.completionItem.snippetSupport"),
    INSERTS_AS_IS("textDocument.completion.completionItem.insertTextModeSupport.valueSet.1"),
    INSERTS_AS_IS_ANYWAY("textDocument.completion.insertTextMode.1"),
    MARKDOWN_COMPLETION("textDocument.completion.completionItem.documentationFormat.markdown"),
    LABEL_DETAILS("textDocument.completion.completionItem.labelDetailsSupport"),
    DEPRECATED_COMPLETION("textDocument.completion.completionItem.tagSupport.valueSet.1"),
    PREPARES_RENAME("textDocument.rename.prepareSupport"),
    ASKS_BEFORE_MOVING_FILES("workspace.fileOperations.willRename"),
    VERSIONED_EDITS("workspace.workspaceEdit.documentChanges"),
    CREATES_FILES("workspace.workspaceEdit.resourceOperations.create"),
    RENAMES_FILES("workspace.workspaceEdit.resourceOperations.rename"),
    ANNOTATES_CHANGES("workspace.workspaceEdit.changeAnnotationSupport"),
    WATCHES_FILES("workspace.didChangeWatchedFiles.dynamicRegistration"),
    CONFIGURATION("workspace.configuration"),
    REGISTERS_CONFIGURATION("workspace.didChangeConfiguration.dynamicRegistration"),
    PROGRESS("window.workDoneProgress");

    private final String path;

    ClientFeature(String path) {
        this.path = path;
    }

    /// What these capabilities say yes to. They are read from JSON and not into LSP4J's classes:
    /// that is faster at start, and nothing odd in them can fail.
    static Set<ClientFeature> in(JsonObject capabilities) {
        var supported = EnumSet.noneOf(ClientFeature.class);
        Arrays.stream(values())
                .filter(feature -> feature.isIn(capabilities))
                .forEach(supported::add);
        return supported;
    }

    private boolean isIn(JsonElement capabilities) {
        var place = capabilities;
        for (var name : path.split("\\.", -1)) {
            if (place instanceof JsonArray words) {
                return words.asList().stream().anyMatch(word -> is(word, name));
            }
            if (is(place, name)) {
                return true;
            }
            if (!(place instanceof JsonObject object) || !object.has(name)) {
                return false;
            }
            place = object.get(name);
        }
        return place.isJsonObject() || place.isJsonPrimitive() && place.getAsBoolean();
    }

    private static boolean is(JsonElement place, String word) {
        return place.isJsonPrimitive() && place.getAsString().equals(word);
    }
}
