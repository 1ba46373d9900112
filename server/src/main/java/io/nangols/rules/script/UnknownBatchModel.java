package io.nangols.rules.script;

import io.nangols.project.Sync;
import io.nangols.project.script.semantics.NangoMember;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;
import io.nangols.syntax.script.ast.Expression;
import io.nangols.syntax.script.ast.Expression.SpreadElement;
import io.nangols.syntax.script.ast.Literal.NoSubstitutionTemplateLiteral;
import io.nangols.syntax.script.ast.Literal.StringLiteral;
import io.nangols.text.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A model in `batchSave` and its kin that does not exist, or that the sync does not have.
final class UnknownBatchModel implements ScriptRule {
    /// The calls that name a model, and how many arguments stand before it.
    private static final Map<String, Integer> BEFORE =
            Map.of(
                    "batchSave", 1,
                    "batchSend", 1,
                    "batchUpdate", 1,
                    "batchDelete", 1,
                    "getRecordsByIds", 1,
                    "setMergingStrategy", 1,
                    "listRecords", 0,
                    "trackDeletesStart", 0,
                    "trackDeletesEnd", 0,
                    "deleteRecordsFromPreviousExecutions", 0);

    /// They only read, which they may do from any sync.
    private static final Set<String> READING = Set.of("getRecordsByIds", "listRecords");

    /// How Nango calls the models that it makes of types without a name.
    private static final String NAMELESS = "Anonymous_";

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        var project = script.project();
        if (!project.knowsModels() || !project.tree().errors().isEmpty()) {
            return;
        }
        for (var member : script.model().nangoMembers()) {
            if (member.call().isPresent() && BEFORE.containsKey(member.name())) {
                check(member, script, report);
            }
        }
    }

    private static void check(NangoMember member, ScriptSubject script, Report report) {
        int before = BEFORE.get(member.name());
        var arguments = member.arguments();
        if (arguments.stream().anyMatch(SpreadElement.class::isInstance)) {
            return;
        }
        if (arguments.size() > before) {
            checkModel(member, arguments.get(before), script, report);
        } else if (arguments.size() == before && sync(script).isPresent()) {
            leftOut(member, script, report);
        }
    }

    private static Optional<Sync> sync(ScriptSubject script) {
        return script.entry()
                .flatMap(entry -> entry.function())
                .filter(Sync.class::isInstance)
                .map(Sync.class::cast);
    }

    private static List<String> outputs(Sync sync) {
        return sync.outputs().stream().flatMap(type -> type.names().stream()).distinct().toList();
    }

    private static void leftOut(NangoMember member, ScriptSubject script, Report report) {
        var outputs = outputs(sync(script).orElseThrow());
        var where = member.arguments().isEmpty() ? "" : " behind them";
        var draft = leftOut(member.access().span(), where, member, outputs, report);
        new ModelFixes(script, member).named(outputs).forEach(draft::fix);
    }

    private static Report.Draft leftOut(
            Span place, String where, NangoMember member, List<String> outputs, Report report) {
        return report.at(place)
                .severity(Severity.WARNING)
                .message(
                        "`nango.%s` does not say of which model the records are. Name it%s: %s.",
                        member.name(),
                        where,
                        outputs.isEmpty() ? "an output of the sync" : listed(outputs));
    }

    private static void checkModel(
            NangoMember member, Expression argument, ScriptSubject script, Report report) {
        var text = text(script.model().value(argument));
        if (text.isEmpty()) {
            return;
        }
        var name = text.get();
        var sync = sync(script);
        var outputs = sync.map(UnknownBatchModel::outputs).orElse(List.of());
        var fixes = new ModelFixes(script, member);
        if (name.isBlank()) {
            if (sync.isPresent()) {
                var draft = leftOut(argument.span(), "", member, outputs, report);
                fixes.changed(argument, Optional.empty(), outputs).forEach(draft::fix);
            }
        } else if (script.project().model(name).isEmpty()) {
            if (!name.startsWith(NAMELESS)) {
                var near = fixes.nearest(name, outputs);
                var draft =
                        report.at(argument.span())
                                .severity(
                                        Compilation.isChecked(script)
                                                ? Severity.ERROR
                                                : Severity.WARNING)
                                .message(
                                        "`nango.yaml` has no model `%s`. %s",
                                        name,
                                        near.map(it -> "Did you mean `" + it + "`?")
                                                .orElse(
                                                        outputs.isEmpty()
                                                                ? "Name one that it has, or add this one."
                                                                : "This sync saves %s."
                                                                        .formatted(
                                                                                listed(outputs))));
                fixes.changed(argument, near, outputs).forEach(draft::fix);
            }
        } else if (!outputs.isEmpty()
                && !outputs.contains(name)
                && !READING.contains(member.name())) {
            var draft =
                    report.at(argument.span())
                            .severity(Severity.WARNING)
                            .message(
                                    "`%s` is no output of the sync `%s`, which has %s: Nango takes only records of the outputs. Name one of these, or add it to them.",
                                    name, sync.get().name().value(), listed(outputs));
            fixes.changed(argument, Optional.empty(), outputs).forEach(draft::fix);
            fixes.added(name, sync.get()).ifPresent(draft::fix);
        }
    }

    private static Optional<String> text(Expression value) {
        return switch (value) {
            case StringLiteral it -> Optional.of(it.value());
            case NoSubstitutionTemplateLiteral it -> Optional.of(it.value());
            default -> Optional.empty();
        };
    }

    private static String listed(List<String> names) {
        return "`" + String.join("`, `", names) + "`";
    }
}
