package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.Lines.Kind;
import io.nangols.syntax.yaml.Lines.Line;
import io.nangols.syntax.yaml.Lines.Value;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlNode.Properties;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Parses a block mapping piece by piece.
///
/// The lines' indentation cuts the text into entries; each entry is given to [FragmentParser] by
/// itself. So a text of which one entry changed is parsed anew only there (the pieces of the
/// previous parse are kept by their text), and an error in one entry costs only that entry: an
/// entry that does not parse is cut again, into its key and the entries below it, until what is
/// left is the line that is wrong. That line is *set aside*: reported, remembered as unparsed, and
/// read as blank by everything around it.
final class BlockParser {
    /// Blocks of more lines than this are always cut, so that a keystroke parses one script's or
    /// one model's lines.
    private static final int PIECE = 40;

    /// Levels that are cut around an error. Each one costs a parse of what is left, so a text made
    /// of nothing but levels would take for ever; nobody nests as deep as this.
    private static final int MOST_LEVELS = 32;

    private final BlockDraft draft;
    private final Map<String, Fragment> known;
    private final Map<String, Fragment> pieces = new HashMap<>();

    private BlockParser(BlockDraft draft, Map<String, Fragment> known) {
        this.draft = draft;
        this.known = known;
    }

    /// The root, the errors, the comments, the text set aside, the pieces for the next parse;
    /// `certain` says that the whole text cannot be valid YAML, because one of its pieces is not,
    /// whatever follows it.
    record Result(
            Optional<YamlNode> root,
            List<YamlSyntaxError> errors,
            List<YamlComment> comments,
            List<Span> unparsed,
            List<Span> orphaned,
            Map<String, Fragment> pieces,
            boolean certain) {

        /// How much of the text this reading gives up.
        int loss() {
            return errors.size();
        }
    }

    /// Parses the lines `first`..`end` of `text`. `known` holds the pieces of an earlier parse by
    /// their text; the line `suspect`, if given, is set aside from the start.
    static Result parse(
            String text,
            List<Line> lines,
            int first,
            int end,
            Map<String, Fragment> known,
            OptionalInt suspect) {
        var draft = new BlockDraft(text, lines);
        suspect.ifPresent(draft::setAside);
        var parser = new BlockParser(draft, known);
        var root = parser.block(first, end, -1, 0, Properties.NONE, Span.at(text.length()));
        return new Result(
                Optional.of(root),
                draft.errors,
                draft.comments,
                draft.unparsed,
                draft.orphaned,
                parser.pieces,
                draft.isCertain());
    }

    /// The value that stands in the lines `from`..`to`, all deeper than `parentColumn`.
    /// `properties` are those written before it; `absent` is its place when there is nothing.
    private YamlNode block(
            int from, int to, int parentColumn, int depth, Properties properties, Span absent) {
        var column = Indentation.columnOf(draft.lines.subList(from, to), parentColumn);
        if (column.isEmpty() || depth > MOST_LEVELS) {
            return leaf(from, to, absent);
        }
        int c = column.getAsInt();
        boolean sequence =
                draft.lines.subList(from, to).stream()
                        .filter(line -> line.isStructural() && line.column() == c)
                        .allMatch(line -> line.kind() == Kind.ITEM);
        return sequence
                ? sequence(Group.items(draft, from, to, c), c, depth, properties, absent)
                : mapping(Group.entries(draft, from, to, c), depth, properties, absent);
    }

    private YamlNode mapping(List<Group> groups, int depth, Properties properties, Span absent) {
        var entries = new ArrayList<YamlNode.Entry>();
        groups.forEach(group -> entry(group, depth, entries));
        if (entries.isEmpty()) {
            return new YamlNode.Unparsed(absent);
        }
        var span = entries.stream().map(YamlNode.Entry::span).reduce(Span::union).orElseThrow();
        return new YamlNode.Mapping(span, entries, CollectionStyle.BLOCK, properties);
    }

