package io.nangols.features.completion;

import io.nangols.features.completion.CursorPlace.Keys;
import io.nangols.features.markdown.KeyCard;
import io.nangols.project.KeyOrder;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.NangoYamlSchema.Property;
import io.nangols.project.Place;
import io.nangols.project.Shape;
import io.nangols.project.naming.NewEndpoint;

import java.util.List;
import java.util.Set;

/// Proposes the keys that a mapping can have and does not have yet.
record KeyProposals(Keys place, Slot slot) {
    private static final Set<String> FREE_TEXT = Set.of("description");

    /// Required ones first, then as most authors order them.
    List<Proposal> all() {
        return NangoYamlSchema.properties(place.schema()).stream()
                .filter(property -> !place.present().contains(property.name()))
                .sorted(KeyOrder.requiredFirst())
                .map(this::proposal)
                .toList();
    }

    private Proposal proposal(Property property) {
        var key = property.name();
        var proposal =
                Proposal.of(Proposal.Kind.KEY, key, insertion(property))
                        .detail(property.required() ? "required" : "")
                        .documented(() -> KeyCard.of(place.schema(), key));
        if (key.equals("post-connection-scripts")) {
            proposal = proposal.asDeprecated().ranked(1);
        }
        return slot.colonFollows() || FREE_TEXT.contains(key) ? proposal : proposal.retriggering();
    }

    private Insertion insertion(Property property) {
        var key = property.name();
        if (slot.colonFollows()) {
            return slot.text(key);
        }
        return slot.key(key, slot.flow() ? inBrackets(property) : below(property));
    }

    private static String inBrackets(Property property) {
        return switch (property.shape()) {
            case Shape.EndpointShape _ -> " { method: $1, path: /$0 }";
            case Shape.Named _, Shape.Block _, Shape.Models _ -> " { $0 }";
            case Shape.ListOf _ -> " [$0]";
            case Shape.Texts _ when isList(property) -> " [$0]";
            default -> " $0";
        };
    }

    private String below(Property property) {
        var layout = slot.layout();
        return switch (property.shape()) {
            case Shape.EndpointShape(_, var mapping, _, _) -> endpoint(mapping);
            case Shape.Named _, Shape.Block _, Shape.Models _ -> layout.newLine(1) + "$0";
            case Shape.ListOf _ -> layout.newItem() + "$0";
            case Shape.Texts _ when isList(property) -> layout.newItem() + "$0";
            default -> " $0";
        };
    }

    private static boolean isList(Property property) {
        return !property.name().equals("output") && !property.name().equals("returns");
    }

    private String endpoint(Place mapping) {
        var own = place.script().orElse("");
        boolean action = mapping == Place.ACTION_ENDPOINT;
        var usual = action ? NewEndpoint.ofAction(own) : NewEndpoint.ofSync(own);
        var method =
                action ? SnippetText.choice(1, usual.method(), NangoYamlSchema.METHODS) : "GET";
        return slot.layout().newLine(1)
                + "method: "
                + method
                + slot.layout().newLine(1)
                + "path: "
                + SnippetText.stop(2, usual.path())
                + "$0";
    }
}
