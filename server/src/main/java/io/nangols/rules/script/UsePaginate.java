package io.nangols.rules.script;

import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.script.flow.Loops;
import io.nangols.rules.script.flow.NangoCalls;
import io.nangols.rules.script.flow.PagingLoop;
import io.nangols.rules.script.flow.Progress;

/// Who turns pages by hand forgets what `nango.paginate` does at every page.
public final class UsePaginate implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        var model = script.model();
        var saved = NangoCalls.of(model, Progress::isSavedBy);
        for (var paging : PagingLoop.all(model)) {
            // A sync that goes on where the last run stopped must know the cursor itself.
            if (!saved.anyIn(paging.loop())) {
                report.at(Loops.keyword(paging.loop()))
                        .message(
                                "This loop turns the pages by itself, with `%s`. Use `for await (const page of nango.paginate(…))` with `paginate` in the configuration: it follows cursors, links and offsets.",
                                paging.cursor().name().name());
            }
        }
    }
}
