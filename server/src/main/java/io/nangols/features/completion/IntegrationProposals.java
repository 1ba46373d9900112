package io.nangols.features.completion;

import io.nangols.catalog.Provider;
import io.nangols.features.completion.CursorPlace.Names;
import io.nangols.features.markdown.ProviderCard;
import io.nangols.rules.Subject;
import io.nangols.rules.project.UnnamedScript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Proposes integrations' ids: of folders that hold scripts, and of all providers that Nango knows.
record IntegrationProposals(Subject subject, Names place, Slot slot) {
    /// More than that nobody reads; whoever types on gets the others.
    private static final int MOST = 60;

    private static final int PROVIDER = 10;

    /// Those whose scripts are on disk already.
    List<Proposal> withScripts() {
        var unnamed = UnnamedScript.in(subject, _ -> true);
        var folders =
                unnamed.stream()
                        .flatMap(script -> script.integration().stream())
                        .filter(this::isFree)
                        .distinct()
                        .map(id -> proposal(id, "has scripts, but no entry"));
        boolean inFolder = unnamed.stream().anyMatch(script -> script.integration().isEmpty());
        var own =
                inFolder
                        ? subject.folder().name().filter(this::isFree).stream()
                                .flatMap(
                                        name ->
                                                Stream.of(
                                                        proposal(name, "this folder"),
                                                        proposal(
                                                                Subject.FOLDER_NAME,
                                                                "the name of this folder")))
                        : Stream.<Proposal>empty();
        return Stream.concat(folders, own).toList();
    }

    private boolean isFree(String id) {
        return !place.present().contains(id) && !place.present().contains(Subject.FOLDER_NAME);
    }

    /// The providers that may be meant by what is typed.
    CompletionList providers() {
        var catalog = subject.folder().catalog().get();
        var filter = new ProviderFilter(slot.typed());
        var matching =
                filter.best(
                        catalog.ids().stream()
                                .filter(id -> !place.present().contains(id))
                                .flatMap(id -> catalog.provider(id).stream()));
        var shown =
                matching.stream()
                        .limit(MOST)
                        .map(it -> provider(it).filteredBy(filter.of(it)))
                        .toList();
        return new CompletionList(shown, matching.size() > shown.size());
    }

    private Proposal provider(Provider provider) {
        var detail =
                Stream.concat(Stream.of(provider.displayName()), provider.authMode().stream())
                        .toList();
        return proposal(provider.id(), String.join(" · ", detail))
                .documented(() -> Optional.of(ProviderCard.of(provider)))
                .ranked(PROVIDER);
    }

    private Proposal proposal(String id, String detail) {
        var below = slot.flow() ? " { $0 }" : slot.layout().newLine(1) + "$0";
        var insertion = slot.colonFollows() ? slot.text(id) : slot.key(id, below);
        var proposal = Proposal.of(Proposal.Kind.INTEGRATION, id, insertion).detail(detail);
        return slot.colonFollows() ? proposal : proposal.retriggering();
    }
}
