package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlNode.ScalarStyle;
import io.nangols.text.Span;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Turns a stretch of text into nodes, by way of snakeyaml-engine's events. It stops at the first
/// error, as that parser does; [YamlParser] picks the stretches so that an error costs little.
final class FragmentParser {
    /// js-yaml's recursion gives up at a few thousand levels; nobody nests this deep on purpose,
    /// and all later walks may recurse safely.
    static final int MAX_DEPTH = 300;

    private final String text;
    private final int start;
    private final int end;
    private final CodePoints codePoints;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<YamlNode.Scalar> scalars = new ArrayList<>();
    private Optional<YamlNode> root = Optional.empty();

    private FragmentParser(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.codePoints = new CodePoints(text, start, end);
    }

    /// Parses `text` from `start` to `end`, a stretch of one document.
    static Fragment parse(String text, int start, int end) {
        var input = Printable.replaceOthers(text.substring(start, end));
        var fragment = new FragmentParser(text, start, end).run(input);
        if (fragment.parsed()) {
            return fragment;
        }
        var lenient = Leniency.apply(input);
        var second =
                lenient.equals(input)
                        ? fragment
                        : new FragmentParser(text, start, end).run(lenient);
        return second.parsed() ? second : fragment;
    }

    private Fragment run(String input) {
        try {
            read(new Parse(settings()).parseString(input).iterator());
            return new Fragment(
                    start, root, Comments.of(text, start, end, scalars), Optional.empty());
        } catch (TooDeep e) {
            return failed(
                    e.span,
                    "This is nested more than " + MAX_DEPTH + " levels deep; nothing reads that.");
        } catch (MarkedYamlEngineException e) {
            return new Fragment(start, Optional.empty(), List.of(), Optional.of(describe(e)));
        } catch (NumberFormatException e) {
            // What the library throws at an escape that the end of the text cuts short: `"\\u00`.
            var error = SyntaxMessages.escape(text, end, end);
            return new Fragment(
                    start,
                    Optional.empty(),
                    List.of(),
                    Optional.of(new Fragment.FragmentError(error, true)));
        } catch (YamlEngineException e) {
            return failed(
                    new Span(start, end), "This text cannot be read as YAML: " + e.getMessage());
        }
    }

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.clamp(end - start, 1024, 1 << 16))
                .build();
    }

    private Fragment failed(Span span, String message) {
        var error = new Fragment.FragmentError(YamlSyntaxError.at(span, message), false);
        return new Fragment(start, Optional.empty(), List.of(), Optional.of(error));
    }

    private void read(Iterator<Event> events) {
        while (events.hasNext()) {
            switch (events.next()) {
                case AliasEvent alias -> {
                    var span = span(alias);
                    add(new YamlNode.Alias(span, text.substring(span.start() + 1, span.end())));
                }
                case ScalarEvent scalar -> addScalar(scalar);
                case CollectionStartEvent collection -> {
                    if (open.size() >= MAX_DEPTH) {
                        throw new TooDeep(span(collection));
                    }
                    open.push(new Open(collection, head(collection)));
                }
                case Event other -> {
                    switch (other.getEventId()) {
                        case MappingEnd, SequenceEnd -> close(other);
                        default -> {}
                    }
                }
            }
        }
    }

    private void addScalar(ScalarEvent event) {
        var head = head(event);
        int to = offset(event.getEndMark());
        var style =
                switch (event.getScalarStyle()) {
                    case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
                    case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
                    case LITERAL -> ScalarStyle.LITERAL;
                    case FOLDED -> ScalarStyle.FOLDED;
                    default -> ScalarStyle.PLAIN;
                };
        int from = Math.min(head.contentStart(), to);
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            to = endOfText(from, to);
        }
        var span = new Span(from, to);
        var scalar = new YamlNode.Scalar(span, value(event, style, span), style, head.properties());
        scalars.add(scalar);
        add(scalar);
    }

    /// The parser may have been given other characters than are written, for its own peace
    /// ([Leniency], [Printable]); a plain scalar on one line says what is written.
    private String value(ScalarEvent event, ScalarStyle style, Span span) {
        var written = span.of(text);
        boolean literal =
                style == ScalarStyle.PLAIN
                        && written.length() == event.getValue().length()
                        && written.indexOf('\n') < 0
                        && written.indexOf('\r') < 0;
        return literal ? written : event.getValue();
    }

    private void close(Event event) {
        var done = open.pop();
        int from = done.head.contentStart();
        int to = Math.max(from, offset(event.getEndMark()));
        int last = done.children.isEmpty() ? from : done.children.getLast().span().end();
        boolean bracket = to > from && text.charAt(to - 1) == (done.mapping ? '}' : ']');
        // The pair in `[a: 1, b]` is a flow mapping, but has no brackets of its own.
        var span =
                done.style == CollectionStyle.FLOW && bracket
                        ? new Span(from, to)
                        : new Span(Math.min(from, last), last);
        add(done.build(span));
    }

    private void add(YamlNode node) {
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.peek().children.add(node);
        }
    }

    /// A collection whose end has not come yet.
    private static final class Open {
        final boolean mapping;
        final CollectionStyle style;
        final NodeHead head;
        final List<YamlNode> children = new ArrayList<>();

        Open(CollectionStartEvent event, NodeHead head) {
            this.mapping = event instanceof MappingStartEvent;
            this.style =
                    event.getFlowStyle() == FlowStyle.FLOW
                            ? CollectionStyle.FLOW
                            : CollectionStyle.BLOCK;
            this.head = head;
        }

        YamlNode build(Span span) {
            if (!mapping) {
                return new YamlNode.Sequence(span, children, style, head.properties());
            }
            var entries = new ArrayList<YamlNode.Entry>(children.size() / 2);
            for (int i = 0; i + 1 < children.size(); i += 2) {
                entries.add(new YamlNode.Entry(children.get(i), children.get(i + 1)));
            }
            return new YamlNode.Mapping(span, entries, style, head.properties());
        }
    }

    private NodeHead head(NodeEvent event) {
        var written = span(event);
        Optional<String> tag =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag();
                    case CollectionStartEvent collection -> collection.getTag();
                    default -> Optional.empty();
                };
        return NodeHead.read(text, end, written, event.getAnchor().isPresent(), tag);
    }

    private int endOfText(int from, int to) {
        int at = to;
        while (at > from && NodeHead.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private Span span(Event event) {
        int from = offset(event.getStartMark());
        return new Span(from, Math.max(from, offset(event.getEndMark())));
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(m -> codePoints.offsetOf(m.getIndex())).orElse(start);
    }

    private Fragment.FragmentError describe(MarkedYamlEngineException e) {
        int problem = e.getProblemMark().map(m -> codePoints.offsetOf(m.getIndex())).orElse(end);
        int context =
                e.getContextMark().map(m -> codePoints.offsetOf(m.getIndex())).orElse(problem);
        boolean atEnd = endOfText(start, end) <= problem;
        return new Fragment.FragmentError(
                SyntaxMessages.describe(e, text, start, end, problem, context), atEnd);
    }

    @SuppressWarnings("serial")
    private static final class TooDeep extends RuntimeException {
        private final Span span;

        TooDeep(Span span) {
            super(null, null, false, false);
            this.span = span;
        }
    }
}
