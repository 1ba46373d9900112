package io.nangols.syntax.yaml;

import io.nangols.syntax.yaml.Lines.Kind;
import io.nangols.syntax.yaml.Lines.Line;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads any text as one YAML document. It never fails: what cannot be read is reported and set
/// aside, everything around it keeps its meaning.
///
/// How: the text is parsed in pieces ([BlockParser]). If that finds an error that the pieces alone
/// do not prove (a quoted text may go on in what looked like the next entry), the text is parsed as
/// a whole, and if that succeeds, that is the truth.
final class YamlParser {
    private static final String ONE_DOCUMENT =
            "Nango reads one YAML document; remove this line and move what follows into the first document.";

    private final String text;

    /// The text's, to be gone through quickly.
    private final char[] characters;

    private final List<YamlSyntaxError> errors = new ArrayList<>();

    private YamlParser(String text) {
        this.text = text;
        this.characters = text.toCharArray();
    }

    /// What a text parsed to, before its meaning is looked at.
    record Parsed(
            Optional<YamlNode> root,
            List<YamlSyntaxError> errors,
            List<YamlComment> comments,
            List<Span> unparsed,
            List<Span> orphaned,
            Map<String, Fragment> pieces) {}

    static Parsed parse(String text, Map<String, Fragment> known) {
        return new YamlParser(text).run(known);
    }

    private Parsed run(Map<String, Fragment> known) {
        if (isBinary()) {
            var all = new Span(0, text.length());
            errors.add(
                    YamlSyntaxError.at(
                            new Span(0, 1),
                            text.chars().filter(c -> c == 0).count() > text.length() / 3
                                    ? "This file is saved as UTF-16; save it as UTF-8."
                                    : "This file is not text, so there is nothing to read in it."));
            return new Parsed(
                    Optional.of(new YamlNode.Unparsed(all)),
                    List.copyOf(errors),
                    List.of(),
                    List.of(all),
                    List.of(),
                    Map.of());
        }
        var all = Lines.of(text);
        int start = Lines.firstStart(text);
        int first = 0;
        while (first < all.size() && all.get(first).kind() == Kind.BLANK) {
            first++;
        }
        int mark = first;
        while (mark < all.size()
                && (all.get(mark).kind() == Kind.BLANK || isDirective(all.get(mark)))) {
            mark++;
        }
        if (mark < all.size() && isBareStart(all.get(mark))) {
            first = mark + 1;
        }
        boolean contentOnMarker =
                first < all.size() && isStart(all.get(first)) && !isBareStart(all.get(first));
        int end = contentOnMarker ? first + 1 : first;
        while (end < all.size() && all.get(end).kind() != Kind.MARKER) {
            end++;
        }
        int textEnd = endOfFirstDocument(all, end);
        var lead = first < all.size() ? all.get(first).start() : textEnd;
        var body =
                all.subList(first, end).stream()
                        .filter(line -> line.kind() != Kind.BLANK)
                        .findFirst();

        boolean block = body.isPresent() && body.get().kind() == Kind.KEY;
        if (!block) {
            var whole = FragmentParser.parse(text, start, textEnd);
            if (whole.parsed()) {
                return result(whole, Map.of());
            }
        }
        var pieces = BlockParser.parse(text, all, first, end, known, OptionalInt.empty());
        if (block && !pieces.errors().isEmpty() && !pieces.certain()) {
            var whole = FragmentParser.parse(text, start, textEnd);
            if (whole.parsed()) {
                return result(whole, pieces.pieces());
            }
        }
        return result(withoutSuspect(pieces, all, first, end), start, lead);
    }

    /// Whether control characters, and what stands for malformed bytes, are more than a slip of the
    /// keyboard.
    private boolean isBinary() {
        int odd = 0;
        for (char c : characters) {
            if (c == '\uFFFD' || c < 0x20 && c != '\n' && c != '\r' && c != '\t') {
                odd++;
            }
        }
        return odd > 10 && odd > text.length() / 20;
    }

    /// Of the ways to read the text without one suspect line, the one that loses the least, if that
    /// is less than reading it with all lines does.
    private BlockParser.Result withoutSuspect(
            BlockParser.Result all, List<Line> lines, int first, int end) {
        if (all.loss() == 0) {
            return all;
        }
        Optional<BlockParser.Result> best = Optional.empty();
        int errorOffset =
                all.errors().stream().mapToInt(error -> error.span().start()).min().orElse(0);
        for (var suspect : Suspects.among(text, lines, first, end, errorOffset)) {
            var without =
                    BlockParser.parse(
                            text,
                            linesWithout(lines, suspect.line()),
                            first,
                            end,
                            all.pieces(),
                            OptionalInt.of(suspect.line()));
            int limit = suspect.odd() ? all.loss() + 1 : all.loss() - 1;
            if (without.loss() <= limit && best.stream().allMatch(b -> without.loss() < b.loss())) {
                best = Optional.of(without);
            }
        }
        return best.orElse(all);
    }

