package io.nangols.cli;

import io.nangols.cli.report.CheckedFile;
import io.nangols.cli.report.FileNames;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.fix.CheckedText;
import io.nangols.rules.fix.FixAll;
import io.nangols.rules.fix.TextDifference;
import io.nangols.text.Document;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// Makes the fixes that are safe, in several files at a time, and keeps account of them.
final class SafeFixes implements Repair {
    private final boolean write;
    private final BiConsumer<RuleInfo, RuntimeException> onFailure;
    private final SortedMap<Path, Fixed> fixed = new ConcurrentSkipListMap<>();
    private final SortedMap<Path, String> problems = new ConcurrentSkipListMap<>();

    private record Fixed(TextDifference difference, int findings) {}

    /// Fixes that are written to the files, or, without `write`, only shown; `onFailure` hears of
    /// those that do harm.
    SafeFixes(boolean write, BiConsumer<RuleInfo, RuntimeException> onFailure) {
        this.write = write;
        this.onFailure = onFailure;
    }

    @Override
    public CheckedFile of(CheckedFile found, CheckedText text) {
        var file = found.path();
        var before = text.text();
        var outcome = new FixAll(onFailure).apply(text, _ -> true);
        if (outcome.text().equals(before)) {
            return found;
        }
        if (write) {
            var problem = new WholeFile(file).replace(before, outcome.text());
            if (problem.isPresent()) {
                problems.put(file, problem.get());
                return found;
            }
        }
        fixed.put(
                file,
                new Fixed(new TextDifference(before, outcome.text()), outcome.mended().size()));
        return CheckedFile.of(file, new Document(file.toUri(), 0, outcome.text()), outcome.left());
    }

    /// Why files could not be fixed.
    List<String> problems() {
        return List.copyOf(problems.values());
    }

    /// A unified diff of all files, which are called as from `names`.
    String diff(FileNames names) {
        return fixed.entrySet().stream()
                .map(each -> each.getValue().difference().unified(names.of(each.getKey())))
                .collect(Collectors.joining());
    }

    /// What was done, in a sentence.
    String summary() {
        int findings = fixed.values().stream().mapToInt(Fixed::findings).sum();
        if (findings == 0) {
            return "Nothing was fixed.";
        }
        return (write ? "Fixed " : "Would fix ")
                + count(findings, "finding")
                + " in "
                + count(fixed.size(), "file")
                + ".";
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
