package io.nangols.rules;

import java.util.List;

/// The words that a comment that silences rules can have.
public final class SuppressionWords {
    private static final class Pages {
        static final List<RuleInfo> SILENCEABLE =
                RulePages.ids().stream()
                        .map(RulePages::info)
                        .filter(RuleInfo::canBeSuppressed)
                        .toList();
    }

    private SuppressionWords() {}

    /// `nango-ls-disable` and `nango-ls-disable-next-line`.
    public static List<String> directives() {
        return SuppressionComment.Directive.WORDS;
    }

    /// The rules that can be silenced, by their ids' alphabet.
    public static List<RuleInfo> rules() {
        return Pages.SILENCEABLE;
    }

    /// The first paragraph of a rule's page, in Markdown.
    public static String summary(RuleInfo rule) {
        return RulePages.summary(rule.id());
    }
}