    /// The lines as they look when this one is not there to begin a block scalar or a bracket;
    /// itself it is as it was.
    private List<Line> linesWithout(List<Line> lines, int index) {
        var line = lines.get(index);
        var blank = " ".repeat(line.end() - line.start());
        var without =
                Lines.of(text.substring(0, line.start()) + blank + text.substring(line.end()));
        without.set(index, line);
        return without;
    }

    /// `%YAML 1.2`
    private boolean isDirective(Line line) {
        return line.column() == 0 && line.kind() == Kind.OTHER && text.charAt(line.start()) == '%';
    }

    /// `---` with nothing behind it but perhaps a comment.
    private boolean isBareStart(Line line) {
        return isStart(line)
                && !text.substring(line.start() + 3, line.end()).strip().matches("[^#].*");
    }

    private boolean isStart(Line line) {
        return line.kind() == Kind.MARKER && text.charAt(line.start()) == '-';
    }

    private int endOfFirstDocument(List<Line> lines, int marker) {
        if (marker >= lines.size()) {
            return text.length();
        }
        var line = lines.get(marker);
        boolean more = text.charAt(line.start()) == '-' || !text.substring(line.next()).isBlank();
        boolean onlyComments =
                lines.subList(marker + 1, lines.size()).stream()
                        .allMatch(l -> l.kind() == Kind.BLANK);
        if (more && !(text.charAt(line.start()) == '.' && onlyComments)) {
            errors.add(YamlSyntaxError.at(new Span(line.start(), line.end()), ONE_DOCUMENT));
        }
        return line.start();
    }

    private Parsed result(Fragment whole, Map<String, Fragment> pieces) {
        return finish(whole.root(), whole.comments(), List.of(), List.of(), pieces);
    }

    private Parsed result(BlockParser.Result pieces, int start, int lead) {
        errors.addAll(withoutConsequences(pieces));
        var comments = new ArrayList<>(Comments.of(text, start, lead, List.of()));
        comments.addAll(pieces.comments());
        return finish(
                pieces.root(), comments, pieces.unparsed(), pieces.orphaned(), pieces.pieces());
    }

    /// Without the errors of lines that only seem wrong because the line above them, to which they
    /// belong, is; and of the same error on line after line, only the first.
    private List<YamlSyntaxError> withoutConsequences(BlockParser.Result pieces) {
        var kept = new ArrayList<YamlSyntaxError>();
        Optional<YamlSyntaxError> last = Optional.empty();
        var sorted =
                pieces.errors().stream()
                        .sorted(Comparator.comparingInt(error -> error.span().start()))
                        .toList();
        for (var error : sorted) {
            boolean orphan =
                    pieces.orphaned().stream().anyMatch(lines -> lines.encloses(error.span()));
            boolean repeated = last.filter(before -> isRepeated(before, error)).isPresent();
            if (!orphan && !repeated) {
                kept.add(error);
            }
            last = Optional.of(error);
        }
        return kept;
    }

    private boolean isRepeated(YamlSyntaxError before, YamlSyntaxError error) {
        return error.message().equals(before.message())
                && before.span().end() <= error.span().start()
                && text.substring(before.span().end(), error.span().start()).isBlank();
    }

    private Parsed finish(
            Optional<YamlNode> root,
            List<YamlComment> comments,
            List<Span> unparsed,
            List<Span> orphaned,
            Map<String, Fragment> pieces) {
        var sorted =
                comments.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(comment -> comment.span().start()))
                        .toList();
        refuseUnprintable(sorted);
        return new Parsed(
                root,
                List.copyOf(errors),
                sorted,
                List.copyOf(unparsed),
                List.copyOf(orphaned),
                pieces);
    }

    /// js-yaml refuses control characters and lone surrogates everywhere but in comments.
    private void refuseUnprintable(List<YamlComment> comments) {
        int next = 0;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            boolean usual = c >= 0x20 && c < 0x7F || c == '\n' || c == '\r' || c == '\t';
            if (usual || i == 0 && c == '\uFEFF' || Printable.at(text, i)) {
                continue;
            }
            while (next < comments.size() && comments.get(next).span().end() <= i) {
                next++;
            }
            boolean inComment = next < comments.size() && comments.get(next).span().start() <= i;
            if (c == 0 || !inComment && c != '\uFEFF') {
                errors.add(
                        YamlSyntaxError.at(
                                new Span(i, i + 1),
                                "The character U+%04X is not allowed in YAML; remove it."
                                        .formatted((int) c)));
            }
        }
    }
}
