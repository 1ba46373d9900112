package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.NameKind;
import io.nangols.features.completion.CursorPlace.Names;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.rules.project.UnnamedScript;
import io.nangols.syntax.yaml.CursorContext.Quote;

import java.util.ArrayList;
import java.util.List;

/// Proposes names that the author would give: those that something else in the project has already,
/// and whole blocks for new ones.
record NameProposals(Subject subject, Names place, Slot slot) {
    /// Behind everything that has a name already.
    private static final int BLOCK = 100;

    CompletionList all() {
        var found = new ArrayList<Proposal>();
        var blocks = new Blocks(slot, place.present());
        boolean incomplete = false;
        switch (place.kind()) {
            case INTEGRATION -> {
                var integrations = new IntegrationProposals(subject, place, slot);
                found.addAll(integrations.withScripts());
                var providers = integrations.providers();
                found.addAll(providers.items());
                incomplete = providers.incomplete();
            }
            case SYNC -> found.addAll(scripts(ScriptEntry.Kind.SYNC));
            case ACTION -> found.addAll(scripts(ScriptEntry.Kind.ACTION));
            case V1_SCRIPT -> found.addAll(scriptsBeside());
            case MODEL, FIELD -> found.addAll(new ModelProposals(subject, place, slot).all());
        }
        if (slot.colonFollows() || slot.flow() || slot.quote() != Quote.NONE) {
            return new CompletionList(found, incomplete);
        }
        var word = slot.word().of(subject.project().tree().text());
        if (found.stream().noneMatch(it -> it.label().equals(word))) {
            blocks.named(place.kind(), word).map(it -> it.ranked(BLOCK)).ifPresent(found::add);
        }
        if (place.kind() != NameKind.FIELD) {
            found.add(blocks.of(place.kind()).ranked(BLOCK));
        }
        return new CompletionList(found, incomplete || hasNamedBlocks());
    }

    /// The name that is typed next makes another block.
    private boolean hasNamedBlocks() {
        return switch (place.kind()) {
            case SYNC, ACTION, V1_SCRIPT, MODEL -> true;
            case INTEGRATION, FIELD -> false;
        };
    }

    /// The scripts that lie where those of this integration do.
    private List<Proposal> scripts(ScriptEntry.Kind kind) {
        var integration = place.integration().map(subject::idOf);
        return UnnamedScript.in(
                        subject,
                        script ->
                                script.kind() == kind
                                        && !place.present().contains(script.name())
                                        && (script.integration().isEmpty()
                                                || script.integration().equals(integration)))
                .stream()
                .map(this::script)
                .toList();
    }

    private Proposal script(UnnamedScript script) {
        var kind =
                script.kind() == ScriptEntry.Kind.SYNC ? Proposal.Kind.SYNC : Proposal.Kind.ACTION;
        var insertion =
                slot.colonFollows()
                        ? slot.text(script.name())
                        : slot.key(script.name(), slot.flow() ? " { $0 }" : below(script));
        return Proposal.of(kind, script.name(), insertion).detail(script.path());
    }

    private String below(UnnamedScript script) {
        var blocks = new Blocks(slot, place.present());
        return NewScript.of(script, subject)
                .map(
                        it ->
                                script.kind() == ScriptEntry.Kind.SYNC
                                        ? blocks.sync(it, 1, 0)
                                        : blocks.action(it, 1))
                .or(() -> script.entry(subject).map(new BlockText(slot.layout())::below))
                .orElse(slot.layout().newLine(1) + "$0");
    }

    /// In the old form, scripts lie beside the file.
    private List<Proposal> scriptsBeside() {
        return subject.folder().scripts().values().stream()
                .filter(file -> file.path().indexOf('/') < 0 && !file.isGenerated())
                .filter(file -> file.text().contains("export default"))
                .map(file -> file.path().replaceFirst("\\.ts$", ""))
                .filter(name -> !place.present().contains(name))
                .map(
                        name ->
                                Proposal.of(
                                                Proposal.Kind.SYNC,
                                                name,
                                                slot.colonFollows()
                                                        ? slot.text(name)
                                                        : slot.key(
                                                                name,
                                                                slot.layout().newLine(1) + "$0"))
                                        .detail(name + ".ts")
                                        .retriggering())
                .toList();
    }
}
