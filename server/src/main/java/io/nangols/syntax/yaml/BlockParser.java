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

/// Parses a block mapping piece by piece.
///
/// The lines' indentation cuts the text into entries; each entry is given to [FragmentParser] by
/// itself. So a text of which one entry changed is parsed anew only there (the pieces of the
/// previous parse are kept by their text), and an error in one entry costs only that entry: an
/// entry that does not parse is cut again, into its key and the entries below it, until what is
/// left is the line that is wrong. That line is *set aside*: reported, remembered as unparsed, and
/// read as blank by everything around it.
final class BlockParser {
    /// Levels that are always cut, so that a keystroke parses one integration's or one model's
    /// lines.
    private static final int CUT_LEVELS = 2;

    private final String text;
    private final StringBuilder work;
    private final List<Line> lines;
    private final Map<String, Fragment> known;
    private final Map<String, Fragment> pieces = new HashMap<>();
    private final List<YamlSyntaxError> errors = new ArrayList<>();
    private final List<YamlComment> comments = new ArrayList<>();
    private final List<Span> unparsed = new ArrayList<>();
    private boolean certain;

    /// `known` holds the pieces of an earlier parse by their text.
    BlockParser(String text, List<Line> lines, Map<String, Fragment> known) {
        this.text = text;
        this.work = new StringBuilder(text);
        this.lines = new ArrayList<>(lines);
        this.known = known;
    }

    /// The result: the root, the errors, the comments, the text set aside, the pieces for the next
    /// parse; `certain` says that the whole text cannot be valid YAML, because one of its pieces is
    /// not, whatever follows it.
    record Result(
            Optional<YamlNode> root,
            List<YamlSyntaxError> errors,
            List<YamlComment> comments,
            List<Span> unparsed,
            Map<String, Fragment> pieces,
            boolean certain) {}

    Result parse(int firstLine, int endLine) {
        var root = block(firstLine, endLine, -1, 0, Properties.NONE, Span.at(text.length()));
        return new Result(root, errors, comments, unparsed, pieces, certain);
    }

    /// The value that stands in the lines `from`..`to`, all deeper than `parentColumn`;
    /// `properties` are those written before it.
    private Optional<YamlNode> block(
            int from, int to, int parentColumn, int depth, Properties properties, Span absent) {
        var column = Indentation.columnOf(lines.subList(from, to), parentColumn);
        if (column.isEmpty() || depth > FragmentParser.MAX_DEPTH) {
            return Optional.of(leaf(from, to, absent));
        }
        int c = column.getAsInt();
        boolean sequence =
                lines.subList(from, to).stream()
                        .filter(line -> line.isStructural() && line.column() == c)
                        .allMatch(line -> line.kind() == Kind.ITEM);
        var groups = sequence ? items(from, to, c) : entries(from, to, c, parentColumn);
        var entries = new ArrayList<YamlNode.Entry>();
        var items = new ArrayList<YamlNode>();
        for (var group : groups) {
            if (sequence) {
                item(group, c, depth, items);
            } else {
                entry(group, depth, entries);
            }
        }
        if (sequence) {
            int start =
                    groups.isEmpty() ? absent.start() : lines.get(groups.getFirst().from).content();
            int end = items.isEmpty() ? start : Math.max(start, items.getLast().span().end());
            return Optional.of(
                    new YamlNode.Sequence(
                            new Span(start, end), items, CollectionStyle.BLOCK, properties));
        }
        if (entries.isEmpty()) {
            return Optional.of(new YamlNode.Unparsed(absent));
        }
        var span = entries.getFirst().span();
        for (var entry : entries) {
            span = span.union(entry.span());
        }
        return Optional.of(new YamlNode.Mapping(span, entries, CollectionStyle.BLOCK, properties));
    }

    /// The lines of one entry or item. `hidden` lines stand among them but belong to others.
    private static final class Group {
        final int from;
        int to;
        final List<Integer> hidden = new ArrayList<>();

        Group(int from) {
            this.from = from;
            this.to = from + 1;
        }
    }

