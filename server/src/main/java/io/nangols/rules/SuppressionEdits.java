package io.nangols.rules;

import io.nangols.rules.SuppressionComment.Scope;
import io.nangols.syntax.script.ScriptParser;
import io.nangols.syntax.script.ScriptTree;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Writes the comments that silence rules.
public final class SuppressionEdits {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final LineIndex lines;
    private final Suppressions present;
    private final String sign;
    private final Predicate<String> saysTheSame;

    /// @param sign what a comment begins with
    /// @param saysTheSame whether another text differs from this one in comments only
    private SuppressionEdits(
            String text, Suppressions present, String sign, Predicate<String> saysTheSame) {
        this.text = text;
        this.lines = new LineIndex(text);
        this.present = present;
        this.sign = sign;
        this.saysTheSame = saysTheSame;
    }

    /// For a YAML file that reads like this.
    public static SuppressionEdits of(YamlTree tree) {
        return new SuppressionEdits(
                tree.text(), Suppressions.of(tree), "#", after -> saysTheSame(tree, after));
    }

    /// For a script that reads like this.
    public static SuppressionEdits of(ScriptTree tree) {
        return new SuppressionEdits(
                tree.text(), Suppressions.of(tree), "//", after -> saysTheSame(tree, after));
    }

    /// Silences a finding's rule in the line in which the finding begins. Empty where no comment
    /// can stand above that line, as in the middle of a text.
    public Optional<Edit> inLine(Finding finding) {
        int line = lines.lineAt(finding.span().start());
        var above =
                existing(
                        placed ->
                                placed.suppression().directive().scope() == Scope.NEXT_LINE
                                        && placed.comment().ownLine()
                                        && lines.lineAt(placed.comment().span().end()) == line - 1);
        return silencing(
                finding.rule(),
                above,
                () -> inserted(line, indentation(line), "nango-ls-disable-next-line", finding));
    }

    /// Silences a finding's rule in the whole file.
    public Optional<Edit> inFile(Finding finding) {
        var comment = existing(placed -> placed.suppression().directive().scope() == Scope.FILE);
        return silencing(
                finding.rule(),
                comment,
                () -> inserted(firstLine(), "", "nango-ls-disable", finding));
    }

    /// Below what a shell reads.
    private int firstLine() {
        return text.startsWith("#!") ? 1 : 0;
    }

    private Optional<Edit> silencing(
            RuleInfo rule, Optional<SuppressionComment> comment, Supplier<Edit> otherwise) {
        return Optional.of(rule)
                .filter(RuleInfo::canBeSuppressed)
                .map(it -> comment.map(there -> appended(there, it)).orElseGet(otherwise))
                .filter(this::keepsAllElse);
    }

    private Optional<SuppressionComment> existing(Predicate<Suppressions.Placed> wanted) {
        return present.comments().stream()
                .filter(wanted)
                .map(Suppressions.Placed::suppression)
                .findFirst();
    }

    private static Edit appended(SuppressionComment comment, RuleInfo rule) {
        return comment.rules().isEmpty()
                ? new Edit(Span.at(comment.directive().span().end()), " " + rule.id())
                : new Edit(Span.at(comment.rules().getLast().span().end()), ", " + rule.id());
    }

    private Edit inserted(int line, String indentation, String directive, Finding finding) {
        return new Edit(
                Span.at(startOf(line)),
                indentation + sign + " " + directive + " " + finding.rule().id() + lineBreak(line));
    }

    private int startOf(int line) {
        return line == 0 && text.startsWith(BYTE_ORDER_MARK)
                ? BYTE_ORDER_MARK.length()
                : lines.startOf(line);
    }

    private String indentation(int line) {
        var written = text.substring(startOf(line), lines.endOf(line));
        return written.substring(0, written.length() - written.stripLeading().length());
    }

    /// How that line ends; the last one ends as the one before.
    private String lineBreak(int line) {
        int like = line + 1 < lines.lineCount() ? line : line - 1;
        return like < 0 ? "\n" : text.substring(lines.endOf(like), lines.startOf(like + 1));
    }

    /// In the middle of a text, what is inserted is no comment.
    private boolean keepsAllElse(Edit edit) {
        return saysTheSame.test(Edit.applyAll(text, List.of(edit)));
    }

    private static boolean saysTheSame(YamlTree tree, String text) {
        var after = tree.reparse(text);
        boolean same =
                tree.root().isPresent() == after.root().isPresent()
                        && tree.root().stream()
                                .allMatch(root -> root.saysTheSameAs(after.root().orElseThrow()));
        return same && after.errors().size() == tree.errors().size();
    }

    private static boolean saysTheSame(ScriptTree tree, String text) {
        var after = ScriptParser.parse(text);
        int count = tree.tokens().size();
        return named(Suppressions.of(after)) == named(Suppressions.of(tree)) + 1
                && after.errors().size() == tree.errors().size()
                && after.tokens().size() == count
                && IntStream.range(0, count)
                        .allMatch(i -> written(tree, i).equals(written(after, i)));
    }

    /// How many rules the comments name.
    private static int named(Suppressions suppressions) {
        return suppressions.comments().stream()
                .mapToInt(placed -> placed.suppression().rules().size())
                .sum();
    }

    private static String written(ScriptTree tree, int token) {
        return tree.tokens().get(token).span().of(tree.text());
    }
}
