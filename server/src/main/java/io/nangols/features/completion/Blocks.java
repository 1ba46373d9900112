package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.NameKind;
import io.nangols.project.NangoYamlSchema;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whole blocks to fill in, one tab stop after the other.
///
/// @param present the names that their siblings have
record Blocks(Slot slot, List<String> present) {
    private static final String INTERVALS =
            "|every hour,every day,every half hour,every half day,every week,every 15 minutes|";

    /// A new block of that kind.
    Proposal of(NameKind kind) {
        return switch (kind) {
            case INTEGRATION ->
                    block(
                            "new integration",
                            "an integration with a sync",
                            name(1, "github") + line(1) + "syncs:" + line(2) + sync(2, 2));
            case SYNC -> block("new sync", "a whole sync", sync(1, 0));
            case ACTION -> block("new action", "a whole action", action());
            case MODEL ->
                    block(
                            "new model",
                            "a model with an id",
                            name(1, "Contact") + line(1) + "id: ${2:string}" + line(1) + "$0");
            case V1_SCRIPT -> block("new sync", "a whole sync, in the old form", v1Sync());
            case FIELD ->
                    block("new object", "a field with fields", name(1, "owner") + line(1) + "$0");
        };
    }

    private Proposal block(String label, String detail, String snippet) {
        return Proposal.of(Proposal.Kind.BLOCK, label, slot.snippet(snippet)).detail(detail);
    }

    private String sync(int firstStop, int levels) {
        int deeper = levels + 1;
        return name(firstStop, "contacts")
                + line(deeper)
                + "runs: ${%d%s}".formatted(firstStop + 1, INTERVALS)
                + line(deeper)
                + "description: ${%d:What it fetches}".formatted(firstStop + 2)
                + line(deeper)
                + "sync_type: ${%d|full,incremental|}".formatted(firstStop + 3)
                + line(deeper)
                + "output: ${%d:Contact}".formatted(firstStop + 4)
                + line(deeper)
                + "endpoint:"
                + line(deeper + 1)
                + "method: GET"
                + line(deeper + 1)
                + "path: /${%d:contacts}$0".formatted(firstStop + 5);
    }

    private String action() {
        return name(1, "create-contact")
                + line(1)
                + "description: ${2:What it does}"
                + line(1)
                + "input: ${3:ContactInput}"
                + line(1)
                + "output: ${4:Contact}"
                + line(1)
                + "endpoint:"
                + line(2)
                + "method: "
                + SnippetText.choice(5, "POST", NangoYamlSchema.METHODS)
                + line(2)
                + "path: /${6:contacts}$0";
    }

    private String v1Sync() {
        return name(1, "contacts")
                + line(1)
                + "type: ${2|sync,action|}"
                + line(1)
                + "runs: ${3%s}".formatted(INTERVALS)
                + line(1)
                + "returns: ${4:Contact}$0";
    }

    /// A key to give a name to, which until then is like nobody else's.
    private String name(int stop, String usual) {
        var free =
                Stream.concat(
                                Stream.of(usual),
                                IntStream.iterate(2, number -> number + 1)
                                        .mapToObj(number -> usual + number))
                        .filter(name -> !present.contains(name))
                        .findFirst()
                        .orElseThrow();
        return SnippetText.stop(stop, free) + ":";
    }

    private String line(int levels) {
        return slot.layout().newLine(levels);
    }
}
