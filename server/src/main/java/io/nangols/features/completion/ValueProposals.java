package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.Value;
import io.nangols.features.completion.candidates.Candidate;
import io.nangols.features.completion.candidates.Candidates;
import io.nangols.features.completion.candidates.CurrentScript;
import io.nangols.features.completion.candidates.ScriptCandidates;
import io.nangols.features.markdown.IntervalWords;
import io.nangols.features.markdown.KeyCard;
import io.nangols.features.markdown.ScopeCard;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Place;
import io.nangols.project.Shape;
import io.nangols.rules.Subject;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Proposes values of the keys of syncs, actions and endpoints.
record ValueProposals(Subject subject, Value place, Slot slot) {
    /// What Nango takes for `type` in the old form.
    private static final List<String> V1_TYPES = List.of("sync", "action");

    CompletionList all() {
        if (place.schema() == Place.EVENTS || place.schema() == Place.INTEGRATION) {
            return new EventScriptProposals(subject, place, slot).all();
        }
        var script = CurrentScript.at(subject, place.path()).map(ScriptCandidates::new);
        return script.map(this::candidates)
                .map(new FromCandidates(slot, this::documentation, filter())::list)
                .orElse(CompletionList.NONE);
    }

    private Candidates candidates(ScriptCandidates script) {
        int offset = slot.word().start();
        return switch (place.key()) {
            case "runs" -> script.intervals(slot.typed());
            case "version" -> script.versions(slot.value().of(text()));
            case "scopes" -> script.scopes(place.items(), slot.typed());
            case "webhook-subscriptions" -> script.others(place.key(), place.items());
            case "endpoint" -> script.endpointTexts();
            case "method" -> script.methods(choices(), offset);
            case "path" -> script.paths(offset);
            case "group" -> script.groups(offset);
            case "auto_start" -> ScriptCandidates.switches(true);
            case "track_deletes" -> ScriptCandidates.switches(false);
            case "type" ->
                    place.schema() == Place.V1_SCRIPT
                            ? script.choices(place.key(), V1_TYPES)
                            : Candidates.NONE;
            default -> script.choices(place.key(), choices());
        };
    }

    private UnaryOperator<String> filter() {
        return switch (place.key()) {
            case "runs" -> new IntervalFilter(slot.typed())::of;
            case "scopes" -> new ScopeFilter(slot.typed())::of;
            default -> UnaryOperator.identity();
        };
    }

    private List<String> choices() {
        return NangoYamlSchema.property(place.schema(), place.key())
                .map(NangoYamlSchema.Property::shape)
                .map(shape -> shape instanceof Shape.OneOf(var values) ? values : List.<String>of())
                .orElse(List.of());
    }

    private String text() {
        return subject.project().tree().text();
    }

    private Optional<String> documentation(Candidate candidate) {
        return switch (place.key()) {
            case "runs" -> Optional.of(IntervalWords.of(candidate.text()));
            case "scopes" ->
                    CurrentScript.at(subject, place.path())
                            .flatMap(CurrentScript::integration)
                            .map(subject::providerOf)
                            .map(match -> ScopeCard.of(match, candidate.text()))
                            .filter(text -> !text.isEmpty());
            default -> KeyCard.ofValue(place.schema(), place.key(), candidate.text());
        };
    }
}
