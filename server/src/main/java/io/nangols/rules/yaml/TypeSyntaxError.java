package io.nangols.rules.yaml;

import io.nangols.project.Function;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.rules.Fix;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.NangoYamlRule;
import io.nangols.rules.Report;
import io.nangols.rules.Severity;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Span;

import java.util.regex.Pattern;

/// A type that Nango does not accept: a TypeScript generic, or no type at all.
final class TypeSyntaxError implements NangoYamlRule {
    private static final Pattern LIST = Pattern.compile("Array<(\\w+)>");
    private static final Pattern MAP = Pattern.compile("Record<string, *(\\w+)>");

    @Override
    public void check(Subject subject, Report report) {
        var project = subject.project();
        project.typesInModels().forEach(type -> check(project, type, report, Severity.ERROR));
        project.integrations().stream()
                .flatMap(integration -> integration.functions())
                .forEach(function -> uses(project, function, report));
    }

    /// Nango's own tool swallows the error here and reads the text as a literal, which it then
    /// refuses as the output of a sync.
    private static void uses(Project project, Function function, Report report) {
        var output = function instanceof Sync ? Severity.ERROR : Severity.WARNING;
        function.input().stream()
                .flatMap(Type::parts)
                .forEach(type -> check(project, type, report, Severity.WARNING));
        function.outputs().stream()
                .flatMap(Type::parts)
                .forEach(type -> check(project, type, report, output));
    }

    private static void check(Project project, Type type, Report report, Severity severity) {
        if (type instanceof Type.Refused(var written, var reason, var span)) {
            var place = Gap.visible(project, span);
            var finding = report.at(place).severity(severity);
            switch (reason) {
                case GENERIC -> {
                    finding.message(
                            "Nango does not read generics such as `%s`. %s",
                            written, insteadOf(written));
                    generic(new Spanned<>(written, span), project, finding);
                }
                case EMPTY -> {
                    finding.message(
                            "%s",
                            written.isEmpty()
                                    ? missing(project, place)
                                    : "`[]` needs the type of its items in front of it, such as `string[]`.");
                    empty(new Spanned<>(written, span), project, finding);
                }
            }
        }
    }

    private static void generic(Spanned<String> generic, Project project, Report.Draft finding) {
        var edits = new NangoYamlEdits(project);
        TypeText.around(generic.span(), project)
                .flatMap(TypeText::ofWhole)
                .filter(_ -> isOfField(generic.span(), project))
                .ifPresent(
                        content ->
                                finding.fix(
                                        Fix.ask(
                                                content instanceof Content.Items
                                                        ? "Make it a list of types"
                                                        : "Make it a nested mapping with `__string`",
                                                () -> edits.rewrite(generic.span(), content))));
        TypeText.ofGeneric(generic.value())
                .ifPresent(
                        type ->
                                finding.fix(
                                        Fix.ask(
                                                "Change to `" + type + "`",
                                                () -> edits.write(generic, type))));
    }

    private static boolean isOfField(Span span, Project project) {
        return project.models().stream().anyMatch(model -> model.span().encloses(span));
    }

    private static void empty(Spanned<String> type, Project project, Report.Draft finding) {
        var edits = new NangoYamlEdits(project);
        if (!type.value().isEmpty()) {
            finding.fix(Fix.ask("Change to `any[]`", () -> edits.write(type, "any[]")));
            return;
        }
        TypeText.around(type.span(), project)
                .filter(whole -> whole.contains("|"))
                .map(TypeText::withoutGaps)
                .filter(whole -> !whole.isEmpty())
                .ifPresent(
                        whole ->
                                finding.fix(
                                        Fix.ask(
                                                        "Change to `" + whole + "`",
                                                        () ->
                                                                edits.rewrite(
                                                                        type.span(),
                                                                        Content.text(whole)))
                                                .prefer()));
    }

    private static String insteadOf(String generic) {
        var list = LIST.matcher(generic);
        var map = MAP.matcher(generic);
        if (list.matches()) {
            return "Write `" + list.group(1) + "[]`.";
        } else if (map.matches()) {
            return "Write `object`, or a model with the field `__string: " + map.group(1) + "`.";
        } else {
            return "Write `T[]` for a list, `object` for any object, or a model.";
        }
    }

    private static String missing(Project project, Span place) {
        boolean atBar = project.tree().text().startsWith("|", place.start());
        return atBar
                ? "A type is missing beside this `|`. Write one, or remove the `|`."
                : "A type is missing here. Write one, such as `string`.";
    }
}
