package io.nangols.rules;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Span;

import java.util.Optional;

/// A word with a meaning in a comment that silences rules.
public sealed interface SuppressionWord {
    Span span();

    /// `nango-ls-disable-next-line`, or `nango-ls-disable` for the whole file.
    record Directive(boolean wholeFile, Span span) implements SuppressionWord {}

    /// A rule, its page's title and the first paragraph below it, in Markdown.
    record SilencedRule(RuleInfo rule, String summary, Span span) implements SuppressionWord {}

    /// The one that a cursor touches.
    static Optional<SuppressionWord> at(YamlTree tree, int offset) {
        return Suppressions.of(tree).comments().stream()
                .filter(placed -> placed.comment().span().touches(offset))
                .flatMap(placed -> of(placed.suppression(), offset).stream())
                .findFirst();
    }

    private static Optional<SuppressionWord> of(SuppressionComment comment, int offset) {
        var directive = comment.directive();
        if (directive.span().touches(offset)) {
            return switch (directive.scope()) {
                case FILE -> Optional.of(new Directive(true, directive.span()));
                case NEXT_LINE -> Optional.of(new Directive(false, directive.span()));
                case UNKNOWN -> Optional.empty();
            };
        }
        return comment.rules().stream()
                .filter(name -> name.span().touches(offset))
                .filter(name -> RulePages.ids().contains(name.id()))
                .findFirst()
                .map(
                        name ->
                                new SilencedRule(
                                        RulePages.info(name.id()),
                                        RulePages.summary(name.id()),
                                        name.span()));
    }
}
