package io.nangols.syntax.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// How far two parsers agree on many files: a table by [FactFamily] and by kind of node.
final class Agreement {
    private static final int SHOWN_DIFFERENCES = 20;

    private final Map<String, Count> byKind = new HashMap<>();
    private final List<String> messages = new ArrayList<>();
    private int files;
    private int differing;

    void add(String name, String text, String expected, String got) {
        files++;
        expected.lines().forEach(line -> count(kind(line)).expected++);
        TreeDifference.between(name, text, expected, got).ifPresent(this::add);
    }

    private void add(TreeDifference difference) {
        differing++;
        difference.onlyExpected().forEach(line -> count(kind(line)).onlyExpected++);
        difference.onlyGot().forEach(line -> count(kind(line)).onlyGot++);
        if (messages.size() < SHOWN_DIFFERENCES) {
            messages.add(difference.message());
        }
    }

    private Count count(String kind) {
        return byKind.computeIfAbsent(kind, _ -> new Count());
    }

    /// The word behind the depth, which only nodes have; of a modifier also its keyword.
    private static String kind(String line) {
        int from = Character.isDigit(line.charAt(0)) ? line.indexOf(' ') + 1 : 0;
        int to = line.indexOf(' ', from);
        var kind = line.substring(from, to < 0 ? line.length() : to);
        return kind.equals("KeywordModifier") ? kind + line.substring(line.lastIndexOf(' ')) : kind;
    }

    int differingFiles() {
        return differing;
    }

    /// The first differences, then the table: of each family all nodes, then of each kind that
    /// differs.
    String report() {
        var rows = new ArrayList<>(messages);
        rows.add("%,d files, %,d of them differ".formatted(files, differing));
        rows.add(row("", "expected", "not got", "only got"));
        for (var family : FactFamily.values()) {
            rows.add(row(family.title(), sum(kind -> FactFamily.of(kind) == family)));
        }
        rows.add(row("all", sum(_ -> true)));
        byKind.entrySet().stream()
                .filter(entry -> entry.getValue().differences() > 0)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().differences()))
                .forEach(entry -> rows.add(row("  " + entry.getKey(), entry.getValue())));
        return String.join("\n", rows);
    }

    private Count sum(Predicate<String> kinds) {
        var sum = new Count();
        byKind.forEach(
                (kind, count) -> {
                    if (kinds.test(kind)) {
                        sum.add(count);
                    }
                });
        return sum;
    }

    private static String row(String title, Count count) {
        return row(
                title, number(count.expected), number(count.onlyExpected), number(count.onlyGot));
    }

    private static String row(String title, String expected, String onlyExpected, String onlyGot) {
        return "%-30s %12s %10s %10s".formatted(title, expected, onlyExpected, onlyGot);
    }

    private static String number(int number) {
        return "%,d".formatted(number);
    }

    /// Of one kind of node: how many there should be, how many of these are not there, and how many
    /// others are.
    private static final class Count {
        int expected;
        int onlyExpected;
        int onlyGot;

        int differences() {
            return onlyExpected + onlyGot;
        }

        void add(Count other) {
            expected += other.expected;
            onlyExpected += other.onlyExpected;
            onlyGot += other.onlyGot;
        }
    }
}
