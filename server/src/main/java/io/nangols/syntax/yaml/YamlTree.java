package io.nangols.syntax.yaml;

import io.nangols.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A text read as YAML: the tree as it is written, what it means, its comments, and everything in
/// it that is not YAML.
///
/// Every text gives a tree. Around an error, whatever parses keeps its place and its meaning.
public final class YamlTree {
    private final String text;
    private final Optional<YamlNode> root;
    private final YamlValue value;
    private final List<YamlComment> comments;
    private final List<YamlSyntaxError> errors;
    private final List<Span> unparsed;
    private final List<Span> orphaned;
    private final Map<String, Fragment> pieces;

    private YamlTree(String text, YamlParser.Parsed parsed) {
        this.text = text;
        this.root = parsed.root();
        this.comments = parsed.comments();
        this.unparsed = parsed.unparsed();
        this.orphaned = parsed.orphaned();
        this.pieces = parsed.pieces();
        var reading = YamlReader.read(root);
        this.value = reading.value();
        var all = new ArrayList<>(parsed.errors());
        reading.errors().stream().filter(error -> !isOrphaned(error.span())).forEach(all::add);
        this.errors =
                all.stream()
                        .map(this::visible)
                        .sorted(Comparator.comparingInt(error -> error.span().start()))
                        .toList();
    }

    /// An error in an empty place, such as a key that is absent, covers the character beside it.
    private YamlSyntaxError visible(YamlSyntaxError error) {
        if (!error.span().isEmpty() || text.isEmpty()) {
            return error;
        }
        int start = Math.min(error.span().start(), text.length() - 1);
        return new YamlSyntaxError(new Span(start, start + 1), error.message(), error.related());
    }

    /// Reads `text`.
    public static YamlTree parse(String text) {
        return new YamlTree(text, YamlParser.parse(text, Map.of()));
    }

    /// Reads `newText`, an edited form of this tree's text; parts that did not change are not
    /// parsed again.
    public YamlTree reparse(String newText) {
        return new YamlTree(newText, YamlParser.parse(newText, pieces));
    }

    /// The text that was read.
    public String text() {
        return text;
    }

    /// The top node; empty when the text holds nothing but comments.
    public Optional<YamlNode> root() {
        return root;
    }

    /// The nodes around `offset`, from the root to the innermost that it touches; empty where there
    /// is none.
    public List<YamlNode> pathAt(int offset) {
        var path = new ArrayList<YamlNode>();
        var next = root.filter(node -> node.span().touches(offset));
        while (next.isPresent()) {
            path.add(next.get());
            next =
                    next.get().children().stream()
                            .filter(child -> child.span().touches(offset))
                            .findFirst();
        }
        return path;
    }

    /// The nodes from the root to `node`, both included; empty when `node` is not of this tree.
    public List<YamlNode> pathTo(YamlNode node) {
        var path = new ArrayDeque<YamlNode>();
        root.ifPresent(top -> find(node, top, path));
        return List.copyOf(path);
    }

    private static boolean find(YamlNode node, YamlNode from, Deque<YamlNode> path) {
        boolean here =
                from.span().encloses(node.span())
                        && (from.equals(node)
                                || from.children().stream()
                                        .anyMatch(child -> find(node, child, path)));
        if (here) {
            path.addFirst(from);
        }
        return here;
    }

    /// What the text means; [YamlValue.Null] when it holds nothing.
    public YamlValue value() {
        return value;
    }

    /// All comments, in order.
    public List<YamlComment> comments() {
        return comments;
    }

    /// Everything because of which Nango's loader would refuse the text, in order.
    public List<YamlSyntaxError> errors() {
        return errors;
    }

    /// The stretches that belong to no node because they could not be read.
    public List<Span> unparsed() {
        return unparsed;
    }

    /// Whether what stands at `span` may belong elsewhere: it has an error, or has lost the line
    /// under which it was. Nothing should be said of it but that.
    public boolean isDoubtful(Span span) {
        return isOrphaned(span) || errors.stream().anyMatch(error -> error.span().overlaps(span));
    }

    private boolean isOrphaned(Span span) {
        return orphaned.stream().anyMatch(region -> region.encloses(span));
    }
}
