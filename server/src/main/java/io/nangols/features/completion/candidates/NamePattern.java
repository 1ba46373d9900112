package io.nangols.features.completion.candidates;

import io.nangols.project.naming.Casing;
import io.nangols.project.naming.ScriptName;

import java.util.Optional;
import java.util.Set;

/// How a model is called after a script: `CreateContactInput` by `create-contact` is
/// `{verb}{noun}Input`. Without a placeholder it is a model that many scripts share.
record NamePattern(String text) {
    private static final String INTEGRATION = "{integration}";
    private static final String VERB = "{verb}";
    private static final String DONE = "{verb}d";
    private static final String NOUN = "{noun}";
    private static final Set<String> IRREGULAR =
            Set.of("find", "get", "read", "send", "set", "write");

    /// The pattern by which `model` is called after a script of an integration.
    static NamePattern of(String model, ScriptName script, String integration) {
        var prefix = Casing.pascal(integration);
        var text =
                !prefix.isEmpty() && model.startsWith(prefix)
                        ? INTEGRATION + model.substring(prefix.length())
                        : model;
        var noun = replaced(text, script.entity(), NOUN);
        var both =
                script.verb().map(verb -> replaced(noun, Casing.pascal(verb), VERB)).orElse(noun);
        // `CreateUpdateDeal` is for two verbs, whichever of them the script has.
        return new NamePattern(ScriptName.mentionsVerb(both) ? noun : both);
    }

    private static String replaced(String text, String word, String placeholder) {
        int at = word.isEmpty() ? -1 : text.indexOf(word);
        return at < 0
                ? text
                : text.substring(0, at) + placeholder + text.substring(at + word.length());
    }

    /// The pattern of a name with the integration's in front.
    NamePattern prefixed() {
        return new NamePattern(INTEGRATION + text);
    }

    boolean isAboutNoun() {
        return text.contains(NOUN);
    }

    /// What it calls a model after another script; empty where the script lacks a part of it.
    Optional<String> fill(ScriptName script, String integration) {
        var verb = script.verb().orElse("");
        boolean lacking =
                text.contains(VERB) && verb.isEmpty()
                        || text.contains(DONE) && IRREGULAR.contains(verb)
                        || text.contains(INTEGRATION) && integration.isEmpty()
                        || text.contains(NOUN) && script.noun().isEmpty();
        return lacking
                ? Optional.empty()
                : Optional.of(
                        text.replace(INTEGRATION, Casing.pascal(integration))
                                .replace(DONE, done(verb))
                                .replace(VERB, Casing.pascal(verb))
                                .replace(NOUN, script.entity()));
    }

    /// As in `CreatedUser`.
    private static String done(String verb) {
        return Casing.pascal(verb) + (verb.endsWith("e") ? "d" : "ed");
    }
}
