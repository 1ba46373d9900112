package io.nangols.features.completion.candidates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which version a script may get: one after that of the last commit, or one that its neighbours
/// have.
final class Versions {
    private static final String FIRST = "1.0.0";
    private static final Pattern SEMANTIC = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private Versions() {}

    /// `written` is what stands there already.
    static Candidates best(CurrentScript script, String written) {
        var all = new LinkedHashSet<>(next(committed(script).orElse(written)));
        all.addAll(
                Usage.mostUsed(
                        WrittenValues.of(
                                script.project(), script.section(), script.name(), "version")));
        all.add(FIRST);
        return Candidates.of(all.stream().map(Candidate::value).toList());
    }

    private static Optional<String> committed(CurrentScript script) {
        return script.subject()
                .folder()
                .committed()
                .get()
                .flatMap(it -> WrittenValues.of(it, script.section(), script.name()))
                .flatMap(it -> WrittenValues.texts(it, "version").findFirst());
    }

    private static List<String> next(String version) {
        var parts = SEMANTIC.matcher(version);
        if (parts.matches()) {
            int major = Integer.parseInt(parts.group(1));
            int minor = Integer.parseInt(parts.group(2));
            int patch = Integer.parseInt(parts.group(3));
            return List.of(
                    major + "." + minor + "." + (patch + 1),
                    major + "." + (minor + 1) + ".0",
                    (major + 1) + ".0.0");
        }
        return WHOLE.matcher(version).matches()
                ? List.of(String.valueOf(Integer.parseInt(version) + 1))
                : List.of();
    }
}
