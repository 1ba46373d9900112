package io.nangols.features.completion;

import io.nangols.project.naming.NewEndpoint;
import io.nangols.project.naming.NewNames;
import io.nangols.project.naming.ScriptName;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.rules.project.UnnamedScript;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.syntax.yaml.edit.Scalars;

import java.util.Optional;

/// What the block of a new sync or action says until its author says better.
///
/// @param description what it does, where that is known
/// @param input the model that it takes; syncs have none
/// @param output the model that it gives
/// @param incremental whether a sync looks when it last ran
record NewScript(
        Optional<String> description,
        Optional<String> input,
        String output,
        boolean incremental,
        NewEndpoint endpoint) {
    private static final Content NOTHING = Content.yaml("");

    /// A sync of that name.
    static NewScript sync(String name) {
        return new NewScript(
                Optional.empty(),
                Optional.empty(),
                NewNames.model(name),
                false,
                NewEndpoint.ofSync(name));
    }

    /// An action of that name.
    static NewScript action(String name) {
        var noun = ScriptName.of(name).entity();
        var entity = noun.isEmpty() ? NewNames.model(name) : noun;
        return new NewScript(
                Optional.empty(),
                Optional.of(entity + "Input"),
                entity,
                false,
                NewEndpoint.ofAction(name));
    }

    /// A script on disk, with what its text says; empty where it saves several models or says
    /// nothing that fits here.
    static Optional<NewScript> of(UnnamedScript script, Subject subject) {
        return script.entry(subject)
                .filter(entry -> !(field(entry, "output") instanceof Content.Items))
                .map(
                        entry -> {
                            var usual =
                                    script.kind() == ScriptEntry.Kind.SYNC
                                            ? sync(script.name())
                                            : action(script.name());
                            return new NewScript(
                                    script.description(subject)
                                            .filter(text -> Scalars.isPlain(text, false)),
                                    usual.input.map(it -> told(entry, "input", subject).orElse(it)),
                                    told(entry, "output", subject).orElse(usual.output),
                                    field(entry, "sync_type").equals(Content.yaml("incremental")),
                                    usual.endpoint);
                        });
    }

    /// A model of the file that the script names.
    private static Optional<String> told(Content entry, String key, Subject subject) {
        return field(entry, key) instanceof Content.Text(var model)
                ? Optional.of(model).filter(it -> subject.project().model(it).isPresent())
                : Optional.empty();
    }

    private static Content field(Content entry, String key) {
        return entry instanceof Content.Fields(var fields)
                ? fields.stream()
                        .filter(field -> field.key().equals(key))
                        .map(Content.Field::value)
                        .findFirst()
                        .orElse(NOTHING)
                : NOTHING;
    }
}
