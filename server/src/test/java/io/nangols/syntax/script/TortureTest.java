package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nangols.testing.Repository;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// All that TypeScript's syntax allows, by theme, where it is hardest to read. Beside each script
/// is its tree as TypeScript's own parser reads it; a run with `-Dupdate` writes these trees.
class TortureTest {
    private static final Path FOLDER =
            Repository.path("server/src/test/resources/io/nangols/syntax/script/torture");

    @BeforeAll
    static void update() throws IOException {
        if (Repository.updates()) {
            assumeTrue(TypeScript.isInstalled(), TypeScript.MISSING);
            TypeScript.parse(
                    filesEndingWith(".ts"),
                    (script, tree) -> Files.writeString(treeOf(script), tree));
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void readsAScriptAsTypeScriptDoes(String name) throws IOException {
        var script = FOLDER.resolve(name);
        var text = Files.readString(script);
        var expected = Files.readString(treeOf(script));

        var got = TreeText.of(ScriptParser.parse(text));

        assertThat(TreeDifference.between(name, text, expected, got).map(TreeDifference::message))
                .isEmpty();
    }

    @Test
    void theTreesAreThoseOfTypeScript() throws IOException {
        assumeTrue(TypeScript.isInstalled(), TypeScript.MISSING);
        TypeScript.parse(
                filesEndingWith(".ts"),
                (script, tree) -> assertThat(treeOf(script)).hasContent(tree));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptIsWrong(String name) throws IOException {
        assertThat(Files.readAllLines(treeOf(FOLDER.resolve(name)))).startsWith("ok");
    }

    @Test
    void everyTreeIsThatOfAScript() throws IOException {
        assertThat(filesEndingWith(".tree"))
                .isEqualTo(filesEndingWith(".ts").stream().map(TortureTest::treeOf).toList());
    }

    static List<String> scripts() throws IOException {
        return filesEndingWith(".ts").stream().map(Path::getFileName).map(Path::toString).toList();
    }

    private static Path treeOf(Path script) {
        return script.resolveSibling(
                script.getFileName().toString().replaceFirst("\\.ts$", ".tree"));
    }

    private static List<Path> filesEndingWith(String end) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
