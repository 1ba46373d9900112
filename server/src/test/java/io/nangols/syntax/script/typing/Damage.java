package io.nangols.syntax.script.typing;

import io.nangols.syntax.script.Corpus;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.text.LineIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Makes the states through which a script passes while somebody types in it, always the same.
final class Damage {
    /// A text with a cursor in it.
    private record Damaged(String text, int offset) {}

    /// Lines that are not finished.
    private static final Map<String, String> NEW_LINES =
            new TreeMap<>(
                    Map.of(
                            "dangling member", "    await nango.\n",
                            "unclosed call and object", "    const x = foo({ a:\n",
                            "unclosed call", "    await nango.batchSave(\n",
                            "open string", "    const y = 'abc\n",
                            "open template", "    const z = `a${b.\n",
                            "new statement", "    if (\n",
                            "new keyword", "    const \n"));

    private static final Pattern CLOSER = Pattern.compile("[)}\\]]");
    private static final Pattern OPENED_BLOCK = Pattern.compile("(?<=\\{\n)");

    private final String text;
    private final LineIndex lines;
    private final Random random;

    private Damage(Corpus.Script script) {
        this.text = script.text();
        this.lines = new LineIndex(text);
        this.random = new Random(script.name().hashCode());
    }

    /// Of every kind of damage, `count` states of the script, where it has a place for it.
    static List<State> of(Corpus.Script script, int count) {
        var damage = new Damage(script);
        var before = ScriptParser.parse(script.text());
        var states = new ArrayList<State>();
        for (int i = 0; i < count; i++) {
            damage.all()
                    .forEach(
                            (kind, damaged) ->
                                    states.add(
                                            State.of(
                                                    script.name(),
                                                    kind,
                                                    damaged.offset(),
                                                    before,
                                                    damaged.text())));
        }
        return states;
    }

    private Map<String, Damaged> all() {
        var all = new TreeMap<String, Damaged>();
        NEW_LINES.forEach((kind, line) -> all.put(kind, inserted(lineStart(), line)));
        place(OPENED_BLOCK).ifPresent(at -> all.put("new property", inserted(at, "        foo\n")));
        place(CLOSER).ifPresent(at -> all.put("deleted closer", deleted(at, at + 1)));
        int start = lineStart();
        int end = lines.endOf(lines.lineAt(start));
        if (end - start >= 6) {
            all.put("half a line", deleted(start + 3 + random.nextInt(end - start - 3), end));
        }
        if (end < text.length()) {
            all.put("deleted line", deleted(start, end + 1));
        }
        return all;
    }

    /// Of any line but the first two.
    private int lineStart() {
        int count = (int) text.lines().count();
        return lines.startOf(Math.min(count - 1, 2 + random.nextInt(Math.max(1, count - 2))));
    }

    private Optional<Integer> place(Pattern pattern) {
        var places = pattern.matcher(text).results().map(match -> match.start()).toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(places.get(random.nextInt(places.size())));
    }

    private Damaged inserted(int at, String line) {
        return new Damaged(text.substring(0, at) + line + text.substring(at), at + line.length());
    }

    private Damaged deleted(int start, int end) {
        return new Damaged(text.substring(0, start) + text.substring(end), start);
    }
}
