package io.nangols.rules.script;

import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;
import io.nangols.rules.script.CallOrder.Placed;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A merging strategy that is set when records may have been fetched or saved already.
final class MergingStrategyOrder implements ScriptRule {
    private static final String STRATEGY = "setMergingStrategy";

    /// What Nango's CLI wants to come later.
    private static final Set<String> LATER =
            Stream.concat(
                            CallOrder.BATCHING.stream(),
                            Stream.of("proxy", "get", "post", "put", "patch", "delete"))
                    .collect(Collectors.toUnmodifiableSet());

    /// They do the same, and the CLI does not look at them.
    private static final Set<String> OVERLOOKED = Set.of("paginate", "batchSend");

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        if (script.model().nangoMembers().stream().noneMatch(it -> it.name().equals(STRATEGY))) {
            return;
        }
        var order = CallOrder.of(script.model());
        boolean checked = Compilation.isChecked(script);
        for (var strategy : order.named(STRATEGY)) {
            check(strategy, order, checked, report);
        }
    }

    private static void check(Placed strategy, CallOrder order, boolean checked, Report report) {
        var refused =
                order.above(strategy, LATER)
                        .filter(it -> checked && it.isSeenByCli() && strategy.isSeenByCli())
                        .findFirst();
        var early =
                Stream.of(LATER, OVERLOOKED)
                        .flatMap(names -> order.above(strategy, names))
                        .filter(it -> order.isSameFunction(it, strategy))
                        .findFirst();
        refused.or(() -> early)
                .ifPresent(
                        first ->
                                report.at(strategy.span())
                                        .severity(
                                                refused.isPresent()
                                                        ? Severity.ERROR
                                                        : Severity.WARNING)
                                        .message(
                                                "`nango.%s()` stands above: a merging strategy must be set before the first request and the first record%s. Move it up.",
                                                first.name(),
                                                refused.isEmpty()
                                                        ? ", so that it holds for all of them"
                                                        : order.isSameFunction(first, strategy)
                                                                ? ", or Nango refuses the script"
                                                                : ", and Nango goes by the lines, whatever runs first")
                                        .related(first.span(), "The call above"));
    }
}
