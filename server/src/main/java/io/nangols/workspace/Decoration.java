package io.nangols.workspace;

/// What an editor shows in a text beside the text. Each can be switched off in the editor's
/// settings, by its `setting` in the section `nango`.
public enum Decoration {
    /// The request that an application makes, behind the path of an endpoint.
    ENDPOINT_HINTS("inlayHints.endpoints"),
    /// What holds for a sync that says nothing of it.
    DEFAULT_HINTS("inlayHints.defaults"),
    /// How often a model is used.
    REFERENCE_LENSES("codeLens.references"),
    /// Opens or creates the script of a sync or action.
    SCRIPT_LENSES("codeLens.scripts"),
    /// Opens what Nango's documentation says of a provider.
    DOCUMENTATION_LENSES("codeLens.documentation");

    private final String setting;

    Decoration(String setting) {
        this.setting = setting;
    }

    /// Such as `inlayHints.endpoints`.
    public String setting() {
        return setting;
    }
}
