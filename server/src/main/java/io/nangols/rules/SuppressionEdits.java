package io.nangols.rules;

import io.nangols.rules.SuppressionComment.Scope;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Writes the comments that silence rules.
public final class SuppressionEdits {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final YamlTree tree;
    private final LineIndex lines;

    /// For a file that reads like this.
    public SuppressionEdits(YamlTree tree) {
        this.tree = tree;
        this.lines = new LineIndex(tree.text());
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
                                        && lines.lineAt(placed.comment().span().start())
                                                == line - 1);
        return silencing(
                finding.rule(),
                above,
                () -> inserted(line, indentation(line), "nango-ls-disable-next-line", finding));
    }

    /// Silences a finding's rule in the whole file.
    public Optional<Edit> inFile(Finding finding) {
        var comment = existing(placed -> placed.suppression().directive().scope() == Scope.FILE);
        return silencing(
                finding.rule(), comment, () -> inserted(0, "", "nango-ls-disable", finding));
    }

    private Optional<Edit> silencing(
            RuleInfo rule, Optional<SuppressionComment> comment, Supplier<Edit> otherwise) {
        return Optional.of(rule)
                .filter(RuleInfo::canBeSuppressed)
                .map(it -> comment.map(there -> appended(there, it)).orElseGet(otherwise))
                .filter(this::keepsAllElse);
    }

    private Optional<SuppressionComment> existing(Predicate<Suppressions.Placed> wanted) {
        return Suppressions.of(tree).comments().stream()
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
                indentation + "# " + directive + " " + finding.rule().id() + lineBreak(line));
    }

    private int startOf(int line) {
        return line == 0 && tree.text().startsWith(BYTE_ORDER_MARK)
                ? BYTE_ORDER_MARK.length()
                : lines.startOf(line);
    }

    private String indentation(int line) {
        var written = tree.text().substring(startOf(line), lines.endOf(line));
        return written.substring(0, written.length() - written.stripLeading().length());
    }

    /// How that line ends; the last one ends as the one before.
    private String lineBreak(int line) {
        int like = line + 1 < lines.lineCount() ? line : line - 1;
        return like < 0 ? "\n" : tree.text().substring(lines.endOf(like), lines.startOf(like + 1));
    }

    /// In the middle of a text, what is inserted is no comment.
    private boolean keepsAllElse(Edit edit) {
        var after = tree.reparse(Edit.applyAll(tree.text(), List.of(edit)));
        boolean same =
                tree.root().isPresent() == after.root().isPresent()
                        && tree.root().stream()
                                .allMatch(root -> root.saysTheSameAs(after.root().orElseThrow()));
        return same && after.errors().size() == tree.errors().size();
    }
}
