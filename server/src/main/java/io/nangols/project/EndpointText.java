package io.nangols.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text form of an endpoint, `GET /contacts`.
final class EndpointText {
    private static final List<String> METHODS = NangoYamlSchema.METHODS;
    private static final Pattern SYNC_PATH = Pattern.compile("/[a-zA-Z0-9-./_]+");

    private EndpointText() {}

    /// What a text that Nango refuses should have been, to finish the sentence "`endpoint` takes
    /// …": only what is wrong with this one.
    static String expected(String text, boolean sync) {
        var words = text.strip().split("\\s+", 2);
        var method = words.length > 1 ? words[0] : "GET";
        var path = words[words.length - 1];
        if (sync && METHODS.contains(method) && !method.equals("GET")) {
            return "only the method GET in a sync";
        }
        if (!METHODS.contains(method)) {
            return "one of the methods " + String.join(", ", METHODS) + ", in capitals, and a path";
        }
        if (!path.startsWith("/")) {
            return "a path that begins with `/`";
        }
        if (path.contains(" ") || !text.equals(text.strip()) || text.contains("  ")) {
            return "a method, one space and a path without spaces";
        }
        if (sync
                && !SYNC_PATH.matcher(path).matches()
                && NangoYamlSchema.PATH.matcher(path).matches()) {
            return "a path without `{`, `}` and `:` when it is written as text; write `method:` and `path:` below it";
        }
        return "a path of letters, digits and `- _ . / : { }`";
    }

    /// The text that was plainly meant by one that Nango refuses: a method in capitals that is
    /// allowed, one space, a path that begins with `/`.
    static Optional<String> meant(String text, Shape.EndpointShape shape) {
        var words = text.strip().split("\\s+", -1);
        if (words.length > 2 || words[0].isEmpty()) {
            return Optional.empty();
        }
        var last = words[words.length - 1];
        var path = last.startsWith("/") ? last : "/" + last;
        boolean sync = shape.mapping() == Place.SYNC_ENDPOINT;
        var method = sync ? "GET" : words[0].toUpperCase(Locale.ROOT);
        var meant = words.length == 1 ? path : method + " " + path;
        return Optional.of(meant)
                .filter(
                        _ ->
                                words.length == 1
                                        || METHODS.contains(words[0].toUpperCase(Locale.ROOT)))
                .filter(_ -> !METHODS.contains(last.toUpperCase(Locale.ROOT)))
                .filter(each -> shape.legacy().matcher(each).matches());
    }
}
