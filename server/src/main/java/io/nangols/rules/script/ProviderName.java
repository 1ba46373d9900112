package io.nangols.rules.script;

import io.nangols.catalog.Provider;
import io.nangols.project.naming.Casing;
import io.nangols.rules.ScriptSubject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an integration and its provider are called, as it shows in the names of types.
///
/// @param names the integration's id; the provider's id, alias and display name, if it is known
record ProviderName(List<String> names) {
    /// A shorter word is part of many others.
    private static final int LONG = 4;

    /// They say how one signs in, or for whom it is, and not what it is.
    private static final Set<String> COMMON =
            Set.of(
                    "access",
                    "api",
                    "app",
                    "auth",
                    "basic",
                    "client",
                    "credentials",
                    "demo",
                    "key",
                    "oauth",
                    "oauth2",
                    "partner",
                    "preview",
                    "sandbox",
                    "staging",
                    "token");

    /// Empty where nobody knows which integration it is.
    static Optional<ProviderName> of(ScriptSubject script) {
        return script.integrationId().map(id -> new ProviderName(names(script, id)));
    }

    private static List<String> names(ScriptSubject script, String id) {
        var provider = script.provider().provider();
        var names = new ArrayList<String>();
        names.add(id);
        provider.map(Provider::id).ifPresent(names::add);
        provider.flatMap(Provider::alias).ifPresent(names::add);
        provider.map(Provider::shortName).ifPresent(names::add);
        return List.copyOf(names);
    }

    /// Whether the name of a type reminds of it: by one of its words, or by their first letters.
    boolean isIn(String type) {
        var lower = lower(type);
        var parts = Casing.words(type).stream().map(ProviderName::lower).toList();
        Predicate<String> reminds =
                word ->
                        lower.startsWith(word)
                                || word.length() >= LONG && lower.contains(word)
                                || parts.contains(word);
        return words().anyMatch(reminds) || initials().anyMatch(type::startsWith);
    }

    private Stream<String> words() {
        var all =
                names.stream()
                        .flatMap(it -> Stream.concat(Stream.of(joined(it)), parts(it)))
                        .filter(it -> it.length() > 1)
                        .collect(Collectors.toSet());
        var telling = all.stream().filter(it -> !COMMON.contains(it)).toList();
        return (telling.isEmpty() ? all : telling).stream();
    }

    private Stream<String> initials() {
        return names.stream()
                .map(
                        it ->
                                parts(it)
                                        .map(part -> part.substring(0, 1))
                                        .collect(Collectors.joining()))
                .filter(it -> it.length() > 1)
                .map(it -> it.toUpperCase(Locale.ROOT));
    }

    private static Stream<String> parts(String name) {
        return Casing.words(name).stream().map(ProviderName::lower);
    }

    private static String joined(String name) {
        return parts(name).collect(Collectors.joining());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// What to put in front of types: what other types have there, or the provider's name.
    String prefix(Stream<String> types) {
        var whole = names.stream().map(ProviderName::joined).distinct().toList();
        return types.flatMap(
                        type ->
                                whole.stream()
                                        .filter(it -> lower(type).startsWith(it))
                                        .map(it -> type.substring(0, it.length())))
                .findFirst()
                .orElseGet(() -> Casing.pascal(names.getLast()));
    }
}
