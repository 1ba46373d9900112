package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;

import java.util.Set;

/// A call that Nango is to finish before the script goes on, and for which nobody waits.
final class NangoCallAwaited implements ScriptRule {
    /// Those on the list of Nango's CLI.
    private static final Set<String> CALLS =
            Set.of(
                    "batchDelete",
                    "batchSave",
                    "batchSend",
                    "delete",
                    "deleteRecordsFromPreviousExecutions",
                    "get",
                    "getConnection",
                    "getEnvironmentVariables",
                    "getFieldMapping",
                    "getMetadata",
                    "log",
                    "patch",
                    "post",
                    "proxy",
                    "put",
                    "setFieldMapping",
                    "setMergingStrategy",
                    "setMetadata",
                    "trackDeletesEnd",
                    "trackDeletesStart",
                    "triggerAction");

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        for (var member : script.model().nangoMembers()) {
            if (CALLS.contains(member.name()) && member.call().isPresent()) {
                check(member, script, report);
            }
        }
    }

    private static void check(NangoMember member, ScriptSubject script, Report report) {
        var call = member.call().get();
        var use = PromiseUse.of(call, script.model());
        boolean refused =
                NangoCli.sees(member)
                        && !PromiseUse.satisfiesCli(call, script.model())
                        && Compilation.isChecked(script);
        if (!refused && use != PromiseUse.DROPPED) {
            return;
        }
        var draft =
                report.at(member.access().span())
                        .severity(refused ? Severity.ERROR : Severity.WARNING);
        if (use == PromiseUse.DROPPED) {
            draft.message(
                    "Nobody waits for `nango.%s()`: the script goes on, and may end, before it is done, and its failure goes unnoticed. Put `await` before it.",
                    member.name());
        } else {
            draft.message(
                    "Nango refuses a script in which `nango.%s()` is not awaited, returned or followed by `.then` right where it is called, even if its promise is awaited later. Put `await` before it.",
                    member.name());
        }
        new AwaitFix(script, call, use).fix().ifPresent(draft::fix);
    }
}