    private YamlNode sequence(
            List<Group> groups, int column, int depth, Properties properties, Span absent) {
        var items = new ArrayList<YamlNode>();
        int start =
                groups.isEmpty() ? absent.start() : draft.line(groups.getFirst().from).content();
        groups.forEach(group -> item(group, column, depth, items));
        int end = items.isEmpty() ? start : Math.max(start, items.getLast().span().end());
        return new YamlNode.Sequence(
                new Span(start, end), items, CollectionStyle.BLOCK, properties);
    }

    private void entry(Group group, int depth, List<YamlNode.Entry> into) {
        var head = draft.line(group.from);
        boolean container = head.value() == Value.NONE && group.hasStructure(draft);
        if (container && group.to - group.from > PIECE) {
            into.add(cut(group, head, depth, Optional.empty()));
            return;
        }
        var fragment = fragment(group);
        if (fragment.root().orElse(null) instanceof YamlNode.Mapping mapping) {
            draft.comments.addAll(fragment.comments());
            into.addAll(mapping.entries());
            return;
        }
        fragment.error().ifPresent(draft::failed);
        into.add(container ? cut(group, head, depth, error(fragment)) : broken(group, fragment));
    }

    private static Optional<YamlSyntaxError> error(Fragment fragment) {
        return fragment.error().map(Fragment.FragmentError::error);
    }

    /// The key by itself, and what stands below it. `error` is why they do not parse together, told
    /// when neither says it better.
    private YamlNode.Entry cut(Group group, Line head, int depth, Optional<YamlSyntaxError> error) {
        int errorsBefore = draft.errors.size();
        var fragment = fragment(draft.work(head.start(), head.next()), head.start());
        draft.comments.addAll(fragment.comments());
        fragment.error()
                .ifPresent(
                        e -> {
                            draft.failed(e);
                            draft.errors.add(e.error());
                        });
        var written =
                fragment.root().orElse(null) instanceof YamlNode.Mapping mapping
                        ? mapping.entries().getFirst()
                        : new YamlNode.Entry(
                                draft.rawKey(head), new YamlNode.Unparsed(Span.at(head.colon())));
        var hidden = new HashMap<Integer, Line>();
        group.hidden.forEach(index -> hidden.put(index, draft.hide(index)));
        int parentColumn = group.hasItemsAtOwnColumn(draft) ? head.column() - 1 : head.column();
        var value =
                block(
                        group.from + 1,
                        group.to,
                        parentColumn,
                        depth + 1,
                        written.value().properties(),
                        Span.at(head.colon()));
        hidden.forEach(draft.lines::set);
        if (draft.errors.size() == errorsBefore) {
            error.ifPresent(draft.errors::add);
        }
        return new YamlNode.Entry(written.key(), value);
    }

    /// An entry that does not parse and has nothing below it: what makes it so is left out, or what
    /// closes it is supplied, or else its value is unparsed.
    private YamlNode.Entry broken(Group group, Fragment fragment) {
        return withoutRest(group).orElseGet(() -> brokenAsAWhole(group, fragment));
    }

    private YamlNode.Entry brokenAsAWhole(Group group, Fragment fragment) {
        error(fragment).ifPresent(draft.errors::add);
        var head = draft.line(group.from);
        int end = draft.endOfText(head.start(), draft.line(group.to - 1).end());
        var closed = Unclosed.close(draft.work(), head.start(), head.colon(), end);
        if (closed.flatMap(Fragment::root).orElse(null) instanceof YamlNode.Mapping mapping) {
            draft.comments.addAll(closed.get().comments());
            var entry = mapping.entries().getFirst();
            return new YamlNode.Entry(entry.key(), Unclosed.clip(entry.value(), end));
        }
        int from = Math.min(draft.skipSpaces(head.colon()), end);
        var rest = new Span(from, Math.max(from, end));
        draft.unparsed(rest);
        return new YamlNode.Entry(draft.rawKey(head), new YamlNode.Unparsed(rest));
    }

