package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.Lines.Kind;
import io.nangols.syntax.yaml.Lines.Line;
import io.nangols.syntax.yaml.Lines.Value;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is known while a block is being parsed: its lines, the text in which lines that were set
/// aside are blank, and what was found on the way.
final class BlockDraft {
    private static final String INDENTATION =
            "This line's indentation fits none of the lines around it; align it with the keys it belongs to.";

    private static final Pattern HALF_A_KEY = Pattern.compile("[\\w${}\"'.-]+\\??");

    final String text;
    final List<Line> lines;
    final List<YamlSyntaxError> errors = new ArrayList<>();
    final List<YamlComment> comments = new ArrayList<>();
    final List<Span> unparsed = new ArrayList<>();
    final List<Span> orphaned = new ArrayList<>();
    private final StringBuilder work;
    private boolean certain;

    BlockDraft(String text, List<Line> lines) {
        this.text = text;
        this.lines = new ArrayList<>(lines);
        this.work = new StringBuilder(text);
    }

    /// The text as the parser shall see it.
    CharSequence work() {
        return work;
    }

    String work(int from, int to) {
        return work.substring(from, to);
    }

    Line line(int index) {
        return lines.get(index);
    }

    /// Whether the whole text cannot be valid YAML: the first thing found wrong was a piece that no
    /// later text can mend.
    boolean isCertain() {
        return certain;
    }

    /// A piece does not parse. That alone is no error yet: its parts may say more precisely where.
    void failed(Fragment.FragmentError error) {
        if (errors.isEmpty() && !error.atEnd()) {
            certain = true;
        }
    }

    void unparsed(Span span) {
        unparsed.add(span);
    }

    /// The line's comment, if it holds one and nothing else.
    void comment(Line line) {
        int hash = skipSpaces(line.start());
        if (line.kind() == Kind.BLANK && hash < line.end() && text.charAt(hash) == '#') {
            comments.add(Comments.comment(text, hash, line.end()));
        }
    }

    /// An entry stands at another column than its siblings; it is kept.
    void misaligned(Line line) {
        errors.add(YamlSyntaxError.at(content(line), INDENTATION));
    }

    /// Reports a line that cannot be what it seems to be, keeps it as unparsed, and reads it as
    /// blank from now on.
    void setAside(int index) {
        var line = lines.get(index);
        errors.add(YamlSyntaxError.at(content(line), message(line)));
        orphans(index).ifPresent(orphaned::add);
        unparsed.add(content(line));
        for (int i = line.start(); i < line.end(); i++) {
            work.setCharAt(i, ' ');
        }
        hide(index);
    }

    /// The lines below a line that looks like a key without its colon, or like one that has lost
    /// its parent: they belong to what is not there.
    private Optional<Span> orphans(int index) {
        var line = lines.get(index);
        boolean word = HALF_A_KEY.matcher(content(line).of(text)).matches();
        if (!line.isStructural() && !word) {
            return Optional.empty();
        }
        int column = line.isStructural() ? line.column() - 1 : line.column();
        int end = line.next();
        for (int i = index + 1; i < lines.size(); i++) {
            var below = lines.get(i);
            if (!isEmpty(below) && below.column() <= column) {
                break;
            }
            end = below.next();
        }
        return Optional.of(new Span(line.next(), end)).filter(span -> !span.isEmpty());
    }

    /// Sets all lines aside that hold more than a comment.
    void setAside(int from, int to) {
        for (int i = from; i < to; i++) {
            comment(line(i));
            if (!isEmpty(line(i))) {
                setAside(i);
            }
        }
    }

    /// Whether nothing stands on the line but perhaps a comment; it may be in the middle of a text.
    private boolean isEmpty(Line line) {
        return line.kind() == Kind.BLANK || content(line).isEmpty();
    }

    /// Reads a line as blank, and returns it as it was.
    Line hide(int index) {
        var line = lines.get(index);
        lines.set(
                index,
                new Line(
                        line.start(),
                        line.end(),
                        line.next(),
                        line.column(),
                        Kind.BLANK,
                        Value.NONE,
                        -1));
        return line;
    }

    /// Reads a list item's line as what stands behind its dash.
    Line withoutDash(int index) {
        var line = lines.get(index);
        work.setCharAt(line.content(), ' ');
        int length = line.end() - line.start();
        var inner =
                Lines.classify(
                                work(line.start(), line.end()),
                                0,
                                length,
                                line.next() - line.start())
                        .shift(line.start());
        lines.set(index, inner);
        return inner;
    }

    private String message(Line line) {
        var content = content(line).of(text);
        if (line.kind() == Kind.KEY) {
            return INDENTATION;
        }
        if (line.kind() == Kind.ITEM) {
            return "This list item belongs to no key; indent it below the key it belongs to.";
        }
        if (content.indexOf('\u00A0') >= 0) {
            return "This line holds a no-break space (U+00A0), which YAML does not take for a space; write a usual one.";
        }
        char first = content.isEmpty() ? ' ' : content.charAt(0);
        return switch (first) {
            case '\t' -> "A tab cannot indent YAML; use spaces.";
            case ']', '}' -> "Nothing is open here that `%s` could close.".formatted(first);
            case '@', '`', '%' -> SyntaxMessages.cannotBegin(first);
            default -> SyntaxMessages.hasNoColon(content);
        };
    }

    /// A line's text without the spaces around it.
    Span content(Line line) {
        return new Span(
                line.content(), Math.max(line.content(), endOfText(line.content(), line.end())));
    }

    /// The key of a line that does not parse, as it is written.
    YamlNode.Scalar rawKey(Line head) {
        var span =
                new Span(
                        head.content(),
                        Math.max(head.content(), endOfText(head.content(), head.colon() - 1)));
        return new YamlNode.Scalar(
                span, span.of(text), YamlNode.ScalarStyle.PLAIN, YamlNode.Properties.NONE);
    }

    int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && NodeHead.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    int endOfText(int from, int to) {
        int at = to;
        while (at > from && NodeHead.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
