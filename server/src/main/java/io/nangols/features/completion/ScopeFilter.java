package io.nangols.features.completion;

import java.util.Locale;
import java.util.regex.Pattern;

/// Lets one find a scope by any of its parts: `read` finds
/// `https://www.googleapis.com/auth/gmail.readonly`. Many editors compare only the beginning, so
/// the text that they compare begins with the part.
///
/// @param typed what stands before the cursor
record ScopeFilter(String typed) {
    /// What addresses begin with tells no scope from another.
    private static final Pattern ADDRESS = Pattern.compile("https?://(?:[^/]*/)*(?=[^/])");

    String of(String scope) {
        var lower = scope.toLowerCase(Locale.ROOT);
        var wanted = typed.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            var name = ADDRESS.matcher(scope).replaceFirst("");
            return name.equals(scope) ? scope : name + " " + scope;
        }
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))) {
                return at == 0 ? scope : scope.substring(at) + " " + scope;
            }
        }
        return scope;
    }
}
