package io.nangols.cli;

import io.nangols.rules.RuleInfo;
import io.nangols.rules.RuleSet;

/// Looks up rules by the ids that users write.
final class RuleIds {
    private RuleIds() {}

    /// All rules, to be looked at only.
    static RuleSet load() {
        return RuleSet.load((_, _) -> {});
    }

    /// The rule of that id.
    ///
    /// @throws Failure when there is none; says which one may be meant
    static RuleInfo find(RuleSet rules, String id) {
        return rules.rule(id).orElseThrow(() -> unknown(rules, id));
    }

    private static Failure unknown(RuleSet rules, String id) {
        var hint =
                rules.meant(id)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("`nango-ls rules` lists them all.");
        return new Failure("There is no rule `" + id + "`; " + hint);
    }
}
