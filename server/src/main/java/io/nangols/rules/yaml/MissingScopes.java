package io.nangols.rules.yaml;

import io.nangols.catalog.Provider;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.Scopes;
import io.nangols.project.Spanned;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A script that does not say which scopes it needs, of a provider that surely has scopes.
final class MissingScopes implements NangoYamlRule {
    @Override
    public void check(Subject subject, Report report) {
        for (var integration : subject.project().integrations()) {
            Providers.withScopes(integration, subject)
                    .ifPresent(provider -> check(integration, provider, subject, report));
        }
    }

    private static void check(
            Integration integration, Provider provider, Subject subject, Report report) {
        // A sync only reads; it has no use for what an action may write.
        check(integration.syncs(), provider, subject, report);
        check(integration.actions(), provider, subject, report);
    }

    private static void check(
            List<? extends Function> alike, Provider provider, Subject subject, Report report) {
        var siblings = siblings(alike);
        alike.stream()
                .filter(function -> namesNone(function, subject.project()))
                .forEach(function -> report(function, siblings, provider, subject, report));
    }

    /// What is written but cannot be read is another rule's business.
    private static boolean namesNone(Function function, Project project) {
        return function.declaration()
                .scopes()
                .map(scopes -> scopes.items().isEmpty() && scopes.span().length() <= 2)
                .orElseGet(() -> project.lacks(function, "scopes"));
    }

    private static void report(
            Function function,
            Optional<List<String>> siblings,
            Provider provider,
            Subject subject,
            Report report) {
        var where = provider.scopesUrl().map(url -> " They are listed at " + url + ".").orElse("");
        var finding =
                report.at(function.key("scopes").orElse(function.name().span()))
                        .message(
                                "`%s` names no scopes, and %s grants access by scopes.%s",
                                function.name().value(), provider.shortName(), where);
        siblings.ifPresent(
                scopes -> finding.fix(fix("Take those of most others", scopes, function, subject)));
        if (!provider.defaultScopes().isEmpty()) {
            finding.fix(
                    fix(
                            "Take the provider's default",
                            provider.defaultScopes(),
                            function,
                            subject));
        }
        finding.fix(
                Fix.ask(
                        "Add `scopes` with an item to fill in",
                        () ->
                                new NangoYamlEdits(subject.project())
                                        .set(
                                                function.block(),
                                                "scopes",
                                                Content.list(Content.text("SCOPE")))));
    }

    /// The scopes that most of these scripts have.
    private static Optional<List<String>> siblings(List<? extends Function> scripts) {
        return scripts.stream()
                .flatMap(function -> function.declaration().scopes().stream())
                .map(MissingScopes::names)
                .filter(names -> !names.isEmpty())
                .collect(Collectors.groupingBy(names -> names, Collectors.counting()))
                .entrySet()
                .stream()
                .min(
                        Comparator.<Map.Entry<List<String>, Long>>comparingLong(
                                        entry -> -entry.getValue())
                                .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey);
    }

    private static List<String> names(Scopes scopes) {
        return scopes.items().stream().map(Spanned::value).filter(it -> !it.isBlank()).toList();
    }

    private static Fix fix(String title, List<String> scopes, Function function, Subject subject) {
        return Fix.ask(
                title + ": `" + String.join("`, `", scopes) + "`",
                () ->
                        new NangoYamlEdits(subject.project())
                                .set(
                                        function.block(),
                                        "scopes",
                                        Content.list(
                                                scopes.stream()
                                                        .map(Content::text)
                                                        .toArray(Content[]::new))));
    }
}
