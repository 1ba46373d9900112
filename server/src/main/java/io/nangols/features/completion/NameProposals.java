package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.NameKind;
import io.nangols.features.completion.CursorPlace.Names;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.rules.project.UnnamedScript;

import java.util.ArrayList;
import java.util.List;

/// Proposes names that the author would give: those that something else in the project has already,
/// and whole blocks for new ones.
record NameProposals(Subject subject, Names place, Slot slot) {
    /// Behind everything that has a name already.
    private static final int BLOCK = 100;

    CompletionList all() {
        var found = new ArrayList<Proposal>();
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
        if (!slot.colonFollows() && !slot.flow() && place.kind() != NameKind.FIELD) {
            found.add(new Blocks(slot, place.present()).of(place.kind()).ranked(BLOCK));
        }
        return new CompletionList(found, incomplete);
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
                        : slot.key(
                                script.name(),
                                slot.flow()
                                        ? " { $0 }"
                                        : script.entry(subject)
                                                .map(new BlockText(slot.layout())::below)
                                                .orElse(slot.layout().newLine(1) + "$0"));
        return Proposal.of(kind, script.name(), insertion).detail(script.path());
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
