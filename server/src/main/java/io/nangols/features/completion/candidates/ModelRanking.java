package io.nangols.features.completion.candidates;

import io.nangols.project.Function;
import io.nangols.project.Project;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.project.TypeAliases;
import io.nangols.project.naming.Casing;
import io.nangols.project.naming.ScriptName;
import io.nangols.project.naming.ScriptName.Effect;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which models a script takes or gives: by its name, by what its neighbours take and give, and by
/// how those call their models. A model that is not there yet is among them where its name is
/// likely.
///
/// The weights are those with which the words of the public projects come up best.
final class ModelRanking {
    private static final int NEIGHBOURS = 60;
    private static final int MOST_NEW = 8;
    private static final List<Pair> PAIRS =
            List.of(new Pair("Input", "Output"), new Pair("Request", "Response"));

    /// What an action may take or give that is no model, though it should be one.
    private static final Set<String> WORDS = words();

    /// Before every model that is not there yet: what the file has needs nothing more.
    private static final double THERE = 1_000;

    /// Behind every model.
    private static final double LAST = -1_000;

    /// What the model is for.
    enum Role {
        INPUT,
        OUTPUT
    }

    /// The ends of two names that go together.
    private record Pair(String input, String output) {}

    private final CurrentScript script;
    private final Project project;
    private final ScriptName words;
    private final Role role;
    private final List<Function> neighbours;

    /// How strongly the neighbours' ways suggest a name.
    private final Ranking suggested = new Ranking();

    /// The models that neighbours name, there or not.
    private final Set<String> named = new HashSet<>();

    /// The models of other syncs: no two may save the same.
    private final Set<String> saved = new HashSet<>();

    ModelRanking(CurrentScript script, Role role) {
        this.script = script;
        this.project = script.project();
        this.words = script.words();
        this.role = role;
        this.neighbours = script.others().stream().limit(NEIGHBOURS).toList();
        learn();
    }

    private static Set<String> words() {
        var words = new LinkedHashSet<>(TypeAliases.ALL.sequencedKeySet());
        words.add("null");
        return Collections.unmodifiableSet(words);
    }

