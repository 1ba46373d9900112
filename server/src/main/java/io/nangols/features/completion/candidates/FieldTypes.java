package io.nangols.features.completion.candidates;

import io.nangols.project.Field;
import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.text.Span;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which types the fields of a file have, and above all those that are called like one of them.
final class FieldTypes {
    /// So many fields show what is usual in a file.
    private static final int ENOUGH = 3_000;

    /// Nobody writes a name or a number that long.
    private static final int LONGEST = 100;

    /// A field of another name that ends in the same word.
    private static final double ALIKE = 0.2;

    /// A union that has some of the same members.
    private static final double SAME_UNION = 6;

    private final String text;
    private final String field;
    private final String lastWord;
    private final Set<String> present;
    private final Span cursor;
    private int seen;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Double> wordsForField = new HashMap<>();
    private final Map<String, Integer> wholeForField = new LinkedHashMap<>();

    /// Those of the models nearest to `cursor`; what stands there is being written and says
    /// nothing. `present` are the other members of the union in which the cursor is.
    FieldTypes(Project project, String field, List<String> present, Span cursor) {
        this.text = project.tree().text();
        this.field = field;
        this.lastWord = lastWord(field);
        this.present = present.stream().filter(FieldTypes::isOwn).collect(Collectors.toSet());
        this.cursor = cursor;
        for (var model : nearest(project.models())) {
            if (seen < ENOUGH) {
                model.fields().forEach(this::learn);
            }
        }
    }

    private List<Model> nearest(List<Model> models) {
        int behind = 0;
        while (behind < models.size() && models.get(behind).span().start() <= cursor.start()) {
            behind++;
        }
        return Stream.concat(
                        models.subList(0, behind).reversed().stream(),
                        models.subList(behind, models.size()).stream())
                .toList();
    }

    private void learn(Field other) {
        seen++;
        var span = other.type().span();
        if (span.isEmpty() || isBeingWritten(span)) {
            return;
        }
        var name = other.name().value();
        boolean same = name.equals(field);
        if (same && !(other.type() instanceof Type.ObjectOf)) {
            var written = span.of(text);
            if (written.length() <= LONGEST && written.indexOf('\n') < 0) {
                wholeForField.merge(written, 1, Integer::sum);
            }
        }
        boolean alike = !same && lastWord(name).equals(lastWord);
        learn(other.type(), same ? 1 : alike ? ALIKE : 0);
    }

    /// Whether the cursor is in it, or behind the dash with which it begins.
    private boolean isBeingWritten(Span span) {
        if (span.touches(cursor.start()) || span.touches(cursor.end())) {
            return true;
        }
        int end = span.end();
        while (end < cursor.start() && text.charAt(end) == ' ') {
            end++;
        }
        return end == cursor.start();
    }

    private void learn(Type type, double weight) {
        switch (type) {
            case Type.UnionOf(var members, _) -> {
                double more = isLikeThis(members) ? weight + SAME_UNION : weight;
                members.forEach(it -> learn(it, more));
            }
            case Type.ObjectOf(var fields, _, _) -> fields.forEach(this::learn);
            case Type.ArrayOf(Type.UnionOf union, _) -> learn(union, weight);
            case Type.ArrayOf _, Type.Primitive _, Type.Literal _, Type.Name _ ->
                    count(type.span(), weight);
            case Type.Refused _, Type.Unknown _ -> {}
        }
    }

    /// Whether a union has some of the same members.
    private boolean isLikeThis(List<Type> members) {
        return !present.isEmpty()
                && members.stream()
                        .anyMatch(
                                it ->
                                        it instanceof Type.Name(var name, _)
                                                && present.contains(name));
    }

    /// Whether a word says more than any that Nango knows.
    private static boolean isOwn(String word) {
        return Type.read(word) instanceof Type.Name;
    }

    private void count(Span span, double weight) {
        if (span.length() > LONGEST) {
            return;
        }
        var word = span.of(text);
        words.merge(word, 1, Integer::sum);
        if (weight > 0) {
            wordsForField.merge(word, weight, Double::sum);
        }
    }

    /// How often each word is a type or a part of one.
    Map<String, Integer> words() {
        return words;
    }

    /// The same for fields of that name, where those with another name that ends alike count less.
    Map<String, Double> wordsForField() {
        return wordsForField;
    }

    /// The types of fields of that name as they are written, those that come most often first.
    List<String> wholeForField() {
        return Usage.mostUsed(wholeForField);
    }

    /// The last word of a name, in small letters.
    static String lastWord(String name) {
        int start = name.length();
        while (start > 0 && Character.isLetterOrDigit(name.charAt(start - 1))) {
            start--;
            if (Character.isUpperCase(name.charAt(start))) {
                break;
            }
        }
        return name.substring(start).toLowerCase(Locale.ROOT);
    }
}
