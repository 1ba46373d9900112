package io.nangols.rules;

/// What a rule's page says about it in its head: the stable kebab-case id, category, default
/// severity, and the title.
public record RuleInfo(String id, Category category, Severity severity, String title) {

    /// The rule's page, relative to the repository's root.
    public String page() {
        return "docs/rules/" + id + ".md";
    }
}
