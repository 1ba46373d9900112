package io.nangols.rules;

import java.util.Set;

/// What a rule's page says about it in its head: the stable kebab-case id, category, default
/// severity, and the title. `unnecessary` says that what it finds could go, so that editors may
/// fade it out.
public record RuleInfo(
        String id, Category category, Severity severity, String title, boolean unnecessary) {
    private static final String PAGES = "https://github.com/nango-ls/nango-ls/blob/main/";

    private static final Set<String> NEVER_SUPPRESSED =
            Set.of("yaml-syntax", UnusedSuppressions.RULE, SettingsReader.RULE);

    public RuleInfo(String id, Category category, Severity severity, String title) {
        this(id, category, severity, title, false);
    }

    /// Whether comments can silence it: not where the text is not YAML, so that it is not sure what
    /// is a comment, and not what is said of the comments themselves, nor of another file.
    public boolean canBeSuppressed() {
        return !NEVER_SUPPRESSED.contains(id);
    }

    /// The rule's page, relative to the repository's root.
    public String page() {
        return "docs/rules/" + id + ".md";
    }

    /// The address of the rule's page.
    public String pageUrl() {
        return PAGES + page();
    }
}
