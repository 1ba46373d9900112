package io.nangols.features.completion.candidates;

import io.nangols.features.completion.candidates.ModelRanking.Role;
import io.nangols.project.naming.ScriptName.Effect;

import java.util.List;

/// How models are called after scripts where there is nothing else to go by, and how often, counted
/// over the public projects of Nango.
final class UsualNames {
    /// A pattern, and how much it means.
    record Usual(NamePattern pattern, double weight) {
        Usual(String text, double weight) {
            this(new NamePattern(text), weight);
        }
    }

    private static final List<Usual> METADATA =
            List.of(
                    new Usual("Metadata", 1.0),
                    new Usual("{noun}Metadata", 0.5),
                    new Usual("{noun}Input", 0.4));
    private static final List<Usual> RECORD = List.of(new Usual("{noun}", 1.0));

    private UsualNames() {}

    static List<Usual> ofSync(Role role) {
        return switch (role) {
            case INPUT -> METADATA;
            case OUTPUT -> RECORD;
        };
    }

    static List<Usual> ofAction(Role role, Effect effect) {
        return switch (role) {
            case INPUT ->
                    switch (effect) {
                        case READS ->
                                List.of(
                                        new Usual("{noun}Input", 1.0),
                                        new Usual("{verb}{noun}Input", 0.8),
                                        new Usual("IdEntity", 0.4));
                        case WRITES ->
                                List.of(
                                        new Usual("{verb}{noun}Input", 1.0),
                                        new Usual("{verb}{noun}", 0.9),
                                        new Usual("{noun}{verb}", 0.2));
                        case REMOVES ->
                                List.of(
                                        new Usual("IdEntity", 1.0),
                                        new Usual("Id", 0.5),
                                        new Usual("{verb}{noun}Input", 0.3));
                    };
            case OUTPUT ->
                    switch (effect) {
                        case READS ->
                                List.of(
                                        new Usual("{noun}", 1.0),
                                        new Usual("{noun}Response", 0.8),
                                        new Usual("{noun}Output", 0.8),
                                        new Usual("{verb}{noun}Output", 0.3));
                        case WRITES ->
                                List.of(
                                        new Usual("{noun}", 1.0),
                                        new Usual("{verb}d{noun}", 0.6),
                                        new Usual("{verb}{noun}Output", 0.5),
                                        new Usual("{verb}{noun}Response", 0.3));
                        case REMOVES -> List.of(new Usual("SuccessResponse", 1.0));
                    };
        };
    }
}
