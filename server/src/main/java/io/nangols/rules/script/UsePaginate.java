package io.nangols.rules.script;

import io.nangols.project.script.semantics.Binding;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.script.flow.Loops;
import io.nangols.rules.script.flow.NangoCalls;
import io.nangols.rules.script.flow.PagingLoop;
import io.nangols.rules.script.flow.Progress;
import io.nangols.rules.script.flow.Servable;
import io.nangols.syntax.script.Walk;
import io.nangols.syntax.script.ast.IterationStatement;
import io.nangols.syntax.script.ast.Operation.YieldExpression;

import java.util.ArrayList;

/// Who turns pages by hand forgets what `nango.paginate` does at every page.
final class UsePaginate implements ScriptRule {
    @Override
    public void check(ScriptSubject script, Report report) {
        var model = script.model();
        var saved = NangoCalls.of(model, Progress::isSavedBy);
        for (var paging : PagingLoop.all(model)) {
            // A sync that goes on where the last run stopped must know the cursor itself.
            if (saved.anyIn(paging.loop())) {
                continue;
            }
            boolean served = Servable.isServed(paging, model);
            // A generator turns pages for others, and so it may where Nango cannot.
            if (!served && (!Loops.isEndless(paging.loop()) || yields(paging.loop()))) {
                continue;
            }
            var finding = report.at(Loops.keyword(paging.loop()));
            if (served) {
                finding.message(
                        "This loop turns the pages by itself%s. Use `for await (const page of nango.paginate(…))` with `paginate` in the configuration: it follows cursors, links and offsets.",
                        with(paging));
            } else {
                finding.message(
                        "This loop turns the pages by itself%s, and goes on until it is left. Where its pages allow it, use `for await (const page of nango.paginate(…))`, which ends by itself.",
                        with(paging));
            }
        }
    }

    /// The name of an object tells nothing.
    private static String with(PagingLoop paging) {
        return paging.cursor().kind() == Binding.Kind.CONST
                ? ""
                : ", with `" + paging.cursor().name().name() + "`";
    }

    private static boolean yields(IterationStatement loop) {
        var found = new ArrayList<YieldExpression>();
        Walk.preorder(
                loop,
                it -> {
                    if (it instanceof YieldExpression each) {
                        found.add(each);
                    }
                });
        return !found.isEmpty();
    }
}