    private List<Group> entries(int from, int to, int column, int parentColumn) {
        var groups = new ArrayList<Group>();
        Group current = null;
        Group open = null;
        for (int i = from; i < to; i++) {
            var line = lines.get(i);
            if (line.kind() == Kind.KEY && line.column() <= column) {
                boolean misaligned = line.column() != column;
                if (misaligned) {
                    misaligned(line);
                }
                if (line.column() <= parentColumn) {
                    continue;
                }
                current = new Group(i);
                groups.add(current);
                open = line.value() == Value.INLINE ? open : current;
            } else if (line.kind() == Kind.BLANK || line.kind() == Kind.CONTINUATION) {
                if (current == null) {
                    comment(line);
                } else {
                    current.to = i + 1;
                }
            } else if (line.column() <= column
                    && !(line.kind() == Kind.ITEM && belongsTo(current, line, column))) {
                setAside(i, message(line));
            } else if (current == null) {
                setAside(i, INDENTATION);
            } else if (line.isStructural() && lines.get(current.from).value() == Value.INLINE) {
                if (open == null || !hasColumn(open, line.column())) {
                    if (lines.get(current.from).kind() == Kind.KEY
                            && isContinuedByBrackets(current, i)) {
                        current.to = i + 1;
                    } else {
                        setAside(i, INDENTATION);
                    }
                } else {
                    for (int k = open.to; k < i; k++) {
                        open.hidden.add(k);
                    }
                    open.to = i + 1;
                    misaligned(lines.get(current.from));
                    current = open;
                }
            } else {
                current.to = i + 1;
            }
        }
        return groups;
    }

    /// Whether the entry's first line leaves a bracket or quote open, so that what follows may be
    /// more of it.
    private boolean isContinuedByBrackets(Group group, int line) {
        var head = lines.get(group.from);
        var brackets = new Brackets();
        brackets.scan(work, head.colon(), head.end());
        return !brackets.isClosed() && line == group.to;
    }

    private boolean belongsTo(Group group, Line item, int column) {
        return group != null
                && item.column() == column
                && lines.get(group.from).value() == Value.NONE;
    }

    private boolean hasColumn(Group group, int column) {
        for (int i = group.from + 1; i < group.to; i++) {
            if (lines.get(i).isStructural() && lines.get(i).column() <= column) {
                return true;
            }
        }
        return false;
    }

    private List<Group> items(int from, int to, int column) {
        var groups = new ArrayList<Group>();
        for (int i = from; i < to; i++) {
            var line = lines.get(i);
            if (line.kind() == Kind.ITEM && line.column() == column) {
                groups.add(new Group(i));
            } else if (line.kind() == Kind.BLANK || line.kind() == Kind.CONTINUATION) {
                if (groups.isEmpty()) {
                    comment(line);
                } else {
                    groups.getLast().to = i + 1;
                }
            } else if (groups.isEmpty() || line.column() <= column) {
                setAside(i, message(line));
            } else {
                groups.getLast().to = i + 1;
            }
        }
        return groups;
    }

    private void entry(Group group, int depth, List<YamlNode.Entry> into) {
        var head = lines.get(group.from);
        boolean children = head.value() == Value.NONE && hasStructureBelow(group);
        if (!(children && depth < CUT_LEVELS - 1)) {
            var fragment = parse(group);
            if (fragment.parsed()) {
                accept(fragment);
                if (fragment.root().orElse(null) instanceof YamlNode.Mapping mapping) {
                    into.addAll(mapping.entries());
                    return;
                }
            }
            fragment.error().ifPresent(this::failed);
            if (!children) {
                into.add(broken(group, fragment));
                return;
            }
            into.add(cut(group, head, depth, fragment.error().map(Fragment.FragmentError::error)));
            return;
        }
        into.add(cut(group, head, depth, Optional.empty()));
    }

    /// The key by itself, and what stands below it.
    private YamlNode.Entry cut(Group group, Line head, int depth, Optional<YamlSyntaxError> error) {
        int errorsBefore = errors.size();
        var fragment = fragment(work.substring(head.start(), head.next()), head.start());
        var written =
                fragment.root().orElse(null) instanceof YamlNode.Mapping mapping
                                && mapping.entries().size() == 1
                        ? mapping.entries().getFirst()
                        : null;
        var key = written != null ? written.key() : rawKey(head);
        var properties = written != null ? written.value().properties() : Properties.NONE;
        accept(fragment);
        fragment.error()
                .ifPresent(
                        e -> {
                            failed(e);
                            errors.add(e.error());
                        });
        var hidden = hide(group);
        var value =
                block(
                        group.from + 1,
                        group.to,
                        head.column() - (indentlessItems(group) ? 1 : 0),
                        depth + 1,
                        properties,
                        Span.at(head.colon()));
        hidden.forEach((index, line) -> lines.set(index, line));
        if (errors.size() == errorsBefore) {
            error.ifPresent(errors::add);
        }
        return new YamlNode.Entry(key, value.orElseThrow());
    }