    /// The best first, of those that `typed` may become; `present` are left out.
    Candidates best(List<String> present, String typed) {
        var ranking = new Ranking();
        for (var name : project.modelNames()) {
            if (Typed.fits(typed, name)) {
                ranking.add(name, THERE + points(name, true));
            }
        }
        suggested.best(typed).stream()
                .filter(name -> project.model(name).isEmpty())
                .map(name -> Map.entry(name, points(name, named.contains(name))))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_NEW)
                .forEach(it -> ranking.add(it.getKey(), it.getValue()));
        if (!script.sync()) {
            WORDS.stream()
                    .filter(word -> Typed.fits(typed, word))
                    .forEach(word -> ranking.add(word, LAST));
        }
        ranking.removeAll(present);
        return Candidates.first(withIdFirst(ranking), this::candidate);
    }

    private Candidate candidate(String name) {
        return WORDS.contains(name)
                ? Candidate.type(name, project)
                : Candidate.model(name, project);
    }

    private double points(String name, boolean known) {
        return 40 * Math.log1p(suggested.of(name)) + (known ? likeness(name) : 30) + suits(name);
    }

    /// How much of the script's name is in the model's, and how little else.
    private double likeness(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        int shared = 0;
        int all = 0;
        for (var word : words.noun()) {
            all += word.length();
            shared += lower.contains(word) ? word.length() : 0;
        }
        if (shared == 0) {
            return 0;
        }
        boolean about = lower.contains(words.noun().getLast());
        boolean does = !script.sync() && words.verb().filter(lower::contains).isPresent();
        // A connection's metadata, or what is left of a record, is called after something else.
        boolean other =
                script.sync() && role == Role.INPUT
                        || role == Role.OUTPUT
                                && words.effect().equals(Optional.of(Effect.REMOVES));
        return (60.0 * shared / all + 40.0 * shared / lower.length())
                        * (about ? 1 : 0.5)
                        * (other ? 0.4 : 1)
                + (does ? 20 : 0);
    }

    /// Whether the name says what the model is for.
    private double suits(String name) {
        boolean input =
                name.endsWith("Input") || name.endsWith("Params") || name.endsWith("Request");
        boolean output =
                name.endsWith("Output") || name.endsWith("Response") || name.endsWith("Result");
        return switch (role) {
            case INPUT ->
                    input ? 25 : output ? -40 : script.sync() && name.endsWith("Metadata") ? 30 : 0;
            case OUTPUT ->
                    script.sync()
                            ? (input || output ? -40 : 0) - (saved.contains(name) ? 60 : 0)
                            : output ? 15 : input ? -40 : 0;
        };
    }

    /// What a sync saves has an `id`. To look for it in every model would take too long.
    private List<String> withIdFirst(Ranking ranking) {
        var names = ranking.best("");
        if (role == Role.INPUT || !script.sync()) {
            return names;
        }
        names.stream()
                .limit(100)
                .filter(name -> !mayHaveId(name))
                .forEach(name -> ranking.add(name, -60));
        return ranking.best("");
    }

    private boolean mayHaveId(String name) {
        return project.model(name)
                .flatMap(project::allFields)
                .map(fields -> fields.stream().anyMatch(it -> it.name().value().equals("id")))
                .orElse(true);
    }

    private void learn() {
        for (var other : neighbours) {
            var name = ScriptName.of(other.name().value());
            double weight = weight(other, name);
            for (var model : models(other, role)) {
                suggest(NamePattern.of(model, name, script.id()), weight);
                suggest(new NamePattern(model), mayShare(other) ? weight / 3 : weight / 20);
            }
            named.addAll(models(other, Role.INPUT));
            named.addAll(models(other, Role.OUTPUT));
            if (other instanceof Sync) {
                saved.addAll(models(other, Role.OUTPUT));
            }
        }
        script.written().ifPresent(this::learnFromItself);
        learnWhatIsUsual();
    }

    private void suggest(NamePattern pattern, double weight) {
        pattern.fill(words, script.id()).ifPresent(name -> suggested.add(name, weight));
    }

    private boolean mayShare(Function other) {
        return role == Role.INPUT || !(other instanceof Sync);
    }

    private double weight(Function other, ScriptName name) {
        if (other instanceof Sync != script.sync()) {
            return 0.2;
        }
        if (name.verb().equals(words.verb())) {
            return 3;
        }
        return name.effect().equals(words.effect()) ? 2 : 0.2;
    }

    /// `CreateContactOutput` beside `CreateContactInput`.
    private void learnFromItself(Function self) {
        for (var pair : PAIRS) {
            boolean input = role == Role.INPUT;
            var from = input ? pair.output() : pair.input();
            var to = input ? pair.input() : pair.output();
            models(self, input ? Role.OUTPUT : Role.INPUT).stream()
                    .filter(model -> model.endsWith(from))
                    .map(model -> model.substring(0, model.length() - from.length()) + to)
                    .forEach(name -> suggested.add(name, 2));
        }
    }

    private void learnWhatIsUsual() {
        var usual =
                script.sync()
                        ? UsualNames.ofSync(role)
                        : UsualNames.ofAction(role, words.effect().orElse(Effect.READS));
        double prefixed = prefixed();
        for (var each : usual) {
            suggest(each.pattern(), each.weight());
            if (each.pattern().isAboutNoun()) {
                suggest(each.pattern().prefixed(), each.weight() * (0.1 + prefixed));
            }
        }
    }

    /// Which part of the models have the integration's name in front.
    private double prefixed() {
        var prefix = Casing.pascal(script.id());
        long with = named.stream().filter(name -> name.startsWith(prefix)).count();
        return named.isEmpty() ? 0.3 : (double) with / named.size();
    }

    private static List<String> models(Function function, Role role) {
        return switch (role) {
            case INPUT -> function.input().map(Type::names).orElse(List.of());
            case OUTPUT ->
                    function.outputs().stream().flatMap(type -> type.names().stream()).toList();
        };
    }
}
