package io.nangols.features.completion.candidates;

import io.nangols.catalog.Provider;
import io.nangols.catalog.ProviderMatch;
import io.nangols.project.Function;
import io.nangols.project.Scopes;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.project.naming.NewNames;
import io.nangols.project.naming.ScriptName;
import io.nangols.project.naming.ScriptName.Effect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which scopes a script may need: those that its provider knows and those that other scripts have;
/// first what scripts like this one have, and what is called like the script.
///
/// The weights are those with which the scopes of the public projects come up best.
final class ScopeRanking {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
    private static final Set<String> READING = Set.of("read", "readonly", "view", "list", "get");
    private static final Set<String> WRITING =
            Set.of("write", "manage", "edit", "create", "delete", "modify", "send");

    /// Scopes without which hardly any script does, where a provider has them.
    private static final Set<String> GENERAL =
            Set.of("oauth", "read", "write", "repo", "offline_access", "api", "full");

    /// Who somebody is: what a login asks for, not a script.
    private static final Pattern IDENTITY =
            Pattern.compile("(?:.*/userinfo\\.)?(?:openid|profile|email)");

    /// What the scopes for a thing are called after, where they are not called after it.
    private static final Map<String, String> RELATED = Map.of("message", "chat", "send", "chat");

    private final CurrentScript script;
    private final ScriptName words;
    private final boolean reading;
    private final List<String> known;
    private final List<String> defaults;

    /// What other scripts have, and how much that means for this one.
    private final Map<String, Double> used = new HashMap<>();

    ScopeRanking(CurrentScript script) {
        this.script = script;
        this.words = script.words();
        this.reading = reads(script.sync(), words);
        var provider =
                script.integration()
                        .map(script.subject()::providerOf)
                        .flatMap(ProviderMatch::provider);
        this.known = provider.map(Provider::knownScopes).orElse(List.of());
        this.defaults = provider.map(Provider::defaultScopes).orElse(List.of());
    }

    /// The best first, of those that `typed` may become; `present` are left out.
    Candidates best(List<String> present, String typed) {
        var ranking = new Ranking();
        for (var other : script.others()) {
            learn(other, present, ranking);
        }
        used.forEach((scope, weight) -> ranking.add(scope, 20 * Math.log1p(weight)));
        defaults.forEach(scope -> ranking.add(scope, 15));
        known.forEach(scope -> ranking.add(scope, 0));
        for (var scope : ranking.best("")) {
            ranking.add(scope, likeness(scope));
        }
        ranking.removeAll(present);
        return Candidates.first(ranking.best(typed), this::candidate);
    }

    private Candidate candidate(String scope) {
        var detail =
                used.containsKey(scope)
                        ? "used in this file"
                        : defaults.contains(scope) ? "asked for by default" : "";
        return new Candidate(scope, Candidate.Sort.SCOPE, detail);
    }

    private void learn(Function other, List<String> present, Ranking ranking) {
        var scopes =
                other.declaration().scopes().map(Scopes::items).orElse(List.of()).stream()
                        .map(Spanned::value)
                        .filter(scope -> !scope.isBlank())
                        .toList();
        var name = ScriptName.of(other.name().value());
        // Of many scopes each says less about a script.
        double weight = weight(other, name, scopes, present) / Math.sqrt(scopes.size());
        for (var scope : scopes) {
            used.merge(scope, weight, Double::sum);
            ScopePattern.of(scope, name.noun())
                    .map(pattern -> pattern.fill(words.noun(), reading))
                    .filter(this::isPossible)
                    .ifPresent(filled -> ranking.add(filled, 15));
        }
    }

    /// How much the scopes of another script tell about those of this one.
    private double weight(
            Function other, ScriptName name, List<String> scopes, List<String> present) {
        double weight = 2;
        if (name.entity().equals(words.entity())) {
            weight += 6;
        }
        if (reads(other instanceof Sync, name) == reading) {
            weight += 4;
        }
        if (!present.isEmpty() && scopes.containsAll(present)) {
            weight += 8;
        }
        return weight;
    }

    private static boolean reads(boolean sync, ScriptName name) {
        return sync || name.effect().filter(Effect.READS::equals).isPresent();
    }

    /// Whether nothing is known against a scope that is made up. A remark may stand behind it.
    private boolean isPossible(String scope) {
        return known.isEmpty() || known.contains(REMARK.matcher(scope).replaceFirst(""));
    }

    /// How much of the scope is the script's, and how little else.
    private double likeness(String scope) {
        var lower = scope.toLowerCase(Locale.ROOT);
        var parts = Arrays.asList(BETWEEN_WORDS.split(lower));
        double points = -1.5 * parts.size() + (GENERAL.contains(lower) ? 12 : 0);
        points -= IDENTITY.matcher(lower).matches() ? 30 : 0;
        for (var word : words.noun()) {
            points += lower.contains(word) || lower.contains(NewNames.plural(word)) ? 22 : 0;
            points += parts.contains(RELATED.getOrDefault(word, "")) ? 11 : 0;
        }
        boolean reads = parts.stream().anyMatch(READING::contains);
        boolean writes = parts.stream().anyMatch(WRITING::contains);
        return reads == writes ? points : points + (reads == reading ? 8 : -5);
    }
}
