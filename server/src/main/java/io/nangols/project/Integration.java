package io.nangols.project;

import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An integration: the key under `integrations`, and the scripts below it. `onEvents` and
/// `postConnectionScripts` are the spans of those keys.
public record Integration(
        Spanned<String> name,
        List<Sync> syncs,
        List<Action> actions,
        List<EventHandler> events,
        Optional<Span> onEvents,
        Optional<Span> postConnectionScripts,
        Span span) {
    public Integration {
        syncs = List.copyOf(syncs);
        actions = List.copyOf(actions);
        events = List.copyOf(events);
    }

    /// Syncs, then actions, as Nango goes through them.
    public Stream<Function> functions() {
        return Stream.concat(syncs.stream(), actions.stream());
    }
}
