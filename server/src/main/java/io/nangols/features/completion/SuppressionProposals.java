package io.nangols.features.completion;

import io.nangols.rules.RuleInfo;
import io.nangols.rules.SuppressionWords;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Proposes what comments say that silence rules: the words with which they begin, and rules.
///
/// @param text the whole file
record SuppressionProposals(String text, int offset) {
    private static final Pattern DIRECTIVE = Pattern.compile("#[ \\t]*(?<typed>n[a-z-]*)$");
    private static final Pattern RULES =
            Pattern.compile(
                    "#[ \\t]*nango-ls-disable(?:-next-line)?:?[ \\t](?<list>[a-z0-9, \\t-]*)$");

    /// Behind this, a reason is given.
    private static final String REASON = "--";

    /// Nothing anywhere else.
    CompletionList all() {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        var line = text.substring(start, offset);
        int sign = line.lastIndexOf('#');
        if (sign < 0 || sign > 0 && !Character.isWhitespace(line.charAt(sign - 1))) {
            return CompletionList.NONE;
        }
        var comment = line.substring(sign);
        var directive = DIRECTIVE.matcher(comment);
        if (directive.matches()) {
            return new CompletionList(directives(directive), false);
        }
        var rules = RULES.matcher(comment);
        return rules.matches() && !rules.group("list").contains(REASON)
                ? new CompletionList(rules(rules.group("list")), false)
                : CompletionList.NONE;
    }

    private List<Proposal> directives(Matcher directive) {
        int start = offset - directive.group("typed").length();
        return SuppressionWords.directives().stream()
                .map(
                        word ->
                                Proposal.of(Proposal.Kind.KEY, word, insertion(start, word + " "))
                                        .retriggering())
                .toList();
    }

    private List<Proposal> rules(String list) {
        var typed = list.substring(list.lastIndexOf(',') + 1).stripLeading();
        var present = Arrays.stream(list.split(",")).map(String::strip).toList();
        var proposals = new ArrayList<Proposal>();
        if (typed.isBlank() || typed.indexOf(' ') < 0) {
            SuppressionWords.rules().stream()
                    .filter(rule -> !present.contains(rule.id()) || rule.id().equals(typed))
                    .map(rule -> rule(rule, offset - typed.length()))
                    .forEach(proposals::add);
        }
        return proposals;
    }

    private Proposal rule(RuleInfo rule, int start) {
        return Proposal.of(Proposal.Kind.ENUM_VALUE, rule.id(), insertion(start, rule.id()))
                .detail(rule.title())
                .documented(() -> Optional.of(SuppressionWords.summary(rule)));
    }

    /// In place of the whole word.
    private Insertion insertion(int start, String written) {
        int end = offset;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return new Insertion(new Span(start, end), written, false, List.of());
    }

    private static boolean isOfWord(char c) {
        return c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
