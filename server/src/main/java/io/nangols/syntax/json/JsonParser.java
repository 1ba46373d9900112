package io.nangols.syntax.json;

import io.nangols.syntax.json.JsonNode.JsonArray;
import io.nangols.syntax.json.JsonNode.JsonLiteral;
import io.nangols.syntax.json.JsonNode.JsonObject;
import io.nangols.syntax.json.JsonNode.JsonString;
import io.nangols.syntax.json.JsonNode.Member;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads JSON by recursive descent and, where something is missing or too much, says so and reads
/// on: a file is looked at while somebody writes in it.
final class JsonParser {
    private static final int DEEPEST = 200;
    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private final JsonScanner in;

    JsonParser(String text) {
        in = new JsonScanner(text);
    }

    JsonTree parse() {
        in.skipBlank();
        var root = in.atEnd() ? Optional.<JsonNode>empty() : value(0);
        in.skipBlank();
        if (!in.atEnd()) {
            in.error(in.restOfLine(), "Nothing may follow here: the value has already ended.");
        }
        return new JsonTree(root, in.errors());
    }

    private Optional<JsonNode> value(int depth) {
        if (depth > DEEPEST) {
            in.errorHere("This is nested too deeply to be read.");
            in.stop();
            return Optional.empty();
        }
        if (in.sees('{')) {
            return Optional.of(object(depth));
        }
        if (in.sees('[')) {
            return Optional.of(array(depth));
        }
        if (in.seesQuote()) {
            return Optional.of(in.quoted());
        }
        var word = in.word();
        if (word.text().isEmpty()) {
            in.errorHere("A value is missing here.");
            return Optional.empty();
        }
        if (LITERAL.matcher(word.text()).matches()) {
            return Optional.of(new JsonLiteral(word.span(), word.text()));
        }
        in.error(word.span(), "Put `" + word.text() + "` in double quotes.");
        return Optional.of(word);
    }

    private JsonArray array(int depth) {
        int start = in.at();
        var items = new ArrayList<JsonNode>();
        in.take('[');
        in.skipBlank();
        while (!ends(start, '[', ']', '}')) {
            int before = in.at();
            int errors = in.errors().size();
            value(depth + 1).ifPresent(items::add);
            if (in.sees(':')) {
                in.errorHere("A `:` has no place in a list.");
                in.take(':');
            }
            separate(before, errors, ']');
        }
        return new JsonArray(new Span(start, in.at()), items);
    }

    private JsonObject object(int depth) {
        int start = in.at();
        var members = new ArrayList<Member>();
        in.take('{');
        in.skipBlank();
        while (!ends(start, '{', '}', ']')) {
            int before = in.at();
            int errors = in.errors().size();
            if (in.sees('{') || in.sees('[') || in.sees(',') || in.sees(':')) {
                in.errorHere("A name in double quotes is missing here.");
                if (!in.sees(',')) {
                    in.take(':');
                    in.skipBlank();
                    var _ = in.atEnd() ? Optional.<JsonNode>empty() : value(depth + 1);
                }
            } else {
                members.add(member(depth));
            }
            separate(before, errors, '}');
        }
        return new JsonObject(new Span(start, in.at()), members);
    }

    private Member member(int depth) {
        var name = name();
        in.skipBlank();
        if (!in.sees(':')) {
            in.error(name.span(), "A `:` and a value are missing behind this.");
            return new Member(name, Optional.empty());
        }
        int colon = in.at();
        in.take(':');
        in.skipBlank();
        if (isNextName(colon)) {
            in.error(new Span(colon, colon + 1), "A value is missing behind this.");
            return new Member(name, Optional.empty());
        }
        return new Member(name, value(depth + 1));
    }

    private JsonString name() {
        if (in.seesQuote()) {
            return in.quoted();
        }
        var word = in.word();
        in.error(word.span(), "Put `" + word.text() + "` in double quotes.");
        return word;
    }

    /// Whether a text on a later line than the colon is not its value but the next name.
    private boolean isNextName(int colon) {
        int start = in.at();
        if (!in.seesQuote() || in.isOneLine(colon, start)) {
            return false;
        }
        int errors = in.errors().size();
        var _ = in.quoted();
        in.skipBlank();
        boolean next = in.sees(':');
        in.back(start);
        in.errors().subList(errors, in.errors().size()).clear();
        return next;
    }

    /// Whether the list or object that began at `start` ends here; then that is read. `other`
    /// closes what this one is in.
    private boolean ends(int start, char opener, char closer, char other) {
        if (in.take(closer)) {
            return true;
        }
        if (in.atEnd() || in.sees(other)) {
            in.error(
                    new Span(start, start + 1),
                    "This `%s` is never closed; add `%s`.".formatted(opener, closer));
            return true;
        }
        return false;
    }

    /// Reads the comma behind what began at `before`. When that is missing, it is told unless
    /// something else is wrong there, of which there were `errors` before.
    private void separate(int before, int errors, char closer) {
        int end = in.at();
        in.skipBlank();
        if (in.take(',')) {
            in.skipBlank();
        } else if (in.at() == before) {
            in.stop();
        } else if (!in.atEnd() && !in.sees('}') && !in.sees(']')) {
            if (in.errors().size() == errors) {
                in.error(
                        new Span(end - 1, end),
                        "A `,` or `%s` is missing behind this.".formatted(closer));
            }
        }
    }
}
