package io.nangols.rules.yaml;

import io.nangols.project.Field;
import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The values of an enum in quotes: Nango's types are written without.
final class QuotedEnum implements NangoYamlRule {
    private static final String TITLE = "Remove the quotes";

    @Override
    public boolean speaksOfSyntax() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        QuotedUnion.in(project.tree()).forEach(union -> refused(union, project, report));
        for (var model : project.models()) {
            for (var field : model.fields()) {
                check(field, project, report);
            }
        }
    }

    /// What YAML itself refuses.
    private static void refused(QuotedUnion union, Project project, Report report) {
        report.at(union.span())
                .message(
                        "Nango's types are written without quotes: `%s`. With them, this is not even YAML.",
                        String.join(" | ", union.members()))
                .severity(Severity.ERROR)
                .fix(Fix.safe(TITLE, () -> union.withoutQuotes(project)));
    }

    private static void check(Field field, Project project, Report report) {
        switch (field.type()) {
            case Type.UnionOf(var members, var span) -> union(members, span, project, report);
            case Type.Name name -> union(List.of(name), name.span(), project, report);
            case Type.ArrayOf(Type.UnionOf(var items, _), _) -> items(items, project, report);
            case Type.ArrayOf(var item, _) -> items(List.of(item), project, report);
            case Type.ObjectOf(var fields, _, _) ->
                    fields.forEach(inner -> check(inner, project, report));
            case Type.Primitive _, Type.Literal _, Type.Refused _, Type.Unknown _ -> {}
        }
    }

    /// Quotes inside the text of a type become part of the value.
    private static void union(List<Type> members, Span span, Project project, Report report) {
        var names =
                members.stream()
                        .<String>mapMulti(
                                (member, found) -> {
                                    if (member instanceof Type.Name(var name, _)
                                            && QuotedUnion.isQuoted(name)) {
                                        found.accept(name);
                                    }
                                })
                        .toList();
        if (names.isEmpty()) {
            return;
        }
        var finding =
                report.at(span)
                        .message(
                                "The quotes become part of the value: it is `%s`, with quotes. Write it without.",
                                names.getFirst());
        boolean same =
                names.stream()
                        .map(QuotedUnion::unquoted)
                        .allMatch(name -> QuotedUnion.isLiteral(name, project));
        if (same && members.stream().allMatch(member -> isExact(member, project))) {
            finding.fix(
                    Fix.safe(
                            TITLE,
                            () ->
                                    new NangoYamlEdits(project)
                                            .replace(span, without(members, project))));
        }
    }

    private static boolean isExact(Type member, Project project) {
        return !(member instanceof Type.Name(var name, var span))
                || span.of(project.tree().text()).equals(name) && !isTorn(name);
    }

    /// Whether it is only a part of what stands between quotes, as when there is a `|` in them.
    private static boolean isTorn(String name) {
        return !QuotedUnion.isQuoted(name)
                && (isQuote(name.charAt(0)) || isQuote(name.charAt(name.length() - 1)));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static Content without(List<Type> members, Project project) {
        var text =
                members.stream()
                        .map(member -> member.span().of(project.tree().text()))
                        .map(QuotedUnion::unquoted)
                        .collect(Collectors.joining(" | "));
        return Plain.reads(text) ? Content.yaml(text) : Content.text(text);
    }

    /// The items of a list are types, too; where one is a literal, quotes say nothing.
    private static void items(List<Type> items, Project project, Report report) {
        var quoted = items.stream().filter(item -> isQuotedLiteral(item, project)).toList();
        if (!quoted.isEmpty()) {
            report.at(quoted.getFirst().span())
                    .message(
                            "Nango's types are written without quotes: `%s`.",
                            ((Type.Name) quoted.getFirst()).name())
                    .fix(Fix.safe(TITLE, () -> without(quoted, new NangoYamlEdits(project))));
        }
    }

    private static boolean isQuotedLiteral(Type item, Project project) {
        if (!(item instanceof Type.Name(var name, var span)) || span.start() == 0) {
            return false;
        }
        var text = project.tree().text();
        char before = text.charAt(span.start() - 1);
        return (before == '"' || before == '\'')
                && span.end() < text.length()
                && text.charAt(span.end()) == before
                && QuotedUnion.isLiteral(name, project)
                && Plain.reads(name);
    }

    private static Optional<List<Edit>> without(List<Type> quoted, NangoYamlEdits edits) {
        var all = new ArrayList<Edit>();
        for (var item : quoted) {
            var one = edits.replace(item.span(), Content.yaml(((Type.Name) item).name()));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }
}
