package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.NameKind;
import io.nangols.features.completion.CursorPlace.Names;
import io.nangols.features.markdown.KeyCard;
import io.nangols.project.Field;
import io.nangols.project.ModelReference;
import io.nangols.project.ModelReferences;
import io.nangols.project.Place;
import io.nangols.rules.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Proposes models that something names but nobody has declared, and the few fields that can be
/// told: `id` where a sync needs it, `__extends`.
record ModelProposals(Subject subject, Names place, Slot slot) {
    private static final Pattern MODEL_NAME = Pattern.compile("[A-Z][a-zA-Z0-9_]*");

    List<Proposal> all() {
        return place.kind() == NameKind.MODEL ? models() : fields();
    }

    private List<Proposal> models() {
        var project = subject.project();
        var outputs = outputs();
        return ModelReferences.in(project).all().stream()
                .filter(reference -> reference.role() != ModelReference.Role.DECLARATION)
                .map(ModelReference::model)
                .filter(name -> MODEL_NAME.matcher(name).matches())
                .filter(name -> project.model(name).isEmpty() && !place.present().contains(name))
                .distinct()
                .map(name -> model(name, outputs.contains(name)))
                .toList();
    }

    private Proposal model(String name, boolean output) {
        var below = slot.layout().newLine(1) + (output ? "id: ${1:string}$0" : "$0");
        return Proposal.of(Proposal.Kind.MODEL, name, key(name, below, " { $0 }"))
                .detail("used, but not declared");
    }

    private List<Proposal> fields() {
        var found = new ArrayList<Proposal>();
        boolean ofModel = place.path().size() == 2;
        if (ofModel
                && outputs().contains(place.path().getLast())
                && lacksId(place.path().getLast())) {
            found.add(
                    Proposal.of(Proposal.Kind.FIELD, "id", key("id", " ${1:string}", " string"))
                            .detail("every record of a sync has one"));
        }
        if (ofModel && !place.present().contains(Spot.EXTENDS)) {
            found.add(
                    Proposal.of(Proposal.Kind.KEY, Spot.EXTENDS, key(Spot.EXTENDS, " $0", " $0"))
                            .documented(() -> KeyCard.of(Place.MODEL, Spot.EXTENDS))
                            .ranked(1)
                            .retriggering());
        }
        return found;
    }

    private boolean lacksId(String model) {
        var project = subject.project();
        return !place.present().contains("id")
                && project.model(model)
                        .flatMap(project::allFields)
                        .filter(fields -> fields.stream().anyMatch(ModelProposals::isId))
                        .isEmpty();
    }

    private static boolean isId(Field field) {
        return field.name().value().equals("id");
    }

    /// What syncs save.
    private Set<String> outputs() {
        return subject.project().integrations().stream()
                .flatMap(integration -> integration.syncs().stream())
                .flatMap(sync -> sync.outputs().stream())
                .flatMap(type -> type.names().stream())
                .collect(Collectors.toSet());
    }

    private Insertion key(String name, String below, String inBrackets) {
        if (slot.colonFollows()) {
            return slot.text(name);
        }
        return slot.key(name, slot.flow() ? inBrackets : below);
    }
}
