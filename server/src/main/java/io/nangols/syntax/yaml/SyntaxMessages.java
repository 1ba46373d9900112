package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import java.util.Optional;

/// Says in plain words, and at the right place, why the YAML parser stopped.
final class SyntaxMessages {
    private static final String TAB = "A tab cannot indent YAML; use spaces.";
    private static final String NOTHING_FOLLOWS =
            "Nothing may follow here: the value before it has already ended. Put the whole value in quotes.";

    private SyntaxMessages() {}

    /// `problem` is where the parser stopped, `context` where the construct began that it was
    /// reading.
    static YamlSyntaxError describe(
            MarkedYamlEngineException e,
            String text,
            int start,
            int end,
            int problem,
            int context) {
        String what = e.getProblem();
        if (what.contains("unexpected end of stream")
                || what.contains("unexpected document separator")) {
            return at(
                    text, end, context, "This quoted text is never closed; add the closing quote.");
        }
        if (what.startsWith("expected ',' or ']'")) {
            return unclosed(text, end, problem, context, "list", ']');
        }
        if (what.startsWith("expected ',' or '}'")) {
            return unclosed(text, end, problem, context, "mapping", '}');
        }
        if (what.contains("the node content")) {
            return problem >= endOfText(text, start, end)
                    ? at(text, end, context, "This is never closed; add the closing bracket.")
                    : at(text, end, problem, "A value is expected here.");
        }
        if (what.contains("that cannot start any token")) {
            return cannotStart(text, end, problem);
        }
        if (what.startsWith("mapping values are not allowed")) {
            return at(
                    text,
                    end,
                    problem,
                    "A `:` is not allowed here. If it belongs to the value, put the value in quotes; "
                            + "if a new key begins here, give it a line of its own.");
        }
        if (what.startsWith("could not find expected ':'")) {
            int from = Math.min(context, problem);
            return at(text, end, from, hasNoColon(line(text, from, end)));
        }
        if (what.startsWith("sequence entries are not allowed")
                || what.startsWith("mapping keys are not allowed")) {
            return at(
                    text,
                    end,
                    problem,
                    "A list item cannot begin here; start it on a line of its own, below the key.");
        }
        if (what.startsWith("expected <block end>")) {
            return blockEnd(text, end, problem);
        }
        if (what.contains("escape")) {
            return escape(text, end, problem);
        }
        if (what.contains("tag handle")) {
            return at(text, end, problem, "This tag is not known; Nango's loader refuses it.");
        }
        if (what.contains("TAB")) {
            return at(text, end, Math.max(0, text.lastIndexOf('\t', problem)), TAB);
        }
        if (what.contains("leading empty lines")) {
            return at(
                    text,
                    end,
                    problem,
                    "An empty line above has more spaces than this, the first line of the text; "
                            + "remove them.");
        }
        if (what.startsWith("expected '<document start>'")) {
            return at(text, end, problem, NOTHING_FOLLOWS);
        }
        return scanning(String.valueOf(e.getContext()), text, end, problem, context)
                .orElseGet(() -> at(text, end, problem, "This is not valid YAML: " + what + "."));
    }

    /// What is wrong inside something that begins with a character of its own.
    private static Optional<YamlSyntaxError> scanning(
            String construct, String text, int end, int problem, int context) {
        if (construct.contains("block scalar")
                && text.substring(0, context).stripTrailing().matches("(?s).*['\"]")) {
            return Optional.of(
                    at(
                            text,
                            end,
                            context,
                            "Nothing may follow text in quotes. Nango's types are written without: `open | closed`."));
        }
        if (construct.contains("block scalar")) {
            return Optional.of(
                    at(
                            text,
                            end,
                            problem,
                            "Nothing but `+`, `-`, a digit from 1 or a comment may follow a `|` or `>`; "
                                    + "begin the text on the next line."));
        }
        if (construct.contains("anchor") || construct.contains("alias")) {
            return Optional.of(
                    at(
                            text,
                            end,
                            context,
                            "An anchor's name is made of letters, digits, `-` and `_`. If the `%s` is text, put the value in quotes."
                                    .formatted(text.charAt(context))));
        }
        if (construct.contains("tag")) {
            return Optional.of(
                    at(
                            text,
                            end,
                            context,
                            "This is no readable tag. If the `!` is text, put the value in quotes."));
        }
        if (construct.contains("directive")) {
            return Optional.of(
                    at(
                            text,
                            end,
                            context,
                            "A line that begins with `%` is a directive, and this one is unreadable; remove it."));
        }
        return Optional.empty();
    }

