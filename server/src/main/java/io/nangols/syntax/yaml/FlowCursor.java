package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.CursorContext.Kind;
import io.nangols.syntax.yaml.CursorContext.Layout;
import io.nangols.syntax.yaml.CursorContext.Missing;
import io.nangols.syntax.yaml.CursorContext.Sibling;
import io.nangols.syntax.yaml.CursorContext.Step;
import io.nangols.syntax.yaml.CursorContext.Word;
import io.nangols.syntax.yaml.FlowReader.Collection;
import io.nangols.syntax.yaml.FlowReader.Content;
import io.nangols.syntax.yaml.FlowReader.Part;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a cursor in brackets.
record FlowCursor(String text, int offset, Layout layout) {

    /// What is at the cursor in `brackets`, which are at the path `steps`; empty where the cursor
    /// is not inside, or where nothing can be written.
    Optional<CursorContext> in(Collection brackets, List<Step> steps) {
        boolean inside =
                offset > brackets.start()
                        && (offset < brackets.end()
                                || !brackets.closed() && offset == brackets.end());
        return inside
                ? brackets.parts().stream()
                        .filter(part -> part.span().touches(offset))
                        .findFirst()
                        .flatMap(part -> at(part, brackets, steps))
                : Optional.empty();
    }

    private Optional<CursorContext> at(Part part, Collection brackets, List<Step> steps) {
        if (part.content().isPresent()
                && part.content().get() instanceof Content.Nested(var nested)) {
            var inner = new ArrayList<>(steps);
            inner.add(
                    brackets.mapping()
                            ? new Step.Key(part.key().map(it -> it.span().of(text)).orElse(""))
                            : new Step.Item());
            return in(nested, inner);
        }
        if (brackets.mapping() && part.colon().filter(colon -> offset >= colon).isEmpty()) {
            return word(part.key(), part)
                    .map(word -> found(Kind.KEY, word, part, brackets, steps, Optional.empty()));
        }
        var scalar =
                part.content()
                        .flatMap(
                                it ->
                                        it instanceof Content.Scalar(var word)
                                                ? Optional.of(word)
                                                : Optional.empty());
        return word(scalar, part)
                .map(
                        word ->
                                found(
                                        brackets.mapping() ? Kind.VALUE : Kind.ITEM,
                                        word,
                                        part,
                                        brackets,
                                        steps,
                                        part.key().map(it -> it.span().of(text))));
    }

    /// The scalar that the cursor is in or behind, or an empty one where there is none.
    private Optional<Word> word(Optional<Word> written, Part part) {
        if (written.isEmpty()) {
            return Optional.of(ScalarText.unquoted(Span.at(offset)));
        }
        var word = written.get();
        if (word.span().touches(offset)) {
            return written;
        }
        boolean behind =
                offset > word.span().end()
                        && word.quote() == CursorContext.Quote.NONE
                        && offset <= part.span().end()
                        && ScalarText.isBlank(text, word.span().end(), offset);
        return behind
                ? Optional.of(ScalarText.unquoted(new Span(word.span().start(), offset)))
                : Optional.empty();
    }

    private CursorContext found(
            Kind kind,
            Word word,
            Part part,
            Collection brackets,
            List<Step> steps,
            Optional<String> key) {
        return new CursorContext(
                kind,
                steps,
                key,
                word,
                true,
                false,
                kind == Kind.KEY && part.colon().isPresent(),
                word.span().isEmpty() && isBehindIndicator() ? Missing.SPACE : Missing.NOTHING,
                kind == Kind.VALUE ? List.of() : siblings(part, brackets),
                layout);
    }

    private boolean isBehindIndicator() {
        return ":,".indexOf(text.charAt(offset - 1)) >= 0;
    }

    private List<Sibling> siblings(Part part, Collection brackets) {
        return brackets.parts().stream()
                .filter(other -> !other.equals(part))
                .flatMap(
                        other ->
                                (brackets.mapping() ? other.key() : scalar(other))
                                                .map(
                                                        word ->
                                                                new Sibling(
                                                                        word.span().of(text),
                                                                        other.span().start()
                                                                                > part.span()
                                                                                        .start()))
                                                .stream())
                .toList();
    }

    private static Optional<Word> scalar(Part part) {
        return part.content().isPresent()
                        && part.content().get() instanceof Content.Scalar(var word)
                ? Optional.of(word)
                : Optional.empty();
    }
}
