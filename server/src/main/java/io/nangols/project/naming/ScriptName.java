package io.nangols.project.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The name of a sync or action, taken apart: `create-contacts` is about a contact.
///
/// @param verb what it does, in small letters, where the first or the last word says so
/// @param noun the other words, in small letters, each in the singular
public record ScriptName(Optional<String> verb, List<String> noun) {
    private static final Map<String, Effect> VERBS = verbs();

    public ScriptName {
        noun = List.copyOf(noun);
    }

    /// What a script does to what it is about.
    public enum Effect {
        READS,
        WRITES,
        REMOVES
    }

    private static Map<String, Effect> verbs() {
        return Map.ofEntries(
                Map.entry("fetch", Effect.READS),
                Map.entry("find", Effect.READS),
                Map.entry("get", Effect.READS),
                Map.entry("list", Effect.READS),
                Map.entry("read", Effect.READS),
                Map.entry("search", Effect.READS),
                Map.entry("add", Effect.WRITES),
                Map.entry("change", Effect.WRITES),
                Map.entry("create", Effect.WRITES),
                Map.entry("edit", Effect.WRITES),
                Map.entry("enable", Effect.WRITES),
                Map.entry("post", Effect.WRITES),
                Map.entry("send", Effect.WRITES),
                Map.entry("set", Effect.WRITES),
                Map.entry("update", Effect.WRITES),
                Map.entry("upload", Effect.WRITES),
                Map.entry("upsert", Effect.WRITES),
                Map.entry("write", Effect.WRITES),
                Map.entry("delete", Effect.REMOVES),
                Map.entry("disable", Effect.REMOVES),
                Map.entry("remove", Effect.REMOVES),
                Map.entry("terminate", Effect.REMOVES));
    }

    /// Takes a name apart.
    public static ScriptName of(String name) {
        var words = Casing.words(name).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (words.size() > 1 && VERBS.containsKey(words.getFirst())) {
            return of(Optional.of(words.getFirst()), words.subList(1, words.size()));
        }
        if (words.size() > 1 && VERBS.containsKey(words.getLast())) {
            return of(Optional.of(words.getLast()), words.subList(0, words.size() - 1));
        }
        return of(Optional.empty(), words);
    }

    private static ScriptName of(Optional<String> verb, List<String> noun) {
        return new ScriptName(verb, noun.stream().map(NewNames::singular).toList());
    }

    /// What it does, where its verb says so.
    public Optional<Effect> effect() {
        return verb.map(VERBS::get);
    }

    /// Whether a model's name has such a verb in it.
    public static boolean mentionsVerb(String model) {
        return Casing.words(model).stream()
                .anyMatch(word -> VERBS.containsKey(word.toLowerCase(Locale.ROOT)));
    }

    /// One of what it is about, as models are called: `ServiceTicket`.
    public String entity() {
        return noun.stream().map(Casing::pascal).collect(Collectors.joining());
    }
}
