package io.nangols.rules.script;

import io.nangols.project.script.semantics.NangoMember;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;

import java.util.Set;

/// A call in an action that only a sync can make.
final class ActionDisallowedCall implements ScriptRule {
    private static final Set<String> SYNC_ONLY =
            Set.of("batchSave", "batchSend", "batchDelete", "batchUpdate", "listRecords");

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        var calls =
                script.model().nangoMembers().stream()
                        .filter(it -> SYNC_ONLY.contains(it.name()) && it.call().isPresent())
                        .toList();
        if (calls.isEmpty()) {
            return;
        }
        // What lies in the folder and is no action may be there for syncs.
        boolean action =
                script.isAction()
                        && (script.entry().isPresent()
                                || script.model().mainFunction().isPresent());
        if (action || Compilation.isCheckedAsAction(script)) {
            calls.forEach(it -> report(it, action, report));
        }
    }

    private static void report(NangoMember member, boolean action, Report report) {
        report.at(member.access().span())
                .message(
                        "%s `nango.%s()`: only syncs have records, so Nango refuses the script. %s",
                        action
                                ? "An action cannot call"
                                : "An action imports this file, and cannot call",
                        member.name(),
                        advice(member));
    }

    private static String advice(NangoMember member) {
        return member.name().equals("listRecords")
                ? "Ask the provider instead, or pass what is needed in the input."
                : "Return the data instead, or move this into a sync.";
    }
}
