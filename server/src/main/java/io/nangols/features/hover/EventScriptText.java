package io.nangols.features.hover;

import io.nangols.features.markdown.KeyCard;
import io.nangols.features.markdown.Markdown;
import io.nangols.project.EventHandler;
import io.nangols.project.Integration;
import io.nangols.project.Place;
import io.nangols.rules.Subject;

/// Says when an event's script runs, and where it is.
final class EventScriptText {
    private EventScriptText() {}

    static String of(Subject subject, Integration integration, EventHandler handler) {
        var script =
                subject.entries(integration)
                        .filter(entry -> entry.name().equals(handler.script()))
                        .filter(entry -> entry.function().isEmpty())
                        .findFirst()
                        .map(entry -> ScriptLine.of(subject, entry))
                        .orElse("");
        return Markdown.paragraphs(
                "**%s**, a script of %s at the event %s"
                        .formatted(
                                Markdown.code(handler.script().value()),
                                Markdown.code(subject.idOf(integration)),
                                Markdown.code(handler.event())),
                KeyCard.sentenceOf(Place.EVENTS, handler.event()).orElse(""),
                script);
    }
}
