package io.nangols.project;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Samples.Sample;
import io.nangols.testing.TreeInvariants;
import io.nangols.text.LineIndex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// A file of which a part is damaged: what stood from `from` to `to` is gone or something else, and
/// what follows has moved by `by`.
record Damage(Sample sample, String what, String text, int from, int to, int by) {
    private static final Map<Sample, List<Declared>> DECLARED = new ConcurrentHashMap<>();

    /// The text up to `offset`.
    static Damage cutOff(Sample sample, int offset) {
        var text = sample.text();
        return new Damage(
                sample,
                "cut off at " + offset,
                text.substring(0, offset),
                offset,
                text.length() + 1,
                0);
    }

    /// The text without a line.
    static Damage without(Sample sample, int line) {
        return replaced(sample, line, new LineIndex(sample.text()).startOf(line + 1), "");
    }

    /// The text with something else in place of a line.
    static Damage replaced(Sample sample, int line, String other) {
        return replaced(sample, line, new LineIndex(sample.text()).endOf(line), other);
    }

    private static Damage replaced(Sample sample, int line, int to, String other) {
        var text = sample.text();
        int from = new LineIndex(text).startOf(line);
        return new Damage(
                sample,
                "line %d, «%s», is «%s»".formatted(line + 1, text.substring(from, to), other),
                text.substring(0, from) + other + text.substring(to),
                from,
                to,
                other.length() - (to - from));
    }

    /// Whether the text is YAML even so: then its author may have meant it.
    boolean isYaml() {
        return YamlTree.parse(text).errors().isEmpty();
    }

    /// What was declared on lines that are what they were, and is not known any more, or not at its
    /// place.
    List<Declared> lost() {
        var tree = YamlTree.parse(text);
        TreeInvariants.check(tree);
        var known = Declared.in(tree).stream().map(Declared::place).collect(Collectors.toSet());
        return spared().stream()
                .filter(declared -> !known.contains(declared.movedTo(moved(declared)).place()))
                .toList();
    }

    /// What was declared on lines that are what they were.
    List<Declared> spared() {
        var lines = new LineIndex(sample.text());
        return DECLARED.computeIfAbsent(sample, s -> Declared.in(YamlTree.parse(s.text()))).stream()
                .filter(declared -> spares(declared.lines(), lines))
                .toList();
    }

    private boolean spares(Set<Integer> needed, LineIndex lines) {
        return needed.stream()
                .noneMatch(line -> lines.endOf(line) > from && lines.startOf(line) < to);
    }

    private int moved(Declared declared) {
        return declared.offset() < from ? declared.offset() : declared.offset() + by;
    }

    @Override
    public String toString() {
        return sample + ": " + what;
    }
}
