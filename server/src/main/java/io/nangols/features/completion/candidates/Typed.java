package io.nangols.features.completion.candidates;

/// Compares what is typed with what could be meant.
final class Typed {
    private Typed() {}

    /// Whether `text` has all letters of `typed`, in their order, as editors compare; small and
    /// capital letters are the same.
    static boolean fits(String typed, String text) {
        int at = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = Character.toLowerCase(typed.charAt(i));
            while (at < text.length() && Character.toLowerCase(text.charAt(at)) != c) {
                at++;
            }
            if (at++ == text.length()) {
                return false;
            }
        }
        return true;
    }
}
