package io.nangols.features.completion;

import io.nangols.features.completion.Structure.Part;
import io.nangols.syntax.yaml.CursorContext;
import io.nangols.syntax.yaml.CursorContext.Step;
import io.nangols.syntax.yaml.YamlSyntaxError;
import io.nangols.syntax.yaml.YamlTree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What becomes of a file when proposals at one place are accepted: compares what is written where
/// with what was there before.
final class Accepted {
    private static final int USUAL = 2;

    private final YamlTree before;
    private final int at;
    private final CursorContext context;
    private final List<Part> parts;
    private final List<Part> untouched;

    /// At `at` in `before`.
    Accepted(YamlTree before, int at) {
        this.before = before;
        this.at = at;
        this.context = CursorContext.at(before.text(), at);
        this.parts = Structure.of(before);
        int lineStart = before.text().lastIndexOf('\n', at - 1) + 1;
        int lineEnd = before.text().indexOf('\n', at);
        int end = lineEnd < 0 ? before.text().length() : lineEnd;
        var here =
                parts.stream()
                        .filter(it -> lineStart <= it.head().start() && it.head().start() <= end)
                        .map(Part::path)
                        .toList();
        this.untouched =
                parts.stream()
                        .filter(it -> here.stream().noneMatch(key -> isIn(it.path(), key)))
                        .filter(
                                it ->
                                        it.whole().end() < lineStart && it.value().isPresent()
                                                || it.head().start() > end)
                        .toList();
    }

    private static boolean isIn(List<String> path, List<String> key) {
        return path.size() >= key.size() && path.subList(0, key.size()).equals(key);
    }

    /// What is wrong after accepting `item`; empty when nothing is.
    Optional<String> fault(Proposal item) {
        var text = Completed.apply(item, before.text());
        var after = before.reparse(text);
        var messages =
                new ArrayList<>(after.errors().stream().map(YamlSyntaxError::message).toList());
        before.errors().forEach(error -> messages.remove(error.message()));
        // A text that ends inside brackets has them open, whatever is accepted there.
        boolean cut = at == before.text().length();
        messages.removeIf(message -> cut && message.startsWith("This is never closed"));
        return (messages.isEmpty()
                        ? fault(item, text, Structure.of(after))
                        : messages.stream().findFirst())
                .map(it -> "%s at %d: %s%n%s".formatted(item.label(), at, it, around(text)));
    }

    private Optional<String> fault(Proposal item, String text, List<Part> now) {
        var insertion = item.insertion();
        int start =
                insertion.span().start()
                        + insertion.others().stream()
                                .filter(edit -> edit.span().start() < insertion.span().start())
                                .mapToInt(
                                        edit -> edit.replacement().length() - edit.span().length())
                                .sum();
        int end = start + insertion.text().length();
        if (start > end || !text.startsWith(insertion.text(), start)) {
            return Optional.of("it is not where it should be");
        }
        int word = start;
        while (word < end && text.charAt(word) <= ' ') {
            word++;
        }
        int last = end;
        while (last > word && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return inserted(now, word, last)
                .map(part -> fault(item, part, last(text, end), now, text))
                .orElseGet(() -> Optional.of("it is nowhere in the tree"));
    }

    /// The spaces behind the last line break, where nothing else is.
    private static Optional<Integer> last(String text, int end) {
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        return Optional.of(end - lineStart).filter(_ -> text.substring(lineStart, end).isBlank());
    }

    /// The outermost part that begins there, or the innermost that goes over it.
    private static Optional<Part> inserted(List<Part> now, int word, int last) {
        return now.stream()
                .filter(
                        it ->
                                it.head().start() == word
                                        || it.head().start() == word - 1 && !it.isItem())
                .filter(it -> it.whole().end() >= last - 1)
                .findFirst()
                .or(
                        () ->
                                now.stream()
                                        .filter(
                                                it ->
                                                        it.whole().start() <= word
                                                                && it.whole().end() >= last - 1)
                                        .reduce((_, inner) -> inner));
    }

    private Optional<String> fault(
            Proposal item, Part part, Optional<Integer> lastLine, List<Part> now, String text) {
        var around =
                context.path().stream()
                        .map(step -> step instanceof Step.Key(var name) ? name : Structure.ITEM)
                        .toList();
        var possible =
                switch (context.kind()) {
                    case VALUE -> List.of(below(around, context.key().orElse("")));
                    case ITEM ->
                            List.of(
                                    below(around, Structure.ITEM),
                                    below(below(around, Structure.ITEM), part.path().getLast()));
                    case KEY, NOTHING ->
                            List.of(
                                    below(
                                            around,
                                            isNew(item) ? part.path().getLast() : item.label()),
                                    below(around, Structure.ITEM),
                                    around);
                };
        if (!possible.contains(part.path())) {
            return Optional.of("it is " + part.path() + ", not " + possible.getFirst());
        }
        boolean ownLine =
                isFirst(text, part.head().start())
                        && context.kind() != CursorContext.Kind.VALUE
                        && !context.flow();
        var wanted =
                siblingColumn(part, now)
                        .or(() -> part.parent().map(it -> it + step(part.isItem())));
        if (ownLine
                && part.column().isPresent()
                && wanted.isPresent()
                && !part.column().equals(wanted)) {
            return Optional.of("its column is " + part.column().get() + ", not " + wanted.get());
        }
        if (lastLine.isPresent()
                && part.column().isPresent()
                && !lastLine.get().equals(part.column().get() + step(false))) {
            return Optional.of("what comes next is at column " + lastLine.get());
        }
        return lost(now);
    }

    /// Behind a dash, a key stands where the dash lets it.
    private static boolean isFirst(String text, int offset) {
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).isBlank();
    }

    private static boolean isNew(Proposal item) {
        return item.kind() == Proposal.Kind.BLOCK;
    }

    private static Optional<Integer> siblingColumn(Part part, List<Part> now) {
        return now.stream()
                .filter(
                        it ->
                                it.enclosing().equals(part.enclosing())
                                        && it.isItem() == part.isItem())
                .filter(it -> it.parent().equals(part.parent()) && !it.head().equals(part.head()))
                .findFirst()
                .flatMap(Part::column);
    }

    /// By how much mappings or lists are deeper than their keys in this file.
    private int step(boolean list) {
        return parts.stream()
                .filter(it -> it.isItem() == list)
                .flatMap(
                        it ->
                                it.column().stream()
                                        .flatMap(
                                                column ->
                                                        it
                                                                .parent()
                                                                .map(above -> column - above)
                                                                .stream()))
                .findFirst()
                .orElseGet(() -> list ? step(false) : USUAL);
    }

    /// Whatever else was there has to be there still, and in the same place.
    private Optional<String> lost(List<Part> now) {
        var left = new HashMap<List<String>, Integer>();
        now.forEach(it -> left.merge(it.path(), 1, Integer::sum));
        return untouched.stream()
                .filter(it -> left.merge(it.path(), -1, Integer::sum) < 0)
                .findFirst()
                .map(it -> it.path() + " is gone");
    }

    private static List<String> below(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private String around(String text) {
        return text.substring(Math.max(0, at - 250), Math.min(text.length(), at + 200));
    }
}
