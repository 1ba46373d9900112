package io.nangols.project;

import java.util.Comparator;
import java.util.List;

/// The order in which most authors write keys, counted over the public projects of Nango.
public final class KeyOrder {
    /// The keys of all places; those that are missing here have no usual order.
    public static final List<String> USUAL =
            List.of(
                    "integrations",
                    "models",
                    "syncs",
                    "actions",
                    "on-events",
                    "runs",
                    "description",
                    "version",
                    "sync_type",
                    "track_deletes",
                    "auto_start",
                    "input",
                    "output",
                    "endpoint",
                    "scopes",
                    "webhook-subscriptions",
                    "method",
                    "path",
                    "group");

    private KeyOrder() {}

    /// Those that must be there first, then the others, both in the usual order.
    public static Comparator<NangoYamlSchema.Property> requiredFirst() {
        return Comparator.comparingInt(
                        (NangoYamlSchema.Property property) -> property.required() ? 0 : 1)
                .thenComparingInt(property -> place(property.name()));
    }

    private static int place(String key) {
        int place = USUAL.indexOf(key);
        return place < 0 ? USUAL.size() : place;
    }
}
