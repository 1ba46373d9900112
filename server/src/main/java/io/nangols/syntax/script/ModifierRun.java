package io.nangols.syntax.script;

/// What words that could all be modifiers turned out to begin, by what stands behind the last of
/// them: the answer holds at each of them, from the one that starts at `first` to the one at
/// `last`, so that none but the first has to look to the end of a long run.
record ModifierRun(int first, int last, Context context, boolean answer) {
    static final ModifierRun NONE = new ModifierRun(0, -1, Context.TOP, false);

    boolean covers(int start, Context here) {
        return first <= start && start <= last && context.equals(here);
    }
}
