package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.Role;
import io.nangols.features.completion.CursorPlace.TypeExpression;
import io.nangols.features.completion.candidates.Candidate;
import io.nangols.features.completion.candidates.Candidates;
import io.nangols.features.completion.candidates.CurrentScript;
import io.nangols.features.completion.candidates.ModelCandidates;
import io.nangols.features.completion.candidates.ScriptCandidates;
import io.nangols.features.markdown.ModelCard;
import io.nangols.project.Type;
import io.nangols.rules.Subject;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Proposes types of fields, inputs and outputs, models that another one extends, and those that
/// stand in the braces of a path.
record TypeProposals(Subject subject, TypeExpression place, Slot slot) {
    private static final String ARRAY = "[]";

    CompletionList all() {
        var candidates = candidates().only(this::fitsBeforeRest);
        return new FromCandidates(slot, this::documentation, UnaryOperator.identity())
                .list(withArray(candidates));
    }

    private Candidates candidates() {
        var present = place.members();
        var typed = slot.typed();
        return switch (place.role()) {
            case FIELD -> ofModel(it -> it.types(fieldName(), present, typed, slot.value()));
            case EXTENDS -> ofModel(it -> it.parents(present, typed));
            case INPUT -> ofScript(it -> it.inputs(present, typed));
            case OUTPUT -> ofScript(it -> it.outputs(present, typed));
            case PATH_PARAMETER -> ofScript(it -> it.pathParameters(typed));
        };
    }

    private Candidates ofModel(Function<ModelCandidates, Candidates> candidates) {
        return place.path().size() < 2
                ? Candidates.NONE
                : candidates.apply(new ModelCandidates(subject.project(), place.path().get(1)));
    }

    private Candidates ofScript(Function<ScriptCandidates, Candidates> candidates) {
        return CurrentScript.at(subject, place.path())
                .map(ScriptCandidates::new)
                .map(candidates)
                .orElse(Candidates.NONE);
    }

    private String fieldName() {
        var key = place.key();
        return key.endsWith("?") ? key.substring(0, key.length() - 1) : key;
    }

    /// Behind the word, an array may go on or the field of a path's model.
    private boolean fitsBeforeRest(String text) {
        if (isFollowedBy(ARRAY)) {
            return !text.endsWith(ARRAY) && text.indexOf('|') < 0;
        }
        return !(place.role() == Role.PATH_PARAMETER && isFollowedBy(":") && text.contains(":"));
    }

    private boolean isFollowedBy(String text) {
        return subject.project().tree().text().startsWith(text, slot.word().end());
    }

    /// A name that is complete comes first, then the array that it may become.
    private Candidates withArray(Candidates candidates) {
        var array = slot.typed() + ARRAY;
        boolean complete =
                switch (place.role()) {
                    case FIELD, INPUT, OUTPUT ->
                            slot.typed().length() == slot.word().length()
                                    && !isFollowedBy(ARRAY)
                                    && isType(slot.typed());
                    case EXTENDS, PATH_PARAMETER -> false;
                };
        if (!complete) {
            return candidates;
        }
        var project = subject.project();
        return new Candidates(
                Stream.concat(
                                Stream.of(slot.typed(), array)
                                        .map(type -> Candidate.type(type, project)),
                                candidates
                                        .only(text -> !text.equals(array))
                                        .only(text -> !text.equals(slot.typed()))
                                        .all()
                                        .stream())
                        .toList(),
                candidates.more());
    }

    private boolean isType(String word) {
        return switch (Type.read(word)) {
            case Type.Primitive _ -> true;
            case Type.Name(var name, _) -> subject.project().model(name).isPresent();
            default -> false;
        };
    }

    private Optional<String> documentation(Candidate candidate) {
        var name = candidate.text().replaceFirst("\\[]$|:.*$", "");
        return switch (candidate.sort()) {
            case NEW_MODEL -> Optional.empty();
            case MODEL -> Optional.of(ModelCard.ofName(subject.project(), name));
            default ->
                    Optional.of(
                                    ModelCard.ofType(
                                            subject.project(),
                                            candidate.text(),
                                            Type.read(candidate.text())))
                            .filter(text -> !text.isEmpty());
        };
    }
}
