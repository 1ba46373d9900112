package io.nangols.features.completion.candidates;

import io.nangols.features.completion.candidates.ModelRanking.Role;
import io.nangols.project.naming.ScriptName.Effect;

import java.util.Map;

/// How models are called after scripts where there is nothing else to go by, and how often, counted
/// over the public projects of Nango.
final class UsualNames {
    private static final Map<String, Double> METADATA =
            Map.of("Metadata", 1.0, "{noun}Metadata", 0.5, "{noun}Input", 0.4);
    private static final Map<String, Double> RECORD = Map.of("{noun}", 1.0);

    private UsualNames() {}

    static Map<String, Double> ofSync(Role role) {
        return switch (role) {
            case INPUT -> METADATA;
            case OUTPUT -> RECORD;
        };
    }

    static Map<String, Double> ofAction(Role role, Effect effect) {
        return switch (role) {
            case INPUT ->
                    switch (effect) {
                        case READS ->
                                Map.of(
                                        "{noun}Input",
                                        1.0,
                                        "{verb}{noun}Input",
                                        0.8,
                                        "IdEntity",
                                        0.4);
                        case WRITES ->
                                Map.of(
                                        "{verb}{noun}Input",
                                        1.0,
                                        "{verb}{noun}",
                                        0.9,
                                        "{noun}{verb}",
                                        0.2);
                        case REMOVES ->
                                Map.of("IdEntity", 1.0, "Id", 0.5, "{verb}{noun}Input", 0.3);
                    };
            case OUTPUT ->
                    switch (effect) {
                        case READS ->
                                Map.of(
                                        "{noun}",
                                        1.0,
                                        "{noun}Response",
                                        0.8,
                                        "{noun}Output",
                                        0.8,
                                        "{verb}{noun}Output",
                                        0.3);
                        case WRITES ->
                                Map.of(
                                        "{noun}",
                                        1.0,
                                        "{verb}d{noun}",
                                        0.6,
                                        "{verb}{noun}Output",
                                        0.5,
                                        "{verb}{noun}Response",
                                        0.3);
                        case REMOVES -> Map.of("SuccessResponse", 1.0);
                    };
        };
    }
}
