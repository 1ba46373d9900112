package io.nangols.features.completion.candidates;

import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Project;
import io.nangols.project.TypeAliases;
import io.nangols.project.naming.Casing;
import io.nangols.project.naming.NewNames;
import io.nangols.text.Span;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which types a field may have: those that fields of its name have elsewhere, the words that Nango
/// knows, and models, above all those that are called like the field.
///
/// The weights are those with which the words of the public projects come up best.
final class TypeRanking {
    private static final int MOST_WHOLE = 3;
    private static final List<String> LITERALS = List.of("null", "true", "false");

    /// The name of a model that does nothing but hold others.
    private static final Pattern WRAPPER =
            Pattern.compile("(.+)(?:Response|Output|Results?|List|Page)");

    private static final Set<String> WRAPPED = Set.of("results", "data", "items", "records");
    private static final Pattern MODEL = Pattern.compile("[A-Z][A-Za-z0-9_]*(?:\\[])?");

    private final Project project;
    private final List<String> present;
    private final FieldTypes types;
    private final Ranking ranking = new Ranking();

    /// The field's letters, and those of one of what it has several of.
    private final String letters;

    private final String one;

    private final String owner;
    private final boolean plural;
    private final String lastWord;
    private final String field;

    /// The types of a field of the model `owner`; the field's name is without its `?`. `present`
    /// are the other members of the union, `cursor` is the whole value, which is still being
    /// written.
    TypeRanking(Project project, String owner, String field, List<String> present, Span cursor) {
        this.project = project;
        this.present = List.copyOf(present);
        this.types = new FieldTypes(project, field, present, cursor);
        this.owner = owner;
        this.field = field;
        this.lastWord = FieldTypes.lastWord(field);
        this.letters = field.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        this.one = NewNames.singular(letters);
        this.plural = !NewNames.singular(lastWord).equals(lastWord);
    }

    /// The best first, of those that `typed` may become.
    Candidates best(String typed) {
        addAliases();
        addModels();
        addNewModels();
        addUsed();
        ranking.removeAll(present);
        var whole =
                present.isEmpty()
                        ? types.wholeForField().stream()
                                .filter(type -> Typed.fits(typed, type))
                                .limit(MOST_WHOLE)
                                .toList()
                        : List.<String>of();
        return Candidates.first(
                Stream.concat(
                                whole.stream(),
                                ranking.best(typed).stream().filter(it -> !whole.contains(it)))
                        .toList(),
                type -> Candidate.type(type, project));
    }

    private void addAliases() {
        int points = 40;
        for (var alias : TypeAliases.ALL.keySet()) {
            ranking.add(alias, points);
            points -= 3;
        }
        ranking.add("null", 20);
        ranking.add("true", present.contains("false") ? 80 : -20);
        ranking.add("false", present.contains("true") ? 80 : -20);
        if (!present.isEmpty()) {
            ranking.add("null", 40);
            ranking.add("undefined", 30);
        }
        if (plural) {
            ranking.add("string[]", 35);
            ranking.add("number[]", 33);
        }
    }

    private void addModels() {
        var names = new LinkedHashSet<String>();
        project.integrations().stream()
                .flatMap(Integration::functions)
                .map(Function::outputs)
                .forEach(outputs -> outputs.forEach(type -> names.addAll(type.names())));
        names.removeIf(name -> !MODEL.matcher(name).matches());
        names.addAll(project.modelNames());
        names.remove(owner);
        for (var name : names) {
            double likeness = likeness(name);
            ranking.add(name, likeness);
            if (plural && likeness > 0) {
                ranking.add(name + "[]", likeness + 5);
            }
        }
    }

    private double likeness(String model) {
        if (one.isEmpty()) {
            return 0;
        }
        var lower = model.toLowerCase(Locale.ROOT);
        if (lower.equals(letters) || lower.equals(one)) {
            return 90;
        }
        if (lower.endsWith(one) || lower.endsWith(letters)) {
            return 70;
        }
        return one.length() > 3 && lower.contains(one) ? 30 : 0;
    }

    /// Models that are not there yet, after the names of the field and of the model that has it.
    private void addNewModels() {
        if (Casing.words(field).isEmpty()) {
            return;
        }
        var name = NewNames.model(field);
        if (!plural) {
            ranking.add(name, 0);
        } else if (!lastWord.equals("ids")) {
            ranking.add(name + "[]", 48);
            ranking.add(owner + name + "[]", 20);
        }
        var wrapper = WRAPPER.matcher(owner);
        if (wrapper.matches()
                && (WRAPPED.contains(field) || plural && wrapper.group(1).endsWith(name))) {
            ranking.add(wrapper.group(1) + "[]", 50);
        }
    }

    private void addUsed() {
        types.words()
                .forEach(
                        (word, count) -> {
                            if (meansTheSameAnywhere(word)) {
                                ranking.add(word, 8 * Math.log1p(count));
                            }
                        });
        types.wordsForField()
                .forEach(
                        (word, weight) -> {
                            if (weight >= 1 || meansTheSameAnywhere(word)) {
                                ranking.add(word, 40 * Math.log1p(weight));
                            }
                        });
    }

    /// The literals of other fields mean nothing here.
    private boolean meansTheSameAnywhere(String word) {
        var item = Candidate.item(word);
        return LITERALS.contains(item)
                || TypeAliases.ALL.containsKey(item.toLowerCase(Locale.ROOT))
                || MODEL.matcher(word).matches()
                || project.model(item).isPresent();
    }
}
