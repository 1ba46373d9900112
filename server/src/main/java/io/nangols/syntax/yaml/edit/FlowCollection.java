package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The entries of `{…}` or the items of `[…]`.
final class FlowCollection {
    private final Source source;
    private final List<Span> members;
    private final int open;
    private final int close;
    private final String padding;

    private FlowCollection(
            Source source, YamlNode node, List<Span> members, char opener, char closer) {
        this.source = source;
        this.members = members;
        this.open = node.span().start();
        this.close = node.span().end() - 1;
        this.padding = opener == '{' ? " " : "";
        Refused.unless(
                open < close
                        && source.text.charAt(open) == opener
                        && source.text.charAt(close) == closer);
        int from = open + 1;
        for (int i = 0; i < members.size(); i++) {
            Refused.unless(
                    source.skipTrivia(from, close) == Math.min(members.get(i).start(), close));
            Refused.unless(members.get(i).end() <= close);
            int comma = comma(i);
            Refused.unless(comma >= 0 || i == members.size() - 1);
            from = comma + 1;
        }
    }

    static FlowCollection of(Source source, YamlNode.Mapping mapping) {
        var members = mapping.entries().stream().map(Spans::of).toList();
        return new FlowCollection(source, mapping, members, '{', '}');
    }

    static FlowCollection of(Source source, YamlNode.Sequence sequence) {
        var members = sequence.items().stream().map(Spans::of).toList();
        return new FlowCollection(source, sequence, members, '[', ']');
    }

    int size() {
        return members.size();
    }

    Span span(int index) {
        return members.get(index);
    }

    /// Puts a new member into the gap: on a line of its own where all have one.
    List<Edit> insert(Place.Gap gap, String written) {
        int index = gap.index();
        if (members.isEmpty()) {
            Refused.unless(isBlank(open + 1, close));
            return List.of(new Edit(new Span(open + 1, close), padding + written + padding));
        }
        if (isOnePerLine() && hasCommaOnLine(index - 1)) {
            return insertLine(index, written);
        }
        return List.of(
                index == 0
                        ? new Edit(Span.at(members.getFirst().start()), written + ", ")
                        : new Edit(Span.at(members.get(index - 1).end()), ", " + written));
    }

    private List<Edit> insertLine(int index, String written) {
        var indentation = source.before(members.getFirst().start());
        if (index == 0) {
            return List.of(source.insertLines(firstLine(0), List.of(indentation + written + ",")));
        }
        int before = index - 1;
        boolean comma = comma(before) >= 0;
        var edits = new ArrayList<Edit>();
        if (!comma) {
            edits.add(new Edit(Span.at(members.get(before).end()), ","));
        }
        var added = indentation + written + (comma ? "," : "");
        edits.add(source.insertLines(lastLine(before) + 1, List.of(added)));
        return edits;
    }

    /// Takes a member away, with the comma that is not needed any more.
    List<Edit> remove(int index) {
        var member = members.get(index);
        if (members.size() == 1) {
            boolean alone =
                    comments(open + 1, member.start()).isEmpty()
                            && comments(member.end(), close).isEmpty();
            Refused.unless(alone || isOnePerLine());
            return List.of(new Edit(new Span(open + 1, close), ""));
        }
        boolean last = index == members.size() - 1;
        if (isOnePerLine() && hasCommaOnLine(index) && hasCommaOnLine(index - 1)) {
            var edits = new ArrayList<Edit>();
            if (last && comma(index) < 0) {
                int comma = comma(index - 1);
                edits.add(new Edit(new Span(comma, comma + 1), ""));
            }
            edits.add(source.removeLines(firstLine(index), lastLine(index)));
            return edits;
        }
        int before = index == 0 ? open : members.get(index - 1).end();
        if (index > 0 && comments(before, member.start()).isEmpty()) {
            return List.of(new Edit(new Span(before, member.end()), ""));
        }
        if (last) {
            return List.of(new Edit(member, ""));
        }
        int next = members.get(index + 1).start();
        boolean alone = comments(member.end(), next).isEmpty();
        return List.of(new Edit(new Span(member.start(), alone ? next : comma(index) + 1), ""));
    }

    private boolean isOnePerLine() {
        for (int i = 0; i < members.size(); i++) {
            int before = i == 0 ? open : members.get(i - 1).end() - 1;
            if (!source.isFirstOnLine(members.get(i).start())
                    || source.lineAt(before) == source.lineAt(members.get(i).start())) {
                return false;
            }
        }
        return source.lineAt(close) > lastLine(members.size() - 1);
    }

    /// Whether the comma behind a member, if it has one, stands on its last line.
    private boolean hasCommaOnLine(int index) {
        return index < 0 || comma(index) < 0 || source.lineAt(comma(index)) == lastLine(index);
    }

    private int lastLine(int index) {
        return source.lastLine(members.get(index).start(), members.get(index).end());
    }

    /// The member's first line, or that of the comment right above it.
    private int firstLine(int index) {
        int first = source.lineAt(members.get(index).start());
        int column = source.column(members.get(index).start());
        int bound = index == 0 ? source.lineAt(open) : lastLine(index - 1);
        while (first - 1 > bound && source.commentColumn(first - 1) == column) {
            first--;
        }
        return first;
    }

    /// The comma behind a member, or -1.
    private int comma(int index) {
        int end = index + 1 < members.size() ? members.get(index + 1).start() : close;
        int at = source.skipTrivia(members.get(index).end(), end);
        return at < end && source.text.charAt(at) == ',' ? at : -1;
    }

    private boolean isBlank(int from, int to) {
        return source.text.substring(from, to).isBlank();
    }

    /// What stands from `from` to `to` beside commas and white space: comments.
    private String comments(int from, int to) {
        return source.text.substring(from, to).replaceAll("[,\\s]", "");
    }
}
