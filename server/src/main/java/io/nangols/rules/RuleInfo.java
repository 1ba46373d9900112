package io.nangols.rules;

/// What a rule's page says about it in its head: the stable kebab-case id, category, default
/// severity, and the title. `unnecessary` says that what it finds could go, so that editors may
/// fade it out.
public record RuleInfo(
        String id, Category category, Severity severity, String title, boolean unnecessary) {

    public RuleInfo(String id, Category category, Severity severity, String title) {
        this(id, category, severity, title, false);
    }

    /// The rule's page, relative to the repository's root.
    public String page() {
        return "docs/rules/" + id + ".md";
    }
}
