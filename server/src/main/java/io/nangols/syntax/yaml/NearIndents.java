package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.Lines.Line;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// By how much the lines around a place are deeper than those that they belong to.
///
/// @param links what encloses the place, innermost first
record NearIndents(String text, TextLines lines, Line line, List<Climb.Link> links) {
    private static final int USUAL = 2;

    /// How far it looks.
    private static final int LINES = 300;

    /// By how much a mapping is deeper than its key.
    int mapping() {
        var keys = links.stream().filter(link -> !link.level().isItem()).toList();
        for (int i = 0; i + 1 < keys.size(); i++) {
            boolean direct = links.indexOf(keys.get(i)) + 1 == links.indexOf(keys.get(i + 1));
            int step = keys.get(i).level().column() - keys.get(i + 1).level().column();
            if (direct && step > 0) {
                return step;
            }
        }
        return step(lines::before, Lines.Kind.KEY)
                .or(() -> step(lines::after, Lines.Kind.KEY))
                .filter(step -> step > 0)
                .orElse(USUAL);
    }

    /// By how much a list is deeper than its key, where mappings are `usual` deeper.
    int list(int usual) {
        return step(lines::before, Lines.Kind.ITEM)
                .or(() -> step(lines::after, Lines.Kind.ITEM))
                .orElse(usual);
    }

    /// How much deeper than its key the nearest mapping or list is.
    private Optional<Integer> step(Function<Line, Optional<Line>> next, Lines.Kind kind) {
        var here = next.apply(line);
        for (int i = 0; i < LINES && here.isPresent(); i++) {
            if (here.get().kind() == kind) {
                var step = belowKey(here.get());
                if (step.isPresent()) {
                    return step;
                }
            }
            here = next.apply(here.get());
        }
        return Optional.empty();
    }

    /// How much deeper a line is than the key of the line before, if that is its key.
    private Optional<Integer> belowKey(Line first) {
        var above = lines.before(first);
        while (above.isPresent() && above.get().kind() == Lines.Kind.BLANK) {
            above = lines.before(above.get());
        }
        return above.filter(it -> it.kind() == Lines.Kind.KEY && it.value() == Lines.Value.NONE)
                .map(it -> first.column() - it.column())
                .filter(step -> step > 0 || step == 0 && first.kind() == Lines.Kind.ITEM);
    }
}
