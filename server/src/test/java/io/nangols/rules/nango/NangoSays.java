package io.nangols.rules.nango;

import io.nangols.syntax.yaml.YamlTree;

import java.util.List;

/// What the compiler says of a text, one line a verdict: `rule-id: the text under it`, with a `!`
/// in front of a warning.
final class NangoSays {
    private NangoSays() {}

    static List<String> of(String yaml) {
        return NangoCompiler.compile(YamlTree.parse(yaml)).stream()
                .map(verdict -> line(verdict, yaml))
                .toList();
    }

    /// Of a file with these models and no scripts.
    static List<String> ofModels(String models) {
        return of("integrations: { hub: { syncs: {} } }\nmodels:\n" + models.indent(2));
    }

    /// Of a file with these syncs, the models `User` and `Item`, and `Note` that has no id.
    static List<String> ofSyncs(String syncs) {
        return ofIntegration("syncs:\n" + syncs.indent(2));
    }

    /// Of a file with these actions and the same models.
    static List<String> ofActions(String actions) {
        return ofIntegration("actions:\n" + actions.indent(2));
    }

    /// Of a file with this integration and the same models.
    static List<String> ofIntegration(String integration) {
        return ofIntegrations("hub:\n" + integration.indent(2));
    }

    /// Of a file with these integrations and the same models.
    static List<String> ofIntegrations(String integrations) {
        return of(
                "integrations:\n"
                        + integrations.indent(2)
                        + """
                        models:
                          User: { id: string, name: string }
                          Item: { id: string, owner: User }
                          Note: { text: string }
                        """);
    }

    private static String line(Verdict verdict, String yaml) {
        var mark =
                switch (verdict.severity()) {
                    case ERROR -> "";
                    case WARNING -> "!";
                    case INFORMATION, HINT -> "?";
                };
        return mark + verdict.rule() + ": " + verdict.span().of(yaml);
    }
}
