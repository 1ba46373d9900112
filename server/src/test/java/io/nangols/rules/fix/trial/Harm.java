package io.nangols.rules.fix.trial;

/// What a fix must not do.
enum Harm {
    FAILS("fails"),
    BREAKS("does not parse any more"),
    LOSES_COMMENT("loses a comment"),
    LEAVES_FINDING("leaves its finding"),
    MIXES_LINE_BREAKS("mixes line breaks"),
    MIXES_INDENTATION("mixes tabs and spaces"),
    CHANGES_LAYOUT("changes lines in their white space only"),
    BRINGS_UP("brings up something else");

    private final String words;

    Harm(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
