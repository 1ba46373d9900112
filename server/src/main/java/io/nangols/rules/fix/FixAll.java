package io.nangols.rules.fix;

import io.nangols.rules.FileChange;
import io.nangols.rules.Finding;
import io.nangols.rules.Fix;
import io.nangols.rules.RuleInfo;
import io.nangols.text.Edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Makes the safe fixes of a file, until there is nothing left to make.
///
/// It goes in rounds: fixes that do not meet in the text are made together, then everything is
/// checked again. A fix that leaves its finding, or a text that parses worse than before, is a
/// mistake of its rule: it is not made, and `onFailure` hears of it.
public record FixAll(BiConsumer<RuleInfo, RuntimeException> onFailure) {
    /// More than any two rules need to agree.
    private static final int MAX_ROUNDS = 50;

    /// What became of a file.
    ///
    /// @param mended the findings whose fixes were made
    /// @param left what is still wrong
    public record Outcome(String text, List<Finding> mended, List<Finding> left) {
        public Outcome {
            mended = List.copyOf(mended);
            left = List.copyOf(left);
        }
    }

    /// Makes all safe fixes of findings that are `wanted`.
    ///
    /// @throws CancellationException when its thread is interrupted
    public Outcome apply(CheckedText file, Predicate<Finding> wanted) {
        var state = file;
        var mended = new ArrayList<Finding>();
        var seen = new HashSet<String>();
        var refused = new ArrayList<Trace>();
        seen.add(state.text());
        for (int round = 0; round < MAX_ROUNDS; round++) {
            var steps = compatible(steps(state, wanted, refused));
            var kept = new ArrayList<Step>();
            var next = steps.isEmpty() ? state : advance(state, state, kept, steps, refused);
            boolean inCircles = !kept.isEmpty() && !seen.add(next.text());
            if (steps.isEmpty() || inCircles) {
                break;
            }
            var edits = Step.edits(kept);
            refused.replaceAll(trace -> trace.after(edits));
            kept.forEach(step -> mended.add(step.finding()));
            state = next;
        }
        return new Outcome(state.text(), mended, state.findings());
    }

    /// Whether a safe fix of this finding can be made.
    public static boolean canMend(Finding finding) {
        return step(finding).isPresent();
    }

    private static List<Step> steps(
            CheckedText state, Predicate<Finding> wanted, List<Trace> refused) {
        return state.findings().stream()
                .filter(wanted)
                .filter(finding -> refused.stream().noneMatch(trace -> trace.isOf(finding)))
                .flatMap(finding -> step(finding).stream())
                .toList();
    }

    private static Optional<Step> step(Finding finding) {
        stopWhenInterrupted();
        return finding.fixes().stream()
                .filter(fix -> fix.confidence() == Fix.Confidence.SAFE)
                .flatMap(fix -> edits(fix).stream())
                .findFirst()
                .map(edits -> new Step(finding, edits));
    }

    /// In a large file, thousands of fixes take a while.
    private static void stopWhenInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /// What a fix does to this file; empty when it cannot be made, or does something to others.
    private static Optional<List<Edit>> edits(Fix fix) {
        var edits = new ArrayList<Edit>();
        for (var change : fix.changes()) {
            switch (change) {
                case FileChange.Here(var here) -> edits.addAll(here);
                case FileChange.Elsewhere _, FileChange.Create _, FileChange.Rename _ -> {
                    return Optional.empty();
                }
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(edits);
    }

    /// Those that can be made together; the others wait for the next round.
    private static List<Step> compatible(List<Step> steps) {
        var together = new ArrayList<Step>();
        for (var step : steps) {
            if (together.stream().noneMatch(step::meets)) {
                together.add(step);
            }
        }
        return together;
    }

    /// Makes `steps` beside those that are `kept`, without the ones that do harm; `now` is what the
    /// kept ones alone have made of `start`.
    private CheckedText advance(
            CheckedText start,
            CheckedText now,
            List<Step> kept,
            List<Step> steps,
            List<Trace> refused) {
        var all = new ArrayList<>(kept);
        all.addAll(steps);
        var harm = new ArrayList<String>();
        var next = made(start, all, harm);
        if (next.isPresent()) {
            kept.addAll(steps);
            return next.get();
        }
        if (steps.size() == 1) {
            // Beside others it may do harm that it does not do alone, in the next round.
            if (kept.isEmpty()) {
                var finding = steps.getFirst().finding();
                refused.add(Trace.of(finding));
                onFailure.accept(
                        finding.rule(), new IllegalStateException("Its fix " + harm.getFirst()));
            }
            return now;
        }
        int half = steps.size() / 2;
        var first = advance(start, now, kept, steps.subList(0, half), refused);
        return advance(start, first, kept, steps.subList(half, steps.size()), refused);
    }

    private Optional<CheckedText> made(CheckedText start, List<Step> steps, List<String> harm) {
        var edits = Step.edits(steps);
        CheckedText after;
        try {
            after = start.with(Edit.applyAll(start.text(), edits));
        } catch (IllegalArgumentException e) {
            harm.add("has edits that overlap.");
            return Optional.empty();
        }
        if (after.syntaxErrors() > start.syntaxErrors()) {
            harm.add("leaves something that is not " + start.language() + ".");
            return Optional.empty();
        }
        if (after.comments().size() < start.comments().size() - mended(start, steps)) {
            harm.add("loses a comment.");
            return Optional.empty();
        }
        if (steps.stream().anyMatch(step -> isLeft(step.finding(), start, after, edits))) {
            harm.add("leaves what it should mend.");
            return Optional.empty();
        }
        return Optional.of(after);
    }

    /// How many comments there are findings in, which their fixes may take out.
    private static long mended(CheckedText text, List<Step> steps) {
        return text.comments().stream()
                .filter(
                        comment ->
                                steps.stream()
                                        .anyMatch(it -> comment.encloses(it.finding().span())))
                .count();
    }

    /// Whether a finding is still there after `edits`: in the place that was edited, there are as
    /// many such findings as before.
    private static boolean isLeft(
            Finding finding, CheckedText start, CheckedText after, List<Edit> edits) {
        var place = MovedPlace.of(finding.span().start(), edits);
        return place.after().count(finding, after.findings())
                >= place.before().count(finding, start.findings());
    }
}
