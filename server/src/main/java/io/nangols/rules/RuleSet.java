package io.nangols.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// All rules, found by their pages.
public final class RuleSet {
    private static final List<String> ROOMS = List.of("yaml", "project", "script");
    private final Map<String, Entry> rules;
    private final BiConsumer<RuleInfo, RuntimeException> onFailure;

    private record Entry(RuleInfo info, Rule rule) {}

    private RuleSet(Map<String, Entry> rules, BiConsumer<RuleInfo, RuntimeException> onFailure) {
        this.rules = rules;
        this.onFailure = onFailure;
    }

    /// Loads every rule. A rule that fails on some input costs only its own findings there;
    /// `onFailure` hears of it.
    ///
    /// @throws IllegalStateException when a page has no class: the product was built wrongly
    public static RuleSet load(BiConsumer<RuleInfo, RuntimeException> onFailure) {
        var rules = new LinkedHashMap<String, Entry>();
        for (var id : RulePages.ids()) {
            rules.put(id, new Entry(RulePages.info(id), instantiate(id)));
        }
        return new RuleSet(rules, onFailure);
    }

    private static Rule instantiate(String id) {
        var name =
                Arrays.stream(id.split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
        for (var room : ROOMS) {
            var type = classNamed(RuleSet.class.getPackageName() + "." + room + "." + name);
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

    /// The documentation page of a rule, Markdown.
    public Optional<String> page(String id) {
        return rule(id).map(info -> RulePages.page(info.id()));
    }

    /// Everything that is wrong with `subject`, in the order of the text: what a user needs to
    /// know. Of a place that YAML errors make doubtful, only those errors are told.
    public List<Finding> check(Subject subject) {
        var found = new TreeSet<>(Finding.BY_PLACE);
        rules.values().forEach(entry -> found.addAll(findings(entry, subject)));
        return List.copyOf(found);
    }

    private List<Finding> findings(Entry entry, Subject subject) {
        var report = new Report(entry.info());
        try {
            entry.rule().check(subject, report);
        } catch (RuntimeException e) {
            onFailure.accept(entry.info(), e);
            return List.of();
        } catch (StackOverflowError e) {
            onFailure.accept(entry.info(), new IllegalStateException("nested too deeply", e));
            return List.of();
        }
        boolean told = entry.info().id().equals("yaml-syntax");
        return report.findings().stream()
                .filter(finding -> told || !subject.project().tree().isDoubtful(finding.span()))
                .toList();
    }
}
