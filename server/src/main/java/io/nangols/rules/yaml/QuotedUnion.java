package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.syntax.yaml.YamlSyntaxError;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Values in quotes with `|` between them, in a place where YAML refuses that: `status: "A" | "B"`.
///
/// @param members the values, without quotes
record QuotedUnion(Span span, List<String> members) {
    private static final String QUOTED = "(?:\"[^\"\\\\\n]*\"|'[^'\n]*')";
    private static final Pattern UNION =
            Pattern.compile(
                    "(?<=[:\\-\\[,][ \t]{0,9})(?="
                            + QUOTED
                            + ")"
                            + QUOTED
                            + "(?:[ \t]*\\|[ \t]*(?:"
                            + QUOTED
                            + "|[\\w-]+))+");
    private static final Pattern BAR = Pattern.compile("[ \t]*\\|[ \t]*");

    /// Those in the models of `tree`, each with the error that YAML has there.
    static Stream<QuotedUnion> in(YamlTree tree) {
        return tree.errors().stream().flatMap(error -> at(error, tree).stream()).distinct();
    }

    /// The one because of which there is an error.
    static Optional<QuotedUnion> at(YamlSyntaxError error, YamlTree tree) {
        int at = error.span().start();
        if (!isInModels(at, tree)) {
            return Optional.empty();
        }
        var text = tree.text();
        int start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = text.indexOf('\n', at);
        var union = UNION.matcher(text).region(start, end < 0 ? text.length() : end);
        union.useTransparentBounds(true);
        while (union.find()) {
            if (union.start() <= at && at <= union.end()) {
                return Optional.of(
                        new QuotedUnion(
                                new Span(union.start(), union.end()), members(union.group())));
            }
        }
        return Optional.empty();
    }

    private static boolean isInModels(int offset, YamlTree tree) {
        return tree.value() instanceof YamlValue.Mapping root
                && root.entries().stream()
                        .filter(section -> section.keySpan().start() <= offset)
                        .reduce((_, later) -> later)
                        .filter(section -> section.name().equals("models"))
                        .isPresent();
    }

    private static List<String> members(String union) {
        return BAR.splitAsStream(union).map(QuotedUnion::unquoted).toList();
    }

    /// The text between quotes, or the text itself.
    static String unquoted(String member) {
        return isQuoted(member) ? member.substring(1, member.length() - 1) : member;
    }

    static boolean isQuoted(String member) {
        return member.length() > 2
                && (member.startsWith("\"") && member.endsWith("\"")
                        || member.startsWith("'") && member.endsWith("'"));
    }

    /// Whether Nango reads `member` as the literal of exactly that text when it is written so.
    static boolean isLiteral(String member, Project project) {
        return Type.read(member) instanceof Type.Name(var name, _)
                && name.equals(member)
                && project.model(member).isEmpty();
    }

    /// How it is written without quotes; empty where that would not be YAML or mean something else.
    Optional<List<Edit>> withoutQuotes(Project project) {
        var edits = List.of(new Edit(span, String.join(" | ", members)));
        var after = project.tree().reparse(Edit.applyAll(project.tree().text(), edits));
        boolean same =
                members.stream().allMatch(member -> isLiteral(member, project) || isFixed(member));
        return same && after.errors().size() < project.tree().errors().size()
                ? Optional.of(edits)
                : Optional.empty();
    }

    /// `null`, `true` and types mean the same with and without quotes.
    private static boolean isFixed(String member) {
        return !(Type.read(member) instanceof Type.Name);
    }
}
