package io.nangols.project;

/// A kind of mapping in `nango.yaml`. `words` is how a message calls it.
public enum Place {
    ROOT("`nango.yaml`"),
    INTEGRATION("an integration"),
    EVENTS("`on-events`"),
    SYNC("a sync"),
    ACTION("an action"),
    SYNC_ENDPOINT("a sync's endpoint"),
    ACTION_ENDPOINT("an action's endpoint"),
    V1_SCRIPT("a script"),
    MODEL("a model");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
