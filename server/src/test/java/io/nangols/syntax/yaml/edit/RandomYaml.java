package io.nangols.syntax.yaml.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes YAML as all sorts of people do: any indentation, blocks and brackets, quotes, comments
/// and empty lines anywhere, either line break, with or without one at the end.
final class RandomYaml {
    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final int step;
    private final int listStep;

    /// How far a comment may be indented that follows the last line; a deeper one would be part of
    /// a block scalar.
    private int deepestComment = Integer.MAX_VALUE;

    private RandomYaml(Random random) {
        this.random = random;
        this.step = 1 + random.nextInt(4);
        this.listStep = random.nextBoolean() ? 0 : step;
    }

    /// The text that `seed` leads to.
    static String of(long seed) {
        return new RandomYaml(new Random(seed)).text();
    }

    private String text() {
        if (chance(5)) {
            lines.add("# the file");
            if (chance(2)) {
                lines.add("");
            }
        }
        if (chance(10)) {
            lines.add("---");
        }
        mapping(0, 0, "");
        if (chance(10)) {
            lines.add("# the end");
        }
        var lineBreak = chance(3) ? "\r\n" : "\n";
        return (chance(20) ? "\uFEFF" : "")
                + String.join(lineBreak, lines)
                + (chance(4) ? "" : lineBreak)
                + (chance(10) ? lineBreak : "");
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// `head` is what stands in front of the first key, on its line.
    private void mapping(int column, int depth, String head) {
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            boolean first = i == 0 && !head.isEmpty();
            if (!first) {
                between(column);
            }
            var start = first ? head : " ".repeat(column);
            var key = one(List.of("k%d", "'q%d'", "a b%d")).formatted(i);
            value(start + key + ":", column, depth, false);
        }
    }

    private void sequence(int column, int depth, String head) {
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            boolean first = i == 0 && !head.isEmpty();
            if (!first) {
                between(column);
            }
            value((first ? head : " ".repeat(column)) + "-", column, depth, true);
        }
    }

    private void between(int column) {
        if (chance(4)) {
            lines.add("");
        }
        if (chance(12)) {
            lines.add(chance(2) ? "" : " ".repeat(random.nextInt(6)));
        }
        if (chance(4)) {
            comments(Math.min(column, deepestComment));
        }
        if (chance(8)) {
            comments(Math.min(column + random.nextInt(4), deepestComment));
        }
    }

    private void comments(int column) {
        for (int i = random.nextInt(2); i >= 0; i--) {
            lines.add(" ".repeat(column) + one(List.of("# note", "#", "# --- more ---", "# k: v")));
        }
    }

    private void value(String head, int column, int depth, boolean item) {
        deepestComment = Integer.MAX_VALUE;
        boolean deep = depth >= 3;
        switch (random.nextInt(deep ? 9 : 15)) {
            case 0 -> line(head);
            case 1 -> blockScalar(head, column);
            case 2 -> line(head + " " + flow(0));
            case 3 -> flowLines(head, column);
            case 4 -> {
                line(head);
                line(" ".repeat(column + step) + "below");
            }
            case 5 -> {
                lines.add(head + " one");
                line(" ".repeat(column + step) + "two");
            }
            case 6 ->
                    line(
                            head
                                    + " "
                                    + one(
                                            List.of(
                                                    "\"a # b\"",
                                                    "'it''s'",
                                                    "{}",
                                                    "[]",
                                                    "null",
                                                    "\"x\ny\"".replace("\n", "\\n"))));
            case 7, 8 ->
                    line(
                            head
                                    + "  ".substring(random.nextInt(2))
                                    + one(List.of("1", "true", "a | b", "x#y", "string[]")));
            case 9, 10, 11 -> {
                if (item && chance(2)) {
                    mapping(column + 2, depth + 1, head + " ");
                } else {
                    line(head);
                    mapping(column + (item ? 2 : step), depth + 1, "");
                }
            }
            default -> {
                if (item) {
                    sequence(column + 2, depth + 1, head + " ");
                } else {
                    line(head);
                    sequence(column + listStep, depth + 1, "");
                }
            }
        }
    }

    private void line(String written) {
        lines.add(written + (chance(6) ? one(List.of(" # why", "  #", " ")) : ""));
    }

    private void blockScalar(String head, int column) {
        lines.add(
                head
                        + " "
                        + one(List.of("|", ">", "|-", "|+", ">+"))
                        + (chance(6) ? " # why" : ""));
        for (int i = random.nextInt(3); i >= 0; i--) {
            lines.add(" ".repeat(column + step) + one(List.of("text", "# no comment", "k: v")));
            if (chance(3)) {
                lines.add("");
            }
        }
        deepestComment = column + step - 1;
    }

    private String flow(int depth) {
        int size = random.nextInt(3);
        var parts = new ArrayList<String>();
        boolean mapping = random.nextBoolean();
        for (int i = 0; i <= size; i++) {
            var inner = depth < 2 && chance(4) ? flow(depth + 1) : one(List.of("1", "a b", "'q'"));
            parts.add(mapping ? "f" + i + ": " + inner : inner);
        }
        var joined = String.join(chance(4) ? "," : ", ", parts) + (chance(6) ? "," : "");
        var padding = chance(2) ? " " : "";
        return mapping ? "{" + padding + joined + padding + "}" : "[" + joined + "]";
    }

    private void flowLines(String head, int column) {
        boolean mapping = random.nextBoolean();
        int size = random.nextInt(3);
        line(head + (mapping ? " {" : " ["));
        for (int i = 0; i <= size; i++) {
            if (chance(6)) {
                comments(column + step);
            }
            var key = mapping ? "f" + i + ": " : "";
            var comma = i < size || chance(3) ? "," : "";
            line(" ".repeat(column + step) + key + one(List.of("1", "a b", "[a, b]")) + comma);
        }
        line(" ".repeat(column + (column == 0 ? 1 : 0)) + (mapping ? " }" : " ]"));
    }
}
