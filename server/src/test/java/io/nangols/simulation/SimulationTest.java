package io.nangols.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nangols.testing.Fixture;
import io.nangols.testing.RulePage;
import io.nangols.testing.RulePage.Example;
import io.nangols.testing.ScriptProject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A short walk of the [Simulation], in projects made of what the rules' pages show as bad.
class SimulationTest {
    private static final int PROJECTS = 10;

    @TempDir Path temporary;

    private Path root;
    private Projects projects;

    @BeforeEach
    void prepare() throws IOException {
        root = temporary.toRealPath();
        projects = projects();
    }

    @Test
    void afterAnyEditsTheDiagnosticsAreThoseOfAFreshServer() throws Day.Failed {
        var day = new Day(new Disk(root), projects, Servers.IN_PROCESS);
        new Run(600, 1, 50, 200, true).work(day, projects, _ -> {});

        assertThat(day.compared()).isGreaterThan(100);
    }

    @Test
    void whatIsNotHeardOfIsADifference() throws Day.Failed {
        var day = new Day(new Disk(root), projects, Servers.IN_PROCESS);
        var path = projects.texts().firstKey();
        var _ = day.desk().disk().write(path, "integrations: 7");

        assertThatThrownBy(day::compare).hasMessageContaining(path).hasMessageContaining("fresh");
    }

    @Test
    void aFailureIsReducedToTheStepsThatItNeeds() {
        var open = new Step.Open(new Tab("nango.yaml", false));
        var save = new Step.Save(open.tab());
        var steps = new ArrayList<Step>(Collections.nCopies(50, new Step.Delete("a.ts")));
        steps.add(10, open);
        steps.add(30, save);
        var again =
                new Reproduction(
                        it ->
                                Optional.of("unsaved")
                                        .filter(_ -> it.containsAll(Set.of(open, save))),
                        Duration.ofMinutes(1));

        assertThat(again.of(steps)).contains(List.of(open, save));
    }

    private static Projects projects() {
        var texts = new TreeMap<String, String>();
        var examples =
                RulePage.all().stream()
                        .flatMap(page -> page.examples().stream().filter(it -> !it.good()).limit(1))
                        .filter(it -> it.language().equals("ts"))
                        .limit(PROJECTS)
                        .toList();
        for (int i = 0; i < examples.size(); i++) {
            var place = Projects.FOLDERS.get(i % 2) + "/" + examples.get(i).page() + "/";
            fixture(examples.get(i)).files().forEach((path, text) -> texts.put(place + path, text));
        }
        return new Projects(texts, new TreeMap<>());
    }

    private static Fixture fixture(Example example) {
        return example.text().startsWith("//- ")
                ? Fixture.read(example.text())
                : ScriptProject.of(example.place().orElse("sync"), example.text());
    }
}
