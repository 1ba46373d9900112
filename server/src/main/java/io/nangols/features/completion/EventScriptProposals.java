package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.Value;
import io.nangols.project.EventHandler;
import io.nangols.project.Integration;
import io.nangols.rules.ScriptEntry.Kind;
import io.nangols.rules.Subject;
import io.nangols.rules.project.UnnamedScript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Proposes the scripts that run at an event: those on disk that no entry names, then those that
/// run at other events.
record EventScriptProposals(Subject subject, Value place, Slot slot) {
    CompletionList all() {
        var details = new LinkedHashMap<String, String>();
        for (var script : UnnamedScript.in(subject, this::isForThis)) {
            details.putIfAbsent(script.name(), script.path());
        }
        for (var handler : handlers()) {
            details.putIfAbsent(handler.script().value(), "also at `" + handler.event() + "`");
        }
        place.items().forEach(details::remove);
        var proposals = new ArrayList<Proposal>();
        details.forEach(
                (name, detail) ->
                        proposals.add(
                                Proposal.of(Proposal.Kind.EVENT, name, insertion(name))
                                        .detail(detail)
                                        .ranked(proposals.size())));
        return new CompletionList(proposals, false);
    }

    private boolean isForThis(UnnamedScript script) {
        boolean event = script.kind() == Kind.EVENT || script.kind() == Kind.POST_CONNECTION;
        var id = integration().map(subject::idOf).or(place::integration);
        return event && (script.integration().isEmpty() || script.integration().equals(id));
    }

    private List<EventHandler> handlers() {
        return integration().map(Integration::events).orElse(List.of()).stream()
                .filter(handler -> !handler.script().span().touches(slot.word().start()))
                .toList();
    }

    private Optional<Integration> integration() {
        return subject.project().integrations().stream()
                .filter(it -> place.integration().filter(it.name().value()::equals).isPresent())
                .findFirst();
    }

    /// Right behind the key, the list begins in brackets.
    private Insertion insertion(String name) {
        var before = subject.project().tree().text().substring(0, slot.word().start());
        boolean behindKey = before.stripTrailing().endsWith(":") && !before.endsWith("\n");
        return behindKey && slot.before().isBlank() ? slot.yaml("[" + name + "]") : slot.text(name);
    }
}
