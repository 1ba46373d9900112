package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.CursorContext.Sibling;
import io.nangols.syntax.yaml.Lines.Kind;
import io.nangols.syntax.yaml.Lines.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands directly inside a level, but for what is on the cursor's line.
///
/// @param column where they stand; empty when there are none
/// @param items whether they are a list's
record Children(Optional<Integer> column, boolean items, List<Sibling> siblings) {
    /// No children.
    static final Children NONE = new Children(Optional.empty(), false, List.of());

    /// Those of `parent`, or of the document around `cursor`.
    static Children of(String text, TextLines lines, Optional<Climb.Link> parent, Line cursor) {
        return new Reader(text, lines, cursor).read(parent);
    }

    private static final class Reader {
        private final String text;
        private final TextLines lines;
        private final Line cursor;
        private final List<Sibling> siblings = new ArrayList<>();
        private int column = -1;
        private boolean items;

        Reader(String text, TextLines lines, Line cursor) {
            this.text = text;
            this.lines = lines;
            this.cursor = cursor;
        }

        Children read(Optional<Climb.Link> parent) {
            parent.ifPresent(this::onSameLine);
            int bound = parent.map(link -> link.level().column()).orElse(-1);
            boolean listUnderKey = parent.filter(link -> !link.level().isItem()).isPresent();
            var next = parent.map(Climb.Link::line).flatMap(lines::after);
            if (parent.isEmpty()) {
                next = Optional.of(documentStart());
            }
            while (next.isPresent() && next.get().kind() != Kind.MARKER) {
                var line = next.get();
                if (line.isStructural()) {
                    boolean item = line.kind() == Kind.ITEM;
                    boolean inside =
                            line.column() > bound || line.column() == bound && listUnderKey && item;
                    if (!inside) {
                        break;
                    }
                    add(line, item);
                }
                next = lines.after(line);
            }
            return new Children(
                    column < 0 ? Optional.empty() : Optional.of(column),
                    items,
                    List.copyOf(siblings));
        }

        private Line documentStart() {
            var first = cursor;
            var above = lines.before(cursor);
            while (above.isPresent() && above.get().kind() != Kind.MARKER) {
                first = above.get();
                above = lines.before(first);
            }
            return first;
        }

        /// The first of them may stand behind the dash of the item that they are in.
        private void onSameLine(Climb.Link link) {
            if (link.level().holds()) {
                var inner =
                        Level.of(text, link.line()).stream()
                                .filter(it -> it.column() > link.level().column())
                                .findFirst();
                inner.ifPresent(
                        level -> {
                            column = level.column();
                            items = level.isItem();
                            if (link.line().start() != cursor.start()) {
                                siblings.add(sibling(level, link.line()));
                            }
                        });
            }
        }

        private void add(Line line, boolean item) {
            if (column < 0) {
                column = line.column();
                items = item;
            }
            boolean other = line.start() != cursor.start();
            if (other && line.column() == column && item == items) {
                siblings.add(sibling(Level.of(text, line).getFirst(), line));
            }
        }

        private Sibling sibling(Level level, Line line) {
            boolean after = line.start() > cursor.start();
            if (!level.isItem()) {
                return new Sibling(level.name(), after);
            }
            return new Sibling(
                    level.holds()
                            ? ""
                            : Level.unquoted(
                                    ScalarText.plain(text, level.after(), line.end()).of(text)),
                    after);
        }
    }
}
