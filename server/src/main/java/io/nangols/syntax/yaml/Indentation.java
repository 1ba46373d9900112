package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.Lines.Kind;
import io.nangols.syntax.yaml.Lines.Line;
import io.nangols.syntax.yaml.Lines.Value;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Decides at which column the entries of a block stand when its lines do not agree.
final class Indentation {
    private Indentation() {}

    /// The column of the block's entries among `lines`, of those deeper than `parentColumn`.
    ///
    /// It is the lowest column on which a key or an item stands, as in every valid block. One
    /// exception: a single line that holds a whole `key: value`, with several deeper keys behind
    /// it, has only lost some of its spaces; the deeper column is the block's.
    static OptionalInt columnOf(List<Line> lines, int parentColumn) {
        var counts = new TreeMap<Integer, Integer>();
        for (var line : lines) {
            if (line.isStructural() && line.column() > parentColumn) {
                counts.merge(line.column(), 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return OptionalInt.empty();
        }
        int lowest = counts.firstKey();
        var next = counts.higherEntry(lowest);
        boolean strayed =
                counts.get(lowest) == 1 && next != null && isStray(lines, lowest, next.getValue());
        return OptionalInt.of(strayed ? next.getKey() : lowest);
    }

    /// Whether the only key at `column` is a whole entry among deeper ones: `siblings` stand at the
    /// next column.
    private static boolean isStray(List<Line> lines, int column, int siblings) {
        boolean deeperBefore = false;
        boolean deeperAfter = false;
        boolean seen = false;
        for (var line : lines) {
            if (!line.isStructural() || line.column() < column) {
                continue;
            }
            if (line.column() > column) {
                deeperBefore |= !seen;
                deeperAfter |= seen;
            } else if (line.kind() != Kind.KEY || line.value() != Value.INLINE) {
                return false;
            } else {
                seen = true;
            }
        }
        return deeperBefore || deeperAfter && siblings > 1;
    }
}
