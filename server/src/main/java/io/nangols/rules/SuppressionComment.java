package io.nangols.rules;

import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A comment that silences rules: `nango-ls-disable-next-line id, id -- reason`, or
/// `nango-ls-disable` for the whole file.
///
/// @param directive the first word, and what it asks for
/// @param rules the rules that it names, in order
/// @param stray what stands behind a rule without a comma, where neither a rule nor a reason can be
record SuppressionComment(Directive directive, List<Name> rules, Optional<Span> stray) {
    /// With the colon that other tools want.
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*(?<word>nango-ls-[a-z-]*[a-z]):?");

    private static final Pattern REASON = Pattern.compile("--|[—–]");
    private static final Pattern RULE = Pattern.compile("\\s*(?<id>[^\\s,]+)(?<more>[^,]*)");

    /// What a comment asks for.
    enum Scope {
        FILE,
        NEXT_LINE,
        /// Nothing that exists.
        UNKNOWN
    }

    /// The word that makes a comment a suppression.
    record Directive(String word, Span span) {
        private static final String FILE = "nango-ls-disable";
        private static final String NEXT_LINE = "nango-ls-disable-next-line";

        /// All that there are.
        static final List<String> WORDS = List.of(FILE, NEXT_LINE);

        Scope scope() {
            return switch (word) {
                case FILE -> Scope.FILE;
                case NEXT_LINE -> Scope.NEXT_LINE;
                default -> Scope.UNKNOWN;
            };
        }
    }

    /// A rule's id as it is written.
    record Name(String id, Span span) {}

    SuppressionComment {
        rules = List.copyOf(rules);
    }

    /// Reads what follows the sign with which comments begin; `offset` is where that is in the
    /// file. Empty for a comment that has nothing to do with nango-ls.
    static Optional<SuppressionComment> read(String content, int offset) {
        var begin = DIRECTIVE.matcher(content);
        if (!begin.lookingAt()) {
            return Optional.empty();
        }
        var directive =
                new Directive(
                        begin.group("word"),
                        new Span(begin.start("word"), begin.end("word")).shift(offset));
        var reason = REASON.matcher(content);
        int end = reason.find(begin.end()) ? reason.start() : content.length();
        var rules = new ArrayList<Name>();
        var stray = Optional.<Span>empty();
        var each = RULE.matcher(content).region(begin.end(), end);
        while (each.find()) {
            rules.add(
                    new Name(
                            each.group("id"),
                            new Span(each.start("id"), each.end("id")).shift(offset)));
            var more = each.group("more");
            if (stray.isEmpty() && !more.isBlank()) {
                int from = each.end("more") - more.stripLeading().length();
                stray = Optional.of(new Span(from, from + more.strip().length()).shift(offset));
            }
        }
        return Optional.of(new SuppressionComment(directive, rules, stray));
    }
}