    private boolean indentlessItems(Group group) {
        int column = lines.get(group.from).column();
        for (int i = group.from + 1; i < group.to; i++) {
            if (lines.get(i).isStructural()) {
                return lines.get(i).kind() == Kind.ITEM && lines.get(i).column() == column;
            }
        }
        return false;
    }

    private Map<Integer, Line> hide(Group group) {
        var hidden = new HashMap<Integer, Line>();
        for (int index : group.hidden) {
            var line = lines.get(index);
            hidden.put(index, line);
            lines.set(index, blankLine(line));
        }
        return hidden;
    }

    private boolean hasStructureBelow(Group group) {
        for (int i = group.from + 1; i < group.to; i++) {
            if (lines.get(i).isStructural()) {
                return true;
            }
        }
        return false;
    }

    /// An entry that does not parse and has nothing below it: what closes it is supplied, or else
    /// its value is unparsed.
    private YamlNode.Entry broken(Group group, Fragment fragment) {
        fragment.error().ifPresent(e -> errors.add(e.error()));
        var head = lines.get(group.from);
        int end = endOfText(head.start(), lines.get(group.to - 1).end());
        var closed = closed(head.start(), head.colon(), end);
        if (closed.isPresent()
                && closed.get().root().orElse(null) instanceof YamlNode.Mapping mapping
                && mapping.entries().size() == 1) {
            comments.addAll(closed.get().comments());
            var entry = mapping.entries().getFirst();
            return new YamlNode.Entry(entry.key(), clip(entry.value(), end));
        }
        int from = Math.min(skipSpaces(head.colon()), end);
        var rest = new Span(from, Math.max(from, end));
        unparsed.add(rest);
        return new YamlNode.Entry(rawKey(head), new YamlNode.Unparsed(rest));
    }

    /// The stretch with its open quotes and brackets closed, if that makes it YAML.
    private Optional<Fragment> closed(int start, int from, int end) {
        var brackets = new Brackets();
        brackets.scan(work, from, end);
        if (brackets.isClosed()) {
            return Optional.empty();
        }
        var mended = work.substring(0, end) + brackets.closers();
        var fragment = FragmentParser.parse(mended, start, mended.length());
        return fragment.parsed() ? Optional.of(fragment) : Optional.empty();
    }

    private static YamlNode clip(YamlNode node, int end) {
        var span = node.span();
        if (span.end() <= end) {
            return node;
        }
        var clipped = new Span(Math.min(span.start(), end), end);
        return switch (node) {
            case YamlNode.Scalar(_, var value, var style, var properties) ->
                    new YamlNode.Scalar(clipped, value, style, properties);
            case YamlNode.Sequence(_, var items, var style, var properties) ->
                    new YamlNode.Sequence(
                            clipped,
                            items.stream().map(item -> clip(item, end)).toList(),
                            style,
                            properties);
            case YamlNode.Mapping(_, var entries, var style, var properties) ->
                    new YamlNode.Mapping(
                            clipped,
                            entries.stream()
                                    .map(
                                            entry ->
                                                    new YamlNode.Entry(
                                                            clip(entry.key(), end),
                                                            clip(entry.value(), end)))
                                    .toList(),
                            style,
                            properties);
            case YamlNode.Alias(_, var name) -> new YamlNode.Alias(clipped, name);
            case YamlNode.Unparsed _ -> new YamlNode.Unparsed(clipped);
        };
    }

    private void item(Group group, int column, int depth, List<YamlNode> into) {
        var fragment = parse(group);
        if (fragment.parsed()
                && fragment.root().orElse(null) instanceof YamlNode.Sequence sequence) {
            accept(fragment);
            into.addAll(sequence.items());
            return;
        }
        fragment.error().ifPresent(this::failed);
        int before = errors.size();
        var head = lines.get(group.from);
        work.setCharAt(head.content(), ' ');
        var inner = Lines.classify(work, head.start(), head.end(), head.next());
        lines.set(group.from, inner);
        if (inner.isStructural()) {
            var absent =
                    new Span(
                            inner.content(),
                            endOfText(inner.content(), lines.get(group.to - 1).end()));
            into.add(
                    block(group.from, group.to, column, depth + 1, Properties.NONE, absent)
                            .orElseThrow());
        } else {
            int end = endOfText(head.content() + 1, lines.get(group.to - 1).end());
            int from = Math.min(skipSpaces(head.content() + 1), end);
            var value =
                    closed(from, from, end).flatMap(Fragment::root).map(node -> clip(node, end));
            if (value.isEmpty()) {
                unparsed.add(new Span(from, end));
            }
            into.add(value.orElseGet(() -> new YamlNode.Unparsed(new Span(from, end))));
        }
        if (errors.size() == before) {
            fragment.error().ifPresent(e -> errors.add(e.error()));
        }
    }

