package io.nangols.features.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.project.Element;
import io.nangols.project.Elements;
import io.nangols.project.Function;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.project.Sync;
import io.nangols.project.TypeScript;
import io.nangols.rules.FileChange;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Mutants;
import io.nangols.testing.Samples;
import io.nangols.text.Edit;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Refactorings at all words of whole files: what they do not speak of stays as it was.
class RefactoringsOfSamplesTest {
    /// Of a large file, not every word.
    private static final int MOST = 20;

    private static final ActionKinds ALL = new ActionKinds(List.of(), false);

    static Stream<Samples.Sample> samples() {
        return Stream.concat(
                Samples.all().stream(),
                Samples.own().stream().flatMap(sample -> Mutants.of(sample, 10).stream()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void leaveTheRestAsItWas(Samples.Sample sample) {
        var file =
                ProjectFile.of(
                        new FileUri("file:///p/nango.yaml"), sample.text(), ProjectFolder.NONE);
        var words = Elements.in(file.project());
        for (int i = 0; i < words.size(); i += 1 + words.size() / MOST) {
            for (var what : Refactoring.values()) {
                var task = new Task.Refactor(what, words.get(i).span().start());
                check(file, task, words.get(i));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void canBeMadeWhereTheyAreOffered(Samples.Sample sample) {
        var file =
                ProjectFile.of(
                        new FileUri("file:///p/nango.yaml"), sample.text(), ProjectFolder.NONE);
        var refactorings = new Refactorings(file);
        var words = Elements.in(file.project());
        for (int i = 0; i < words.size(); i += 1 + words.size() / MOST) {
            assertThat(refactorings.at(words.get(i).span().start(), ALL))
                    .allSatisfy(
                            action ->
                                    assertThat(refactorings.changes((Task.Refactor) action.task()))
                                            .isNotEmpty());
        }
    }

    private static void check(ProjectFile file, Task.Refactor task, Element word) {
        for (var change : new Refactorings(file).changes(task)) {
            if (change instanceof FileChange.Here(var edits)) {
                var after = Edit.applyAll(file.document().text(), edits);
                var tree = YamlTree.parse(after);
                assertThat(tree.errors())
                        .as("%s at %s makes%n%s", task, word, after)
                        .hasSameSizeAs(file.project().tree().errors());
                var project = Project.of(tree);
                assertThat(scripts(project))
                        .as("scripts after %s at %s:%n%s", task, word, after)
                        .containsAllEntriesOf(scripts(file.project()));
                assertThat(tree.comments())
                        .as("comments after %s at %s:%n%s", task, word, after)
                        .hasSameSizeAs(file.project().tree().comments());
                if (!isOfModels(task.what())) {
                    assertThat(models(project)).containsAllEntriesOf(models(file.project()));
                }
            }
        }
    }

    private static boolean isOfModels(Refactoring what) {
        return what == Refactoring.EXTRACT_MODEL || what == Refactoring.INLINE_MODEL;
    }

    private static Map<String, String> models(Project project) {
        return project.models().stream()
                .collect(
                        Collectors.toMap(
                                model -> model.name().value(),
                                model ->
                                        TypeScript.readable(project)
                                                .interfaceOf(model)
                                                .orElseThrow(),
                                (first, _) -> first));
    }

    /// What each says.
    private static Map<String, String> scripts(Project project) {
        var scripts = new HashMap<String, String>();
        project.integrations()
                .forEach(
                        integration ->
                                integration
                                        .functions()
                                        .forEach(
                                                function ->
                                                        scripts.put(
                                                                integration.name().value()
                                                                        + "/"
                                                                        + function.name().value(),
                                                                describe(project, function))));
        return scripts;
    }

    private static String describe(Project project, Function function) {
        var types = TypeScript.readable(project);
        return Stream.of(
                        function.endpoints().stream()
                                .map(it -> it.method() + it.path().value() + group(it.group())),
                        function.input().stream().flatMap(type -> types.text(type).stream()),
                        function.outputs().stream().flatMap(type -> types.text(type).stream()),
                        Stream.of(
                                function instanceof Sync sync
                                        ? sync.runs().map(Spanned::value).toString()
                                        : "action"))
                .map(parts -> parts.collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static List<String> group(Optional<Spanned<String>> group) {
        return group.map(Spanned::value).stream().toList();
    }
}
