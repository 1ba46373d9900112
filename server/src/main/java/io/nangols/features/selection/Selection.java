package io.nangols.features.selection;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlComment;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlNode.Sequence;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/// Finds what surrounds a place: the word, the scalar inside its quotes, the scalar, the entry, the
/// block's entries, and so on up to the whole text.
public final class Selection {
    private final String text;
    private final int offset;
    private final List<Span> found = new ArrayList<>();

    private Selection(String text, int offset) {
        this.text = text;
        this.offset = Math.clamp(offset, 0, text.length());
    }

    /// The spans around `offset`, from the innermost to the whole text; each holds more than the
    /// one before.
    public static List<Span> around(Project project, int offset) {
        var tree = project.tree();
        var selection = new Selection(tree.text(), offset);
        tree.comments().stream()
                .filter(comment -> comment.span().touches(selection.offset))
                .findFirst()
                .ifPresent(selection::addComment);
        tree.pathAt(selection.offset).forEach(selection::add);
        return selection.nested();
    }

    private void addComment(YamlComment comment) {
        var span = comment.span();
        addWords(span);
        found.add(new Span(span.end() - comment.text().length(), span.end()));
        found.add(span);
    }

    private void add(YamlNode node) {
        var span = node.span();
        found.add(span);
        node.properties().anchor().ifPresent(anchor -> found.add(span.union(anchor.span())));
        node.properties().tag().ifPresent(tag -> found.add(span.union(tag.span())));
        switch (node) {
            case Mapping(_, var entries, _, _) -> entries.forEach(entry -> found.add(entry.span()));
            case Sequence(_, var items, var style, _) -> {
                if (style == YamlNode.CollectionStyle.BLOCK) {
                    items.forEach(item -> found.add(withDash(item, span)));
                }
            }
            case Scalar scalar -> addScalar(scalar);
            case YamlNode.Alias _, YamlNode.Unparsed _ -> {}
        }
    }

    private void addScalar(Scalar scalar) {
        var span = scalar.span();
        if (scalar.style().isQuoted() && span.length() > 1) {
            found.add(new Span(span.start() + 1, span.end() - 1));
        }
        addWords(span);
    }

    private void addWords(Span inside) {
        addRun(inside, Character::isJavaIdentifierPart);
        addRun(inside, c -> c == '-' || Character.isJavaIdentifierPart(c));
        addRun(inside, c -> !Character.isWhitespace(c) && "|,{}[]\"'".indexOf(c) < 0);
        addRun(inside, c -> c != '\n' && c != '\r');
    }

    /// What is around the place and consists of such characters.
    private void addRun(Span inside, IntPredicate such) {
        int start = offset;
        while (start > inside.start() && such.test(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < inside.end() && such.test(text.charAt(end))) {
            end++;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Span(start, end));
        }
    }

    /// An item of a list, from its dash.
    private Span withDash(YamlNode item, Span list) {
        int at = item.span().start();
        while (at > list.start() && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        boolean dash = at > list.start() && text.charAt(at - 1) == '-';
        return dash ? new Span(at - 1, item.span().end()) : item.span();
    }

    /// Those that hold the place, each larger than the one before and around it.
    private List<Span> nested() {
        var nested = new ArrayList<Span>();
        found.add(new Span(0, text.length()));
        found.stream()
                .filter(span -> !span.isEmpty() && span.touches(offset))
                .sorted(Comparator.comparingInt(Span::length))
                .forEach(
                        span -> {
                            boolean more =
                                    nested.isEmpty()
                                            || span.encloses(nested.getLast())
                                                    && span.length() > nested.getLast().length();
                            if (more) {
                                nested.add(span);
                            }
                        });
        return nested.isEmpty() ? List.of(Span.at(offset)) : List.copyOf(nested);
    }
}