    /// Lines without any key or item: one scalar or flow collection, or text that is nothing.
    private YamlNode leaf(int from, int to, Span absent) {
        if (from >= to) {
            return new YamlNode.Unparsed(absent);
        }
        int start = lines.get(from).start();
        int end = lines.get(to - 1).next();
        if (work.substring(start, end).isBlank()) {
            return new YamlNode.Unparsed(absent);
        }
        var fragment = fragment(work.substring(start, end), start);
        accept(fragment);
        if (fragment.parsed()) {
            return fragment.root().orElseGet(() -> new YamlNode.Unparsed(absent));
        }
        fragment.error()
                .ifPresent(
                        e -> {
                            failed(e);
                            errors.add(e.error());
                        });
        int first = skipSpaces(start);
        int last = Math.max(first, endOfText(first, end));
        var value =
                closed(first, first, last).flatMap(Fragment::root).map(node -> clip(node, last));
        return value.orElseGet(
                () -> {
                    unparsed.add(new Span(first, last));
                    return new YamlNode.Unparsed(new Span(first, last));
                });
    }

    private Fragment parse(Group group) {
        int start = lines.get(group.from).start();
        int end = lines.get(group.to - 1).next();
        var piece = work.substring(start, end);
        if (!group.hidden.isEmpty()) {
            var blanked = new StringBuilder(piece);
            for (int index : group.hidden) {
                blank(blanked, lines.get(index).start() - start, lines.get(index).end() - start);
            }
            piece = blanked.toString();
        }
        return fragment(piece, start);
    }

    private Fragment fragment(String piece, int start) {
        var before = pieces.get(piece);
        if (before == null) {
            before = known.get(piece);
        }
        var fragment =
                before != null
                        ? before.movedTo(start)
                        : FragmentParser.parse(piece, 0, piece.length()).movedTo(start);
        pieces.put(piece, fragment);
        return fragment;
    }

    private void accept(Fragment fragment) {
        comments.addAll(fragment.comments());
    }

    private void comment(Line line) {
        int hash = skipSpaces(line.start());
        if (hash < line.end() && text.charAt(hash) == '#') {
            comments.add(Comments.comment(text, hash, line.end()));
        }
    }

    private YamlNode.Scalar rawKey(Line head) {
        var span =
                new Span(
                        head.content(),
                        Math.max(head.content(), endOfText(head.content(), head.colon() - 1)));
        return new YamlNode.Scalar(
                span, span.of(text), YamlNode.ScalarStyle.PLAIN, Properties.NONE);
    }

    private void failed(Fragment.FragmentError error) {
        if (errors.isEmpty() && !error.atEnd()) {
            certain = true;
        }
    }

    private static final String INDENTATION =
            "This line's indentation fits none of the lines above it; align it with the keys it belongs to.";

    private String message(Line line) {
        var content = text.substring(line.content(), line.end()).strip();
        if (work.charAt(line.content()) == '\t') {
            return "A tab cannot indent YAML; use spaces.";
        }
        if (line.kind() == Kind.ITEM) {
            return "This list item belongs to no key; indent it below the key it belongs to.";
        }
        if ("]})".indexOf(content.charAt(0)) >= 0) {
            return "Nothing is open here that `%s` could close.".formatted(content.charAt(0));
        }
        if ("@`%".indexOf(content.charAt(0)) >= 0) {
            return "A value cannot begin with `%s`; put it in quotes.".formatted(content.charAt(0));
        }
        return "`%s` has no `:` behind it; write `key: value`.".formatted(abbreviated(content));
    }

    private static String abbreviated(String content) {
        return content.length() <= 40 ? content : content.substring(0, 40) + "…";
    }

    private void misaligned(Line line) {
        errors.add(
                YamlSyntaxError.at(
                        new Span(line.content(), endOfText(line.content(), line.end())),
                        INDENTATION));
    }

    private void setAside(int index, String message) {
        var line = lines.get(index);
        var span =
                new Span(
                        line.content(),
                        Math.max(line.content(), endOfText(line.content(), line.end())));
        errors.add(YamlSyntaxError.at(span, message));
        unparsed.add(span);
        blank(work, line.start(), line.end());
        lines.set(index, blankLine(line));
    }

    private static Line blankLine(Line line) {
        return new Line(
                line.start(), line.end(), line.next(), line.column(), Kind.BLANK, Value.NONE, -1);
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfText(int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
