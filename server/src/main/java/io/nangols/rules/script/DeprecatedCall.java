package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.rules.Fix;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A call that Nango keeps for old scripts only.
final class DeprecatedCall implements ScriptRule {
    /// What to call instead. Only where `same` does the new one do just what the old one did
    /// (`action.js` and `sync.js` of npm `@nangohq/runner-sdk`).
    private record Successor(String name, boolean same, String advice) {}

    private static final Map<String, Successor> SUCCESSORS =
            Map.of(
                    "batchSend", new Successor("batchSave", true, "call `batchSave`"),
                    "setFieldMapping", new Successor("setMetadata", true, "call `setMetadata`"),
                    "getFieldMapping",
                            new Successor(
                                    "getMetadata",
                                    false,
                                    "call `getMetadata`, whose property `fieldMapping` it returns"),
                    "deleteRecordsFromPreviousExecutions",
                            new Successor(
                                    "trackDeletesStart",
                                    false,
                                    "call `trackDeletesStart` before fetching and `trackDeletesEnd` after saving"));

    @Override
    public void check(ScriptSubject script, Report report) {
        for (var member : script.model().nangoMembers()) {
            var successor = SUCCESSORS.get(member.name());
            if (successor != null && member.call().isPresent()) {
                report(script, member, successor, report);
            }
        }
    }

    private static void report(
            ScriptSubject script, NangoMember member, Successor successor, Report report) {
        var finding =
                report.at(member.span())
                        .message(
                                "`%s` is deprecated: %s instead.",
                                member.name(), successor.advice());
        if (successor.same() && isWrittenPlainly(script, member)) {
            finding.fix(
                    Fix.safe(
                            "Call `" + successor.name() + "`",
                            () -> renamed(member.span(), successor)));
        }
    }

    /// Not so where the script has taken the method out of the object, or names it in quotes.
    private static boolean isWrittenPlainly(ScriptSubject script, NangoMember member) {
        return !member.access().span().equals(member.span())
                && member.span().of(script.text()).equals(member.name());
    }

    private static Optional<List<Edit>> renamed(Span name, Successor successor) {
        return Optional.of(List.of(new Edit(name, successor.name())));
    }
}