    /// The last backslash up to `problem`, which begins no escape.
    static YamlSyntaxError escape(String text, int end, int problem) {
        int backslash = Math.max(0, text.lastIndexOf('\\', problem));
        return YamlSyntaxError.at(
                new Span(backslash, Math.min(backslash + 2, end)),
                "This escape is unknown in double quotes; write `\\\\` for a backslash, "
                        + "or use single quotes.");
    }

    private static YamlSyntaxError unclosed(
            String text, int end, int problem, int context, String kind, char closer) {
        if (problem >= end || line(text, problem, end).isEmpty()) {
            return at(
                    text,
                    end,
                    context,
                    "This %s is never closed; add `%s`.".formatted(kind, closer));
        }
        var other =
                Optional.of(
                        new YamlSyntaxError.Related(
                                new Span(context, Math.min(context + 1, end)),
                                "The %s that begins here.".formatted(kind)));
        var error =
                at(text, end, problem, "A `,` or `%s` is missing before this.".formatted(closer));
        return new YamlSyntaxError(error.span(), error.message(), other);
    }

    private static YamlSyntaxError cannotStart(String text, int end, int problem) {
        char c = problem < end ? text.charAt(problem) : ' ';
        if (c == '\t') {
            return at(text, end, problem, TAB);
        }
        return at(text, end, problem, cannotBegin(c));
    }

    /// A line is no key, though it stands where one is expected.
    static String hasNoColon(String line) {
        var shown = line.length() <= 40 ? line : line.substring(0, 40) + "…";
        return "`" + shown + "` has no `:` behind it; write `key: value`.";
    }

    /// A value begins with a character that YAML keeps for itself.
    static String cannotBegin(char c) {
        var name = c == '`' ? "a backtick" : "`" + c + "`";
        return "A value cannot begin with " + name + "; put it in quotes.";
    }

    private static YamlSyntaxError blockEnd(String text, int end, int problem) {
        int lineStart = problem;
        while (lineStart > 0
                && text.charAt(lineStart - 1) != '\n'
                && text.charAt(lineStart - 1) != '\r') {
            lineStart--;
        }
        boolean firstInLine = text.substring(lineStart, problem).isBlank();
        return at(
                text,
                end,
                problem,
                firstInLine
                        ? "This line's indentation fits none of the lines above it; align it with the keys it belongs to."
                        : NOTHING_FOLLOWS);
    }

    /// An error from `from` to the end of the text on its line.
    static YamlSyntaxError at(String text, int end, int from, String message) {
        int at = Math.min(from, end);
        if (at == end) {
            at = endOfText(text, Math.max(0, end - 400), end);
            at = at > 0 ? at - 1 : 0;
        }
        int stop = at + line(text, at, end).length();
        return YamlSyntaxError.at(
                new Span(
                        Math.min(at, text.length()),
                        Math.min(Math.max(stop, at + 1), text.length())),
                message);
    }

    private static String line(String text, int from, int end) {
        int stop = from;
        while (stop < end && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
            stop++;
        }
        return text.substring(from, endOfText(text, from, stop));
    }

    private static int endOfText(String text, int start, int end) {
        int at = end;
        while (at > start && NodeHead.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
