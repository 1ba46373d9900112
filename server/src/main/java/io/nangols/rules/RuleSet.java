package io.nangols.rules;

import io.nangols.project.Nearest;
import io.nangols.rules.SuppressionComment.Name;
import io.nangols.text.Span;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All rules, found by their pages.
public final class RuleSet {
    private static final List<String> ROOMS = List.of("yaml", "project", "script");

    /// They look at something else than what a `nango.yaml` says: at the comments in it, once it is
    /// known what these silence, and at the settings.
    private static final Set<String> WITHOUT_CLASS =
            Set.of(UnusedSuppressions.RULE, SettingsReader.RULE);

    private final Map<String, Entry> rules;
    private final BiConsumer<RuleInfo, RuntimeException> onFailure;

    private record Entry(RuleInfo info, Optional<Rule> rule) {}

    private RuleSet(Map<String, Entry> rules, BiConsumer<RuleInfo, RuntimeException> onFailure) {
        this.rules = rules;
        this.onFailure = onFailure;
    }

    /// Loads every rule. A rule that fails on some input costs only its own findings there, and a
    /// fix that fails only itself; `onFailure` hears of it.
    ///
    /// @throws IllegalStateException when a page has no class: the product was built wrongly
    public static RuleSet load(BiConsumer<RuleInfo, RuntimeException> onFailure) {
        var rules = new LinkedHashMap<String, Entry>();
        for (var id : RulePages.ids()) {
            var rule =
                    WITHOUT_CLASS.contains(id)
                            ? Optional.<Rule>empty()
                            : Optional.of(instantiate(id));
            rules.put(id, new Entry(RulePages.info(id), rule));
        }
        return new RuleSet(rules, onFailure);
    }