    /// The entry up to the line on which its value has ended, if it parses; the lines below are set
    /// aside.
    private Optional<YamlNode.Entry> withoutRest(Group group) {
        int rest = group.endOfValue(draft);
        var head = draft.line(group.from);
        if (rest == group.to || head.value() != Value.INLINE) {
            return Optional.empty();
        }
        var fragment =
                fragment(draft.work(head.start(), draft.line(rest - 1).next()), head.start());
        if (!(fragment.root().orElse(null) instanceof YamlNode.Mapping mapping)) {
            return Optional.empty();
        }
        draft.comments.addAll(fragment.comments());
        draft.setAside(rest, group.to);
        return Optional.of(mapping.entries().getFirst());
    }

    private void item(Group group, int column, int depth, List<YamlNode> into) {
        var fragment = fragment(group);
        if (fragment.root().orElse(null) instanceof YamlNode.Sequence sequence) {
            draft.comments.addAll(fragment.comments());
            into.addAll(sequence.items());
            return;
        }
        fragment.error().ifPresent(draft::failed);
        int errorsBefore = draft.errors.size();
        var inner = draft.withoutDash(group.from);
        int from = Math.min(draft.skipSpaces(inner.content()), inner.end());
        int end = Math.max(from, draft.endOfText(from, draft.line(group.to - 1).end()));
        into.add(
                inner.isStructural()
                        ? block(
                                group.from,
                                group.to,
                                column,
                                depth + 1,
                                Properties.NONE,
                                new Span(from, end))
                        : unclosed(from, end));
        if (draft.errors.size() == errorsBefore) {
            error(fragment).ifPresent(draft.errors::add);
        }
    }

    /// Lines without any key or item: one scalar or flow collection, or text that is nothing.
    private YamlNode leaf(int from, int to, Span absent) {
        draft.lines.subList(from, to).forEach(draft::comment);
        int start = from < to ? draft.line(from).start() : absent.start();
        int end = from < to ? draft.line(to - 1).next() : absent.start();
        boolean empty =
                draft.lines.subList(from, to).stream().allMatch(line -> line.kind() == Kind.BLANK);
        if (empty) {
            return new YamlNode.Unparsed(absent);
        }
        var fragment = fragment(draft.work(start, end), start);
        if (fragment.parsed()) {
            return fragment.root().orElseGet(() -> new YamlNode.Unparsed(absent));
        }
        fragment.error()
                .ifPresent(
                        e -> {
                            draft.failed(e);
                            draft.errors.add(e.error());
                        });
        int first = Math.min(draft.skipSpaces(from < to ? draft.line(from).content() : start), end);
        return unclosed(first, Math.max(first, draft.endOfText(first, end)));
    }

    private YamlNode unclosed(int from, int end) {
        var closed = Unclosed.close(draft.work(), from, from, end).flatMap(Fragment::root);
        if (closed.isPresent()) {
            return Unclosed.clip(closed.get(), end);
        }
        draft.unparsed(new Span(from, end));
        return new YamlNode.Unparsed(new Span(from, end));
    }

    private Fragment fragment(Group group) {
        int start = draft.line(group.from).start();
        var piece = draft.work(start, draft.line(group.to - 1).next());
        if (!group.hidden.isEmpty()) {
            var visible = new StringBuilder(piece);
            for (int index : group.hidden) {
                for (int i = draft.line(index).start(); i < draft.line(index).end(); i++) {
                    visible.setCharAt(i - start, ' ');
                }
            }
            piece = visible.toString();
        }
        return fragment(piece, start);
    }

    private Fragment fragment(String piece, int start) {
        var before = pieces.containsKey(piece) ? pieces.get(piece) : known.get(piece);
        var fragment = before != null ? before : FragmentParser.parse(piece, 0, piece.length());
        var moved = fragment.movedTo(start);
        pieces.put(piece, moved);
        return moved;
    }
}
