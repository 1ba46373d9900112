package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.Lines.Kind;
import io.nangols.syntax.yaml.Lines.Value;

import java.util.ArrayList;
import java.util.List;

/// The lines of one entry of a block mapping, or of one item of a block sequence: from its first
/// line up to the next entry's. `hidden` lines stand among them but belong to another entry.
final class Group {
    final int from;
    int to;
    final List<Integer> hidden = new ArrayList<>();

    private Group(int from) {
        this.from = from;
        this.to = from + 1;
    }

    /// Cuts the lines `from`..`to` into the entries that begin at `column`. Lines that fit nowhere
    /// are set aside.
    static List<Group> entries(BlockDraft draft, int from, int to, int column) {
        var groups = new ArrayList<Group>();
        Group current = null;
        Group container = null;
        for (int i = from; i < to; i++) {
            var line = draft.line(i);
            if (line.kind() == Kind.KEY && line.column() <= column) {
                if (line.column() != column) {
                    draft.misaligned(line);
                }
                current = new Group(i);
                groups.add(current);
                container = line.value() == Value.INLINE ? container : current;
            } else if (line.kind() == Kind.BLANK || line.kind() == Kind.CONTINUATION) {
                if (current == null) {
                    draft.comment(line);
                } else {
                    current.to = i + 1;
                }
            } else if (current == null || line.column() <= column && !current.takesItem(draft, i)) {
                draft.setAside(i);
            } else if (!line.isStructural() || !current.hasInlineValue(draft)) {
                current.to = i + 1;
            } else if (container != null && container.holdsLike(draft, line)) {
                draft.misaligned(draft.line(current.from));
                for (int k = container.to; k < i; k++) {
                    container.hidden.add(k);
                }
                container.to = i + 1;
                current = container;
            } else if (current.isOpen(draft, i)) {
                current.to = i + 1;
            } else {
                draft.setAside(i);
            }
        }
        return groups;
    }

    /// Cuts the lines `from`..`to` into the items whose dashes stand at `column`.
    static List<Group> items(BlockDraft draft, int from, int to, int column) {
        var groups = new ArrayList<Group>();
        for (int i = from; i < to; i++) {
            var line = draft.line(i);
            if (line.kind() == Kind.ITEM && line.column() == column) {
                groups.add(new Group(i));
            } else if (line.kind() == Kind.BLANK || line.kind() == Kind.CONTINUATION) {
                if (groups.isEmpty()) {
                    draft.comment(line);
                } else {
                    groups.getLast().to = i + 1;
                }
            } else if (groups.isEmpty() || line.column() <= column) {
                draft.setAside(i);
            } else {
                groups.getLast().to = i + 1;
            }
        }
        return groups;
    }

    /// Whether keys or items stand below the first line.
    boolean hasStructure(BlockDraft draft) {
        return draft.lines.subList(from + 1, to).stream().anyMatch(Lines.Line::isStructural);
    }

    /// Whether the value is a list whose dashes stand right below the key, not deeper.
    boolean hasItemsAtOwnColumn(BlockDraft draft) {
        return draft.lines.subList(from + 1, to).stream()
                .filter(Lines.Line::isStructural)
                .findFirst()
                .filter(
                        line ->
                                line.kind() == Kind.ITEM
                                        && line.column() == draft.line(from).column())
                .isPresent();
    }

    private boolean takesItem(BlockDraft draft, int index) {
        var item = draft.line(index);
        return item.kind() == Kind.ITEM
                && item.column() == draft.line(from).column()
                && draft.line(from).value() == Value.NONE;
    }

    private boolean hasInlineValue(BlockDraft draft) {
        return draft.line(from).value() == Value.INLINE;
    }

    /// Whether the first line leaves a bracket or quote open that this line, right behind, may go
    /// on with.
    private boolean isOpen(BlockDraft draft, int index) {
        var head = draft.line(from);
        var brackets = new Brackets();
        brackets.scan(draft.work(), head.colon(), head.end());
        return index == to && !brackets.isClosed();
    }

    /// The line behind the one on which every quote and bracket of the first line's value is
    /// closed.
    int endOfValue(BlockDraft draft) {
        int head = draft.line(from).colon();
        var brackets = new Brackets();
        int line = from;
        do {
            int start = Math.max(head, draft.line(line).start());
            brackets.scan(draft.work(), start, draft.line(line).end());
            line++;
        } while (line < to && !brackets.isClosed());
        return line;
    }

    /// Whether a line of that kind stands in this group at the same column or a lower one.
    private boolean holdsLike(BlockDraft draft, Lines.Line other) {
        return draft.lines.subList(from + 1, to).stream()
                .anyMatch(line -> line.kind() == other.kind() && line.column() <= other.column());
    }
}