    private static Rule instantiate(String id) {
        var name =
                Arrays.stream(id.split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
        for (var room : ROOMS) {
            var type =
                    classNamed(RuleSet.class.getPackageName() + "." + room + "." + name)
                            .filter(Rule.class::isAssignableFrom);
            if (type.isPresent()) {
                try {
                    var constructor = type.get().getDeclaredConstructor();
                    constructor.setAccessible(true);
                    return (Rule) constructor.newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("Rule " + id + " cannot be made.", e);
                }
            }
        }
        throw new IllegalStateException("Rule " + id + " has a page but no class " + name + ".");
    }

    private static Optional<Class<?>> classNamed(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /// What all rules are, in alphabetical order of their ids.
    public List<RuleInfo> rules() {
        return rules.values().stream().map(Entry::info).toList();
    }

    public Optional<RuleInfo> rule(String id) {
        return Optional.ofNullable(rules.get(id)).map(Entry::info);
    }

    /// Whether a rule looks at scripts, and not at the `nango.yaml`.
    public boolean isAboutScripts(RuleInfo rule) {
        return rules.get(rule.id()).rule().filter(ScriptRule.class::isInstance).isPresent();
    }

    /// The id that somebody meant who wrote another.
    public Optional<String> meant(String id) {
        return Nearest.to(id, ids());
    }

    /// The documentation page of a rule.
    public Optional<PageText> page(String id) {
        return rule(id).map(info -> PageText.of(RulePages.page(info.id())).from(info.pageUrl()));
    }

    /// The same, and how to switch the rule off.
    public Optional<PageText> explanation(String id) {
        return rule(id).flatMap(
                        info ->
                                page(id).map(
                                                page ->
                                                        page.with(
                                                                SwitchingOff.of(
                                                                        info,
                                                                        isAboutScripts(info)))));
    }

    /// Everything that is wrong with `subject`, as if there were no settings.
    public List<Finding> check(Subject subject) {
        return check(subject, Settings.NONE);
    }

    /// Everything that is wrong with the `nango.yaml` of `subject`, in the order of the text: what
    /// a user needs to know, and wants to, as `settings` and the comments in the file say. Of a
    /// place that YAML errors make doubtful, only those errors are told.
    ///
    /// @throws CancellationException when the thread is interrupted
    public List<Finding> check(Subject subject, Settings settings) {
        var tree = subject.project().tree();
        var asking = Thread.currentThread();
        // Rules know nothing of each other, so all processors can work on them.
        var outcomes =
                on(settings, asking)
                        .parallel()
                        .flatMap(entry -> run(entry, subject).stream())
                        .toList();
        var suppressions = Suppressions.of(tree);
        var wanted = wanted(outcomes, suppressions, tree.errors().isEmpty(), settings);
        return wanted.stream().filter(finding -> !isSaidBetter(finding, wanted)).toList();
    }

    /// Everything that is wrong with `script`, as if there were no settings.
    public List<Finding> check(ScriptSubject script) {
        return check(script, Settings.NONE);
    }

    /// Everything that is wrong with `script`, in the order of the text, as `settings` and the
    /// comments in the script say; nothing of statements that are still being written.
    ///
    /// @throws CancellationException when the thread is interrupted
    public List<Finding> check(ScriptSubject script, Settings settings) {
        if (script.model().isSelfContained()) {
            return List.of();
        }
        var outcomes =
                on(settings, Thread.currentThread())
                        .flatMap(entry -> run(entry, script).stream())
                        .toList();
        var suppressions = Suppressions.of(script.tree());
        return wanted(outcomes, suppressions, script.tree().errors().isEmpty(), settings);
    }

    /// Between any two rules it stops when `asking` is interrupted: nobody wants the answer then.
    private Stream<Entry> on(Settings settings, Thread asking) {
        return rules.values().stream()
                .filter(
                        entry -> {
                            if (asking.isInterrupted()) {
                                throw new CancellationException();
                            }
                            return !settings.isOff(entry.info().id());
                        });
    }

    /// What the comments in the file and the settings leave of all findings. In a file that is not
    /// `sound` some rules find less than there is.
    private List<Finding> wanted(
            List<Outcome> outcomes, Suppressions suppressions, boolean sound, Settings settings) {
        var found = new TreeSet<>(Finding.BY_PLACE);
        var ran = new HashSet<String>();
        for (var outcome : outcomes) {
            found.addAll(outcome.findings());
            if (sound && !outcome.rule().looksAround()) {
                ran.add(outcome.id());
            }
        }
        var left = suppressions.apply(List.copyOf(found));
        var unused = unused(suppressions, left.used(), ran);
        return Stream.concat(left.kept().stream(), unused.stream())
                .filter(finding -> !settings.isOff(finding.rule().id()))
                .map(finding -> finding.weighedBy(settings))
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    /// Whether another rule that speaks of syntax knows what was meant there.
    private boolean isSaidBetter(Finding finding, List<Finding> all) {
        return finding.rule().id().equals("yaml-syntax")
                && all.stream()
                        .filter(other -> other.span().overlaps(finding.span()))
                        .filter(other -> !other.rule().equals(finding.rule()))
                        .flatMap(other -> rules.get(other.rule().id()).rule().stream())
                        .anyMatch(it -> it instanceof NangoYamlRule rule && rule.speaksOfSyntax());
    }

    private List<Finding> unused(Suppressions suppressions, Set<Name> used, Set<String> ran) {
        if (suppressions.comments().isEmpty()) {
            return List.of();
        }
        var report = new Report(rules.get(UnusedSuppressions.RULE).info());
        new UnusedSuppressions(rules(), ran).check(suppressions, used, report);
        return report.findings();
    }

    /// What a rule has found.
    private record Outcome(String id, Rule rule, List<Finding> findings) {}

    /// What a rule for `nango.yaml` finds; empty for any other, and when it failed.
    private Optional<Outcome> run(Entry entry, Subject subject) {
        return entry.rule().orElse(null) instanceof NangoYamlRule rule
                ? run(
                        entry.info(),
                        rule,
                        report -> rule.check(subject, report),
                        span -> rule.speaksOfSyntax() || !subject.project().tree().isDoubtful(span))
                : Optional.empty();
    }

    /// What a rule for scripts finds; empty for any other, and when it failed.
    private Optional<Outcome> run(Entry entry, ScriptSubject script) {
        return entry.rule().orElse(null) instanceof ScriptRule rule
                ? run(
                        entry.info(),
                        rule,
                        report -> rule.check(script, report),
                        span -> !script.model().isDoubtful(span))
                : Optional.empty();
    }

    private Optional<Outcome> run(
            RuleInfo info, Rule rule, Consumer<Report> check, Predicate<Span> certain) {
        var report = new Report(info);
        try {
            check.accept(report);
        } catch (RuntimeException e) {
            onFailure.accept(info, e);
            return Optional.empty();
        } catch (StackOverflowError e) {
            onFailure.accept(info, new IllegalStateException("nested too deeply", e));
            return Optional.empty();
        }
        var findings =
                report.findings().stream()
                        .filter(finding -> certain.test(finding.span()))
                        .map(finding -> finding.guarded(e -> onFailure.accept(info, e)))
                        .toList();
        return Optional.of(new Outcome(info.id(), rule, findings));
    }

    /// What the text of a settings file says.
    public SettingsReader.Reading settings(String text) {
        return new SettingsReader(ids()).read(text);
    }

    /// Everything that is wrong with the text of a settings file, in the order of the text. What it
    /// says of that counts, too.
    public List<Finding> checkSettings(String text) {
        var reading = settings(text);
        var rule = rules.get(SettingsReader.RULE).info();
        return reading.problems().stream()
                .filter(_ -> !reading.settings().isOff(rule.id()))
                .map(
                        problem ->
                                new Finding(
                                                rule,
                                                problem.severity(),
                                                problem.span(),
                                                problem.message(),
                                                List.of(),
                                                List.of())
                                        .weighedBy(reading.settings()))
                .toList();
    }

    private List<String> ids() {
        return List.copyOf(rules.keySet());
    }
}
