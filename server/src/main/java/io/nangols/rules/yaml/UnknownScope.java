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
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A scope that nobody knows, or several scopes in the place of one.
final class UnknownScope implements NangoYamlRule {
    private static final int FEWEST = 5;
    private static final Pattern SEVERAL = Pattern.compile(".*\\S\\s+\\S.*");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    @Override
    public void check(Subject subject, Report report) {
        for (var integration : subject.project().integrations()) {
            Providers.withScopes(integration, subject)
                    .ifPresent(provider -> check(integration, provider, subject, report));
        }
    }

    private static void check(
            Integration integration, Provider provider, Subject subject, Report report) {
        var known = known(provider);
        integration
                .functions()
                .forEach(function -> check(function, provider, known, subject.project(), report));
    }

    private static void check(
            Function function,
            Provider provider,
            Set<String> known,
            Project project,
            Report report) {
        for (var scope : function.declaration().scopes().map(Scopes::items).orElse(List.of())) {
            var name = withoutRemark(scope.value());
            if (name.isEmpty() || known.contains(name)) {
                continue;
            }
            if (SEVERAL.matcher(name).matches()) {
                several(scope, name, function, project, report);
            } else if (isListed(provider)) {
                unknown(scope, name, known, provider, project, report);
            }
        }
    }

    /// Whether the known scopes are a list that somebody made. What a sign-in service says of
    /// itself is often only a few of many.
    private static boolean isListed(Provider provider) {
        return provider.knownScopes().size() >= FEWEST
                && provider.scopesUrl().filter(url -> url.contains("/.well-known/")).isEmpty();
    }

    private static Set<String> known(Provider provider) {
        var known = new HashSet<>(provider.knownScopes());
        known.addAll(Provider.OPENID_CONNECT);
        known.addAll(provider.defaultScopes());
        return known;
    }

    /// People write `repo (private repositories)`.
    private static String withoutRemark(String scope) {
        return REMARK.matcher(scope).replaceFirst("").strip();
    }

    private static void several(
            Spanned<String> scope, String name, Function function, Project project, Report report) {
        var parts = Arrays.asList(name.split("\\s+"));
        report.at(scope.span())
                .message(
                        "These are %d scopes in one item, which Nango takes for one. Write each as an item of its own.",
                        parts.size())
                .severity(Severity.WARNING)
                .fix(Fix.ask("Split them", () -> split(scope, parts, function, project)).prefer());
    }

    private static Optional<List<Edit>> split(
            Spanned<String> scope, List<String> parts, Function function, Project project) {
        var all =
                function.declaration().scopes().map(Scopes::items).orElse(List.of()).stream()
                        .flatMap(
                                item ->
                                        item.equals(scope)
                                                ? parts.stream()
                                                : Stream.of(item.value()))
                        .map(Content::text)
                        .toArray(Content[]::new);
        return new NangoYamlEdits(project).set(function.block(), "scopes", Content.list(all));
    }

    private static void unknown(
            Spanned<String> scope,
            String name,
            Set<String> known,
            Provider provider,
            Project project,
            Report report) {
        var meant = ScopeName.meantBy(name, known);
        var page = provider.scopesUrl().map(url -> " See " + url + ".").orElse("");
        var finding =
                report.at(scope.span())
                        .message(
                                "`%s` is not among the scopes that are known of %s.%s%s",
                                name,
                                provider.shortName(),
                                meant.map(it -> " Did you mean `" + it + "`?").orElse(""),
                                page);
        meant.ifPresent(
                it ->
                        finding.fix(
                                Fix.ask(
                                        "Replace it by `" + it + "`",
                                        () ->
                                                new NangoYamlEdits(project)
                                                        .replace(scope.span(), Content.text(it)))));
    }
}
