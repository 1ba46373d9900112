package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.ScalarStyle;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries of a block mapping or the items of a block sequence, by the lines that they take.
///
/// A member's lines are those of its text, the deeper comments and the texts' own empty lines below
/// it, and the comments right above it that are about it.
final class BlockCollection {
    private final Source source;
    private final List<Member> members;
    private final int column;

    /// A member: from its key or dash to the end of its value.
    private record Member(Span span, YamlNode value) {}

    private BlockCollection(Source source, List<Member> members) {
        this.source = source;
        this.members = members;
        Refused.unless(!members.isEmpty());
        this.column = source.column(members.getFirst().span().start());
        Refused.unless(source.before(start(0)).matches(" *(- +)*"));
        for (int i = 1; i < members.size(); i++) {
            int start = start(i);
            Refused.unless(
                    source.before(start).equals(" ".repeat(column))
                            && start >= members.get(i - 1).span().end());
        }
    }

    static BlockCollection of(Source source, YamlNode.Mapping mapping) {
        return new BlockCollection(
                source,
                mapping.entries().stream()
                        .map(entry -> new Member(Spans.of(entry), entry.value()))
                        .toList());
    }

    static BlockCollection of(Source source, YamlNode.Sequence sequence) {
        var members = new ArrayList<Member>();
        int from = sequence.span().start();
        for (var item : sequence.items()) {
            int dash = source.skipTrivia(from, source.text.length());
            Refused.unless(dash < source.text.length() && source.text.charAt(dash) == '-');
            int end = Math.max(dash + 1, Spans.of(item).end());
            members.add(new Member(new Span(dash, end), item));
            from = end;
        }
        return new BlockCollection(source, members);
    }

    int column() {
        return column;
    }

    int size() {
        return members.size();
    }

    int start(int index) {
        return members.get(index).span().start();
    }

    Span span(int index) {
        return members.get(index).span();
    }

    /// Puts the lines of a new member into the gap.
    List<Edit> insert(Place.Gap gap, List<String> lines) {
        int index = gap.index();
        var indented = new ArrayList<>(Layout.indented(lines, column));
        boolean first = index == 0;
        if (first && isBehindDash()) {
            var lineBreak = source.lineBreak(source.lineAt(start(0)));
            var before = String.join(lineBreak, indented).stripLeading();
            var edit = before + lineBreak + " ".repeat(column);
            return List.of(new Edit(Span.at(start(0)), edit));
        }
        boolean airy = isAiry();
        if (first || gap.nearNext() && index < members.size()) {
            int line = firstLine(index);
            if (airy && !isBelowComment(line)) {
                indented.addLast("");
            }
            return List.of(source.insertLines(line, indented));
        }
        if (airy && !keepsEmptyLines(index - 1)) {
            indented.addFirst("");
        }
        return List.of(source.insertLines(lastLine(index - 1) + 1, indented));
    }

    /// Takes a member away; another one must stay.
    List<Edit> remove(int index) {
        Refused.unless(members.size() > 1);
        if (index == 0 && isBehindDash()) {
            int next = lastLine(0) + 1;
            while (source.isBlank(next)) {
                next++;
            }
            var line = source.line(next);
            int content = source.startOf(next) + line.length() - line.stripLeading().length();
            return List.of(new Edit(new Span(start(0), content), ""));
        }
        return List.of(removeLines(index));
    }

    /// Takes a member's lines away. Of the empty lines around it, those on one side go, too.
    private Edit removeLines(int index) {
        int from = firstLine(index);
        int to = lastLine(index);
        int above = blankAbove(from, index);
        int below = blankBelow(to);
        boolean atEnd = to + below + 1 >= source.count();
        int claimed = index == 0 ? 0 : ownBlankLines(index - 1, to);
        if (claimed > 0 || index > 0 && keepsEmptyLines(index - 1)) {
            return atEnd && source.isBlank(from - 1)
                    ? new Edit(new Span(source.startOf(from), source.text.length()), "")
                    : source.removeLines(from, to + claimed);
        }
        if (index == 0) {
            return source.removeLines(from, isBelowComment(from) ? to : to + below);
        }
        boolean last = index == members.size() - 1 && (atEnd || below == 0);
        if (above > 0 && (last || below > 0 && goesAbove(from, above, to, below))) {
            return source.removeLines(from - above, to);
        }
        return source.removeLines(from, above > 0 ? to + below : to);
    }

