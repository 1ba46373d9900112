package io.nangols.rules.script;

import io.nangols.project.script.semantics.SemanticModel;
import io.nangols.rules.Report;
import io.nangols.rules.ScriptRule;
import io.nangols.rules.ScriptSubject;
import io.nangols.rules.Severity;
import io.nangols.rules.script.CallOrder.Placed;
import io.nangols.syntax.script.ast.Literal.NoSubstitutionTemplateLiteral;
import io.nangols.syntax.script.ast.Literal.StringLiteral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Calls that look for deleted records, and do not stand around all that saves them.
final class TrackDeletesOrder implements ScriptRule {
    private static final String START = "trackDeletesStart";
    private static final String END = "trackDeletesEnd";
    private static final String AT_ONCE = "deleteRecordsFromPreviousExecutions";
    private static final Set<String> ALL = Set.of(START, END, AT_ONCE);

    /// What is wrong with a call, and the other call that makes it so.
    private record Problem(String message, Optional<Placed> other) {}

    /// One of the two calls that frame a model's records.
    private record Frame(Placed call, String model) {
        boolean isStart() {
            return call.name().equals(START);
        }
    }

    /// What is compared: all that Nango's CLI sees, or else what is in one function.
    private record Calls(
            CallOrder order, Map<String, Map<String, List<Placed>>> byModel, boolean cli) {
        static Calls of(CallOrder order, List<Frame> frames, boolean cli) {
            return new Calls(
                    order,
                    frames.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Frame::model,
                                            Collectors.groupingBy(
                                                    it -> it.call().name(),
                                                    Collectors.mapping(
                                                            Frame::call, Collectors.toList())))),
                    cli);
        }

        Stream<Placed> only(Placed call, Stream<Placed> others) {
            return others.filter(it -> cli ? it.isSeenByCli() : order.isSameFunction(call, it));
        }

        /// The calls of one name for the model of a frame, in the order of the text.
        List<Placed> frames(Frame frame, String name) {
            return byModel.getOrDefault(frame.model(), Map.of()).getOrDefault(name, List.of());
        }

        /// The first of the same calls, unless it is this one. Without the CLI, one in each of two
        /// branches is right.
        Optional<Placed> twice(Frame frame) {
            return cli
                    ? earlier(frame.call(), frames(frame, frame.call().name()).stream())
                    : Optional.empty();
        }
    }

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void check(ScriptSubject script, Report report) {
        var model = script.model();
        if (model.nangoMembers().stream().noneMatch(it -> ALL.contains(it.name()))) {
            return;
        }
        var order = CallOrder.of(model);
        boolean checked = Compilation.isChecked(script);
        if (checked) {
            for (var call : order.named(AT_ONCE)) {
                atOnce(call, order).ifPresent(it -> refuse(call, it, order, report));
            }
        }
        checkFrames(order, script, checked, report);
    }

    private static void checkFrames(
            CallOrder order, ScriptSubject script, boolean checked, Report report) {
        var calls = Stream.of(START, END).flatMap(name -> order.named(name).stream()).toList();
        var known = calls.stream().flatMap(it -> frame(it, script.model()).stream()).toList();
        var seen =
                Calls.of(
                        order,
                        known.stream().filter(it -> checked && isSeen(it.call())).toList(),
                        true);
        // Who is no entry may leave the other half to who calls it.
        boolean whole = known.size() == calls.size() && script.entry().isPresent();
        var all = Calls.of(order, known, false);
        for (var frame : known) {
            var refused =
                    Optional.of(frame)
                            .filter(it -> checked && isSeen(it.call()))
                            .flatMap(it -> problem(it, seen));
            refused.ifPresent(it -> refuse(frame.call(), it, order, report));
            if (refused.isEmpty() && whole) {
                problem(frame, all)
                        .ifPresent(
                                it ->
                                        report(frame.call(), it, "", report)
                                                .severity(Severity.WARNING));
            }
        }
    }

    private static boolean isSeen(Placed call) {
        return call.isSeenByCli() && call.call().arguments().getFirst() instanceof StringLiteral;
    }

    private static Optional<Frame> frame(Placed call, SemanticModel model) {
        return call.call().arguments().stream()
                .limit(1)
                .map(model::value)
                .flatMap(
                        it ->
                                switch (it) {
                                    case StringLiteral text -> Stream.of(text.value());
                                    case NoSubstitutionTemplateLiteral text ->
                                            Stream.of(text.value());
                                    default -> Stream.empty();
                                })
                .map(name -> new Frame(call, name))
                .findFirst();
    }

    private static Optional<Problem> problem(Frame frame, Calls calls) {
        return frame.isStart() ? ofStart(frame, calls) : ofEnd(frame, calls);
    }

    private static Optional<Problem> ofStart(Frame start, Calls calls) {
        var call = start.call();
        var ends = calls.frames(start, END);
        if (ends.isEmpty()) {
            return problem(
                    "`trackDeletesEnd('%s')` is missing: only there are records deleted that were not saved in between. Call it once all records are saved."
                            .formatted(start.model()));
        }
        return first(
                Stream.of(
                        () ->
                                calls.twice(start)
                                        .map(
                                                it ->
                                                        new Problem(
                                                                "`trackDeletesStart` is called twice for `%s`: call it once, before all else."
                                                                        .formatted(start.model()),
                                                                Optional.of(it))),
                        () ->
                                calls.only(
                                                call,
                                                ends.stream()
                                                        .takeWhile(it -> it.line() < call.line()))
                                        .findFirst()
                                        .map(
                                                it ->
                                                        new Problem(
                                                                "`trackDeletesEnd('%s')` stands above: start before it. Move this up."
                                                                        .formatted(start.model()),
                                                                Optional.of(it))),
                        () ->
                                calls.only(call, calls.order().above(call, CallOrder.BATCHING))
                                        .findFirst()
                                        .map(
                                                it ->
                                                        new Problem(
                                                                "`nango.%s()` stands above: records that are saved before the start count as deleted. Move this up."
                                                                        .formatted(it.name()),
                                                                Optional.of(it)))));
    }

    private static Optional<Problem> ofEnd(Frame end, Calls calls) {
        var call = end.call();
        if (calls.frames(end, START).isEmpty()) {
            return problem(
                    "`trackDeletesStart('%s')` is missing: without it nobody knows which records were saved in between. Call it before the first of them is fetched."
                            .formatted(end.model()));
        }
        return first(
                Stream.of(
                        () ->
                                calls.twice(end)
                                        .map(
                                                it ->
                                                        new Problem(
                                                                "`trackDeletesEnd` is called twice for `%s`: call it once, after all else."
                                                                        .formatted(end.model()),
                                                                Optional.of(it))),
                        () ->
                                calls.only(call, calls.order().below(call, CallOrder.BATCHING))
                                        .findFirst()
                                        .map(
                                                it ->
                                                        new Problem(
                                                                "`nango.%s()` stands below: records that are saved after the end count as deleted. Move this down."
                                                                        .formatted(it.name()),
                                                                Optional.of(it)))));
    }

    private static Optional<Problem> atOnce(Placed call, CallOrder order) {
        if (!call.isSeenByCli()) {
            return Optional.empty();
        }
        return first(
                Stream.of(
                        () ->
                                earlier(
                                                call,
                                                order.named(AT_ONCE).stream()
                                                        .filter(Placed::isSeenByCli))
                                        .map(
                                                it ->
                                                        new Problem(
                                                                "`%s` is called twice: call it once, when all records are saved."
                                                                        .formatted(AT_ONCE),
                                                                Optional.of(it))),
                        () ->
                                order.below(call, CallOrder.BATCHING)
                                        .filter(Placed::isSeenByCli)
                                        .findFirst()
                                        .map(
                                                it ->
                                                        new Problem(
                                                                "`nango.%s()` stands below: what is not saved yet counts as deleted. Move this down."
                                                                        .formatted(it.name()),
                                                                Optional.of(it)))));
    }

    private static Optional<Problem> problem(String message) {
        return Optional.of(new Problem(message, Optional.empty()));
    }

    private static Optional<Problem> first(Stream<Supplier<Optional<Problem>>> problems) {
        return problems.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /// The first of the same calls, unless it is this one.
    private static Optional<Placed> earlier(Placed call, Stream<Placed> same) {
        return same.findFirst().filter(Predicate.not(it -> it.span().equals(call.span())));
    }

    private static void refuse(Placed call, Problem problem, CallOrder order, Report report) {
        boolean elsewhere =
                problem.other().filter(it -> !order.isSameFunction(call, it)).isPresent();
        report(
                call,
                problem,
                elsewhere
                        ? " Nango refuses this: it goes by the lines, whatever runs first."
                        : " Nango refuses this.",
                report);
    }

    private static Report.Draft report(Placed call, Problem problem, String more, Report report) {
        var draft = report.at(call.span()).message("%s%s", problem.message(), more);
        problem.other().ifPresent(it -> draft.related(it.span(), "The other call"));
        return draft;
    }
}
