package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ProjectTest {

    @Test
    void findsModelsByName() {
        var project = project("A: { x: string }\nB: {}");

        assertThat(project.model("A")).contains(project.models().getFirst());
        assertThat(project.model("a")).isEmpty();
        assertThat(project.modelNames()).containsExactly("A", "B");
    }

    @Test
    void aModelHasItsOwnFieldsAndThoseItInherits() {
        var project =
                project(
                        """
                        A: { __extends: 'B, C', x: string }
                        B: { __extends: D, y: string }
                        C: { z: string }
                        D: { w: string }
                        """);

        assertThat(fields(project, "A")).contains(List.of("x", "y", "w", "z"));
        assertThat(fields(project, "D")).contains(List.of("w"));
    }

    @Test
    void aFieldOfItsOwnComesBeforeAnInheritedOne() {
        var project = project("A: { __extends: 'B, C', x: 1 }\nB: { x: 2, y: 3 }\nC: { y: 4 }");
        var all = project.allFields(project.model("A").orElseThrow()).orElseThrow();

        assertThat(all)
                .extracting(Field::type)
                .extracting(type -> ((Type.Literal) type).value())
                .containsExactly("1", "3");
    }

    @Test
    void aModelInheritedTwiceCountsOnce() {
        var project =
                project(
                        """
                        A: { __extends: 'B, C' }
                        B: { __extends: D, b: 1 }
                        C: { __extends: D, c: 1 }
                        D: { d: 1 }
                        """);

        assertThat(fields(project, "A")).contains(List.of("b", "d", "c"));
    }

    @Test
    void nobodyKnowsTheFieldsOfAModelThatExtendsItselfOrNothing() {
        var project =
                project(
                        """
                        Itself: { __extends: Itself }
                        Child: { __extends: Parent }
                        Parent: { __extends: Child }
                        Lost: { __extends: Nowhere }
                        Heir: { __extends: Lost }
                        """);

        for (var name : List.of("Itself", "Child", "Parent", "Lost", "Heir")) {
            assertThat(fields(project, name)).as(name).isEmpty();
        }
    }

    @Test
    void aCircleFurtherUpEnds() {
        var project =
                project(
                        "A: { __extends: B, a: 1 }\nB: { __extends: C }\nC: { __extends: B, c: 1 }");

        assertThat(fields(project, "A")).contains(List.of("a", "c"));
    }

    @Test
    @Timeout(30)
    void longAndManyLinesOfDescentAreNoMatter() {
        var line =
                IntStream.range(0, 5_000)
                        .mapToObj(i -> "M%d: { __extends: M%d, f%d: 1 }\n".formatted(i, i + 1, i))
                        .collect(Collectors.joining());
        var diamonds =
                IntStream.range(0, 40)
                        .mapToObj(
                                i ->
                                        "L%1$d: { __extends: 'L%2$d, R%2$d' }\nR%1$d: { __extends: 'L%2$d, R%2$d' }\n"
                                                .formatted(i, i + 1))
                        .collect(Collectors.joining());

        assertThat(fields(project(line + "M5000: {}"), "M0").orElseThrow()).hasSize(5_000);
        assertThat(fields(project(diamonds + "L40: { x: 1 }\nR40: {}"), "L0"))
                .contains(List.of("x"));
    }

    @Test
    @Timeout(30)
    void aliasesThatMultiplyEndSomewhere() {
        var fields =
                "A0: &a0 { x: string }\n"
                        + IntStream.rangeClosed(1, 40)
                                .mapToObj(
                                        i ->
                                                "A%1$d: &a%1$d { l: *a%2$d, r: *a%2$d }\n"
                                                        .formatted(i, i - 1))
                                .collect(Collectors.joining());
        var lists = fields.replaceAll("\\{ l: (.*), r: (.*) }", "{ l: [$1, $2] }");
        var unions =
                "A: &a '"
                        + "A | ".repeat(1_000)
                        + "A'\n"
                        + IntStream.range(0, 1_000)
                                .mapToObj(i -> "M%d: { f: *a }\n".formatted(i))
                                .collect(Collectors.joining());

        assertThat(project(fields).models()).hasSize(41);
        assertThat(project(lists).models()).hasSize(41);
        assertThat(project(unions).models()).hasSize(1_001);
    }

    @Test
    @Timeout(30)
    void outputsThatMultiplyEndSomewhere() {
        var text =
                "x0: &x0 [A, A]\n"
                        + IntStream.rangeClosed(1, 40)
                                .mapToObj(
                                        i -> "x%1$d: &x%1$d [*x%2$d, *x%2$d]\n".formatted(i, i - 1))
                                .collect(Collectors.joining())
                        + "integrations:\n  i:\n    syncs:\n      s:\n        output: *x40\n";

        var project = Project.of(YamlTree.parse(text));

        assertThat(project.integrations().getFirst().syncs().getFirst().outputs()).isNotEmpty();
    }

    @Test
    void lacksAKeyThatIsNotEvenMisspelt() {
        var text =
                """
                integrations:
                  github:
                    syncs:
                      issues:
                        runs: every hour
                        track_delete: true
                """;

        var project = Project.of(YamlTree.parse(text));
        var sync = project.integrations().getFirst().syncs().getFirst();

        assertThat(project.lacks(sync, "runs")).isFalse();
        assertThat(project.lacks(sync, "track_deletes")).isFalse();
        assertThat(project.lacks(sync, "description")).isTrue();
    }

    private static Optional<List<String>> fields(Project project, String model) {
        return project.allFields(project.model(model).orElseThrow())
                .map(fields -> fields.stream().map(field -> field.name().value()).toList());
    }

    private static Project project(String models) {
        return Project.of(YamlTree.parse("models:\n" + models.strip().indent(2)));
    }
}