    /// Of two runs of empty lines, the longer stays, or the one that somebody has typed spaces in.
    private boolean goesAbove(int from, int above, int to, int below) {
        return above < below
                || above == below
                        && (source.line(from - 1).isEmpty() || !source.line(to + 1).isEmpty());
    }

    private int blankAbove(int line, int index) {
        int bound = index == 0 ? -1 : lastLine(index - 1);
        int blank = 0;
        while (line - blank - 1 > bound && source.isBlank(line - blank - 1)) {
            blank++;
        }
        return blank;
    }

    private int blankBelow(int line) {
        int blank = 0;
        while (line + blank + 1 < source.count() && source.isBlank(line + blank + 1)) {
            blank++;
        }
        return blank;
    }

    private boolean isBelowComment(int line) {
        return line > 0 && source.commentColumn(line - 1) >= 0;
    }

    /// Takes the lines of the only member away.
    Edit removeOnlyLines() {
        return source.removeLines(firstLine(0), lastLine(0));
    }

    /// Writes `brackets` on a line of its own in place of the only member.
    Edit removeOnly(String brackets) {
        var lines = removeOnlyLines();
        var gone = lines.span().of(source.text);
        var lineBreak = source.lineBreak(source.lineAt(start(0)));
        var written =
                (gone.startsWith(lineBreak) ? lineBreak : "")
                        + brackets
                        + (gone.endsWith(lineBreak) ? lineBreak : "");
        return new Edit(lines.span(), written);
    }

    /// Whether the first member stands behind the dash of the list item that the collection is.
    boolean isBehindDash() {
        return !source.isFirstOnLine(start(0));
    }

    /// The last line that belongs to a member.
    int lastLine(int index) {
        var span = span(index);
        int last = source.lastLine(span.start(), span.end());
        Refused.unless(isTriviaOrNothing(source.behind(span.end())));
        last += ownBlankLines(index, last);
        for (int line = last + 1; line < source.count(); line++) {
            if (source.commentColumn(line) > column) {
                last = line;
            } else if (!source.isBlank(line)) {
                Refused.unless(source.indentation(line) <= column);
                break;
            }
        }
        return last;
    }

    /// The first line that belongs to a member: its own, or that of the comment above that is about
    /// it.
    private int firstLine(int index) {
        int own = source.lineAt(start(index));
        int bound = index == 0 ? -1 : lastLine(index - 1);
        int first = own;
        while (first - 1 > bound && source.commentColumn(first - 1) == column) {
            first--;
        }
        return first < own && headsMore(first, own, index) ? own : first;
    }

    /// Whether the comment on the lines `first`..`own` is about more than the member below it: the
    /// head of the file, a banner, or one with an empty line above and more members right below.
    private boolean headsMore(int first, int own, int index) {
        for (int line = first; line < own; line++) {
            if (source.line(line).matches(".*([-=#*~_])\\1\\1.*")) {
                return true;
            }
        }
        boolean close =
                index + 1 < members.size()
                        && source.lineAt(start(index + 1)) == lastLine(index) + 1;
        return first == 0 || close && source.isBlank(first - 1);
    }

    /// Whether empty lines stand between all members.
    private boolean isAiry() {
        for (int i = 1; i < members.size(); i++) {
            if (blankAbove(firstLine(i), i) == 0) {
                return false;
            }
        }
        return members.size() > 1;
    }

    /// How many blank lines below `line` would be text if that were the last line of the member:
    /// all below a block scalar with `+`, and below any, those up to one that has spaces.
    private int ownBlankLines(int index, int line) {
        if (blockScalarHeader(index).isEmpty()) {
            return 0;
        }
        int own = blankBelow(line);
        while (own > 0 && !keepsEmptyLines(index) && source.line(line + own).isEmpty()) {
            own--;
        }
        return own;
    }

    private boolean keepsEmptyLines(int index) {
        return blockScalarHeader(index).filter(header -> header.contains("+")).isPresent();
    }

    /// The `|` or the like of the block scalar in which a member ends, if it does.
    private Optional<String> blockScalarHeader(int index) {
        var last = members.get(index).value();
        while (!last.children().isEmpty()) {
            last = last.children().getLast();
        }
        return last instanceof YamlNode.Scalar scalar
                        && (scalar.style() == ScalarStyle.LITERAL
                                || scalar.style() == ScalarStyle.FOLDED)
                ? Optional.of(source.behind(scalar.span().start()).split("\\s", 2)[0])
                : Optional.empty();
    }

    private static boolean isTriviaOrNothing(String rest) {
        return rest.isBlank() || rest.matches("\\s+#.*");
    }
}
