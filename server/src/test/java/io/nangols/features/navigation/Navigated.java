package io.nangols.features.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Carets;
import io.nangols.testing.Cursor;
import io.nangols.testing.Fixture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks what a feature finds, written below the places where it finds it; see [Carets]. What is
/// on the cursor's line is marked as if there were no `$0`.
final class Navigated {
    private Navigated() {}

    /// What is found in a file of the fixture.
    record Found(String path, Carets.Mark mark) {}

    static Found of(Target target, String word, Fixture fixture) {
        var mark = new Carets.Mark(target.name(), '^', word);
        return switch (target) {
            case Target.Here _ -> new Found(fixture.nangoYamlPath(), mark);
            case Target.InScript(var script, _, _) -> new Found(script.path(), mark);
        };
    }

    static void check(String marked, Function<Cursor, List<Found>> feature) {
        var cursor = Cursor.in(Carets.read(marked));
        var found = feature.apply(cursor);
        var shown =
                cursor.fixture().files().entrySet().stream()
                        .map(file -> Carets.show(file.getValue(), in(file.getKey(), found)))
                        .toList();
        var headed = marked.startsWith("//- ");
        var paths = List.copyOf(cursor.fixture().files().keySet());
        var all = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            all.append(headed ? "//- " + paths.get(i) + "\n" : "").append(shown.get(i));
        }

        assertThat(all.toString()).isEqualTo(marked.replace("$0", ""));
    }

    private static List<Carets.Mark> in(String path, List<Found> found) {
        return found.stream()
                .filter(it -> it.path().equals(path))
                .map(Found::mark)
                .collect(Collectors.toList());
    }
}
