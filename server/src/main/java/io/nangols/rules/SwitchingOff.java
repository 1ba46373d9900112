package io.nangols.rules;

/// Says how a rule is switched off, as the last part of its page.
final class SwitchingOff {
    private SwitchingOff() {}

    static String of(RuleInfo rule, boolean aboutScripts) {
        var comment =
                rule.canBeSuppressed()
                        ? """

                        In one place, a comment in the line above it is enough:

                        ```%s
                        %s nango-ls-disable-next-line %s -- why
                        ```
                        """
                                .formatted(
                                        aboutScripts ? "ts" : "yaml",
                                        aboutScripts ? "//" : "#",
                                        rule.id())
                        : "";
        return """

        ## To switch it off

        In `.nango-ls.json`, beside `nango.yaml`; another severity may stand there as well:

        ```json
        { "rules": { "%s": "off" } }
        ```
        %s"""
                .formatted(rule.id(), comment);
    }
}
