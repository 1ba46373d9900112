package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.NameKind;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.naming.NewNames;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whole blocks to fill in, one tab stop after the other.
///
/// @param present the names that their siblings have
record Blocks(Slot slot, List<String> present) {
    private static final String INTERVALS =
            "|every hour,every day,every half hour,every half day,every week,every 15 minutes|";
    private static final List<String> SYNC_TYPES = List.of("full", "incremental");

    /// A new block of that kind.
    Proposal of(NameKind kind) {
        return switch (kind) {
            case INTEGRATION ->
                    block(
                            "new integration",
                            "an integration with a sync",
                            name(1, free("github"))
                                    + line(1)
                                    + "syncs:"
                                    + line(2)
                                    + name(2, "contacts")
                                    + sync(NewScript.sync("contacts"), 3, 2));
            case SYNC -> newSync(free("contacts"), NewScript.sync("contacts"));
            case ACTION -> newAction(free("create-contact"), NewScript.action("create-contact"));
            case MODEL -> newModel(free("Contact"));
            case V1_SCRIPT -> newV1Sync(free("contacts"), "Contact");
            case FIELD ->
                    block(
                            "new object",
                            "a field with fields",
                            name(1, free("owner")) + line(1) + "$0");
        };
    }

    /// The same with a name that somebody began to type, where that can be one.
    Optional<Proposal> named(NameKind kind, String typed) {
        var pattern =
                kind == NameKind.MODEL ? NangoYamlSchema.MODEL_NAME : NangoYamlSchema.SCRIPT_NAME;
        if (!pattern.matcher(typed).matches() || present.contains(typed)) {
            return Optional.empty();
        }
        var block =
                switch (kind) {
                    case SYNC -> Optional.of(newSync(typed, NewScript.sync(typed)));
                    case ACTION -> Optional.of(newAction(typed, NewScript.action(typed)));
                    case MODEL -> Optional.of(newModel(typed));
                    case V1_SCRIPT -> Optional.of(newV1Sync(typed, NewNames.model(typed)));
                    case INTEGRATION, FIELD -> Optional.<Proposal>empty();
                };
        return block.filter(it -> !it.label().startsWith(typed))
                .map(it -> it.labelled(it.label() + " " + typed).filteredBy(typed));
    }

    /// What comes below the name of a sync; its tab stops count from `stop` on.
    String sync(NewScript script, int stop, int levels) {
        int deeper = levels + 1;
        return line(deeper)
                + "runs: ${%d%s}".formatted(stop, INTERVALS)
                + line(deeper)
                + "description: "
                + SnippetText.stop(stop + 1, script.description().orElse("What it fetches"))
                + line(deeper)
                + "sync_type: "
                + SnippetText.choice(
                        stop + 2, script.incremental() ? "incremental" : "full", SYNC_TYPES)
                + line(deeper)
                + "output: "
                + SnippetText.stop(stop + 3, script.output())
                + line(deeper)
                + "endpoint:"
                + line(deeper + 1)
                + "method: GET"
                + line(deeper + 1)
                + path(stop + 4, script);
    }

    /// What comes below the name of an action; its tab stops count from `stop` on.
    String action(NewScript script, int stop) {
        return line(1)
                + "description: "
                + SnippetText.stop(stop, script.description().orElse("What it does"))
                + line(1)
                + "input: "
                + SnippetText.stop(stop + 1, script.input().orElse("null"))
                + line(1)
                + "output: "
                + SnippetText.stop(stop + 2, script.output())
                + line(1)
                + "endpoint:"
                + line(2)
                + "method: "
                + SnippetText.choice(stop + 3, script.endpoint().method(), NangoYamlSchema.METHODS)
                + line(2)
                + path(stop + 4, script);
    }

    private static String path(int stop, NewScript script) {
        return "path: /" + SnippetText.stop(stop, script.endpoint().path().substring(1)) + "$0";
    }

    private Proposal newSync(String name, NewScript script) {
        return block("new sync", "a whole sync", name(1, name) + sync(script, 2, 0));
    }

    private Proposal newAction(String name, NewScript script) {
        return block("new action", "a whole action", name(1, name) + action(script, 2));
    }

    private Proposal newModel(String name) {
        return block(
                "new model", "a model with an id", name(1, name) + line(1) + "id: ${2:string}$0");
    }

    private Proposal newV1Sync(String name, String model) {
        return block(
                "new sync",
                "a whole sync, in the old form",
                name(1, name)
                        + line(1)
                        + "type: ${2|sync,action|}"
                        + line(1)
                        + "runs: ${3%s}".formatted(INTERVALS)
                        + line(1)
                        + "returns: "
                        + SnippetText.stop(4, model)
                        + "$0");
    }

    private Proposal block(String label, String detail, String snippet) {
        return Proposal.of(Proposal.Kind.BLOCK, label, slot.snippet(snippet)).detail(detail);
    }

    private static String name(int stop, String name) {
        return SnippetText.stop(stop, name) + ":";
    }

    /// That name, or one like it, that nobody else has.
    private String free(String usual) {
        return Stream.concat(
                        Stream.of(usual),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> usual + number))
                .filter(name -> !present.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private String line(int levels) {
        return slot.layout().newLine(levels);
    }
}
