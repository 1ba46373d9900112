package io.nangols.workspace;

import io.nangols.text.Span;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// The members of what a generated TypeScript file declares: interfaces, or zod objects. It reads
/// no more of the language than that takes; of other text it may see members that are none, but
/// misses none that is there.
public final class Declarations {
    private static final Pattern INTERFACE =
            Pattern.compile("\\bexport\\s+interface\\s+(\\w+)[^{};]*\\{");
    private static final Pattern TYPE = Pattern.compile("\\bexport\\s+type\\s+(\\w+)");
    private static final Pattern OBJECT =
            Pattern.compile(
                    "\\bexport\\s+const\\s+(\\w+)Schema\\s*(?::[^=]*)?=\\s*z\\s*\\.object\\(\\{");
    private static final Pattern SCHEMA =
            Pattern.compile("\\bexport\\s+const\\s+(\\w+)Schema\\s*(?::[^=]*)?=");
    private static final Pattern NAME =
            Pattern.compile("\\s*(?:readonly\\s+)?(?:([\\w$]+)|\"([^\"]*)\"|'([^']*)')");

    /// What is declared under a name.
    ///
    /// @param span from `export` to the closing bracket; empty for what has no members of its own
    /// @param members their names; empty when they cannot be told
    public record Declared(Optional<Span> span, Optional<Set<String>> members) {
        private static final Declared OTHERWISE = new Declared(Optional.empty(), Optional.empty());
    }

    private Declarations() {}

    /// The interfaces and types that a text exports, by name.
    static SequencedMap<String, Declared> types(String text) {
        return declared(text, TYPE, INTERFACE);
    }

    /// The zod schemas that a text exports, by name without `Schema`.
    static SequencedMap<String, Declared> schemas(String text) {
        return declared(text, SCHEMA, OBJECT);
    }

    private static SequencedMap<String, Declared> declared(
            String text, Pattern names, Pattern objects) {
        var found = new LinkedHashMap<String, Declared>();
        names.matcher(text)
                .results()
                .forEach(match -> found.put(match.group(1), Declared.OTHERWISE));
        for (var match = objects.matcher(text); match.find(); ) {
            var members = new HashSet<String>();
            int end = read(text, match.end(), members);
            found.put(
                    match.group(1),
                    new Declared(Optional.of(new Span(match.start(), end)), Optional.of(members)));
        }
        return found;
    }

    /// Reads members up to the bracket that closes the one before `from`, and returns where it
    /// ends.
    private static int read(String text, int from, Set<String> members) {
        int depth = 0;
        boolean begins = true;
        for (int at = from; at < text.length(); at++) {
            int after = skip(text, at);
            if (after > at && !(begins && isQuote(text.charAt(at)))) {
                at = after - 1;
                continue;
            }
            char c = text.charAt(at);
            if (c == '}' && depth == 0) {
                return at + 1;
            }
            if (begins && depth == 0 && !Character.isWhitespace(c)) {
                var name = NAME.matcher(text).region(at, text.length());
                if (name.lookingAt()) {
                    for (int group = 1; group <= 3; group++) {
                        Optional.ofNullable(name.group(group)).ifPresent(members::add);
                    }
                    at = name.end() - 1;
                    begins = false;
                    continue;
                }
                begins = false;
            }
            if (c == '{' || c == '(' || c == '[') {
                depth++;
            } else if (c == '}' || c == ')' || c == ']') {
                depth--;
            } else if (depth == 0 && (c == ';' || c == ',' || c == '\n')) {
                begins = true;
            }
        }
        return text.length();
    }

    /// Where the string or comment ends that begins at `at`; `at` when none does.
    private static int skip(String text, int at) {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        if (!isQuote(text.charAt(at))) {
            return at;
        }
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(at)) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }
}
