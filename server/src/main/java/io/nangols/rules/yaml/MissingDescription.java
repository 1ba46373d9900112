package io.nangols.rules.yaml;

import io.nangols.catalog.Provider;
import io.nangols.project.Action;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.naming.Casing;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;

/// A sync or action that does not say what it does.
final class MissingDescription implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        for (var integration : subject.project().integrations()) {
            var silent =
                    integration
                            .functions()
                            .filter(function -> saysNothing(function, subject.project()))
                            .toList();
            if (!silent.isEmpty()) {
                var provider = provider(integration, subject);
                silent.forEach(function -> report(function, provider, subject.project(), report));
            }
        }
    }

    /// What is written but no text is another rule's business.
    private static boolean saysNothing(Function function, Project project) {
        return function.declaration()
                .description()
                .map(description -> description.value().isBlank())
                .orElseGet(() -> project.lacks(function, "description"));
    }

    private static void report(Function function, String provider, Project project, Report report) {
        var suggestion = suggestion(function, provider);
        report.at(function.name().span())
                .message(
                        "`%s` has no description. Say in a sentence what it does.",
                        function.name().value())
                .fix(
                        Fix.ask(
                                "Describe it: “" + suggestion + "”",
                                () ->
                                        new NangoYamlEdits(project)
                                                .set(
                                                        function.block(),
                                                        "description",
                                                        Content.text(suggestion))));
    }

    private static String provider(Integration integration, Subject subject) {
        return subject.providerOf(integration)
                .known()
                .map(Provider::shortName)
                .orElse(subject.idOf(integration));
    }

    /// What the names tell; its author will know better.
    private static String suggestion(Function function, String provider) {
        var name = Casing.sentence(function.name().value());
        return switch (function) {
            case Sync _ -> "Fetches " + Casing.lowered(name) + " from " + provider + ".";
            case Action _ -> name + " in " + provider + ".";
        };
    }
}
