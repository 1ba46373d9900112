package io.nangols.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ProjectFinderTest {
    @TempDir Path root;

    @Test
    void findsEveryNangoYamlSortedByItsPath() throws IOException {
        files(
                "b/nango.yaml",
                "a/nango.yaml",
                "a-b/nango.yaml",
                "a/deep/er/nango.yaml",
                "nango.yaml");

        assertThat(find())
                .containsExactly(
                        "a-b/nango.yaml",
                        "a/deep/er/nango.yaml",
                        "a/nango.yaml",
                        "b/nango.yaml",
                        "nango.yaml");
    }

    @Test
    void takesOnlyTheExactName() throws IOException {
        files("a/nango.yml", "b/Nango.yaml", "c/nango.yaml.bak", "d/my-nango.yaml");

        assertThat(find()).isEmpty();
    }

    @Test
    void leavesOutInstalledBuiltAndHiddenFolders() throws IOException {
        files(
                "node_modules/x/nango.yaml",
                "a/node_modules/nango.yaml",
                "dist/nango.yaml",
                "build/nango.yaml",
                ".nango/nango.yaml",
                ".git/nango.yaml",
                ".idea/nango.yaml",
                "kept/nango.yaml");

        assertThat(find()).containsExactly("kept/nango.yaml");
    }

    @Test
    void looksIntoAHiddenFolderThatIsAskedFor() throws IOException {
        files(".nango/a/nango.yaml");

        assertThat(find(".nango")).containsExactly(".nango/a/nango.yaml");
    }

    @Test
    void takesAFileThatIsAskedForWhateverItsName() throws IOException {
        files("some.yaml");

        assertThat(find("some.yaml")).containsExactly("some.yaml");
    }

    @Test
    void takesWhatAShellPipesIn() {
        var pipe = Path.of("/dev/stdin");
        assumeTrue(Files.exists(pipe), "a system without it");

        assertThat(ProjectFinder.find(pipe)).containsExactly(pipe);
    }

    @Test
    void looksIntoAFolderNamedLikeAProject() throws IOException {
        files("nango.yaml/nango.yaml");

        assertThat(find()).containsExactly("nango.yaml/nango.yaml");
    }

    @Test
    void followsALinkOutOfTheRoot(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("nango.yaml"), "");
        Files.createSymbolicLink(root.resolve("linked"), elsewhere);

        assertThat(find()).containsExactly("linked/nango.yaml");
    }

    @Test
    void reportsALinkedFileAtItsOwnPlace() throws IOException {
        files("aircall/nango.yaml");
        link("a-link/nango.yaml", "../aircall/nango.yaml");

        assertThat(find()).containsExactly("aircall/nango.yaml");
    }

    @Test
    void reportsALinkedFileAtTheLinkWhenItsOwnPlaceIsElsewhere() throws IOException {
        files("aircall/nango.yaml");
        link("aircall-basic/nango.yaml", "../aircall/nango.yaml");

        assertThat(find("aircall-basic")).containsExactly("aircall-basic/nango.yaml");
    }

    @Test
    void reportsALinkedFolderAtItsOwnPlace() throws IOException {
        files("z/aircall/nango.yaml");
        link("a", "z/aircall");

        assertThat(find()).containsExactly("z/aircall/nango.yaml");
    }

    @Test
    void reportsTwoLinksToOneFolderOnce(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("nango.yaml"), "");
        Files.createSymbolicLink(root.resolve("two"), elsewhere);
        Files.createSymbolicLink(root.resolve("one"), elsewhere);

        assertThat(find()).containsExactly("one/nango.yaml");
    }

    @Test
    void comesBackFromLinksThatGoInCircles() throws IOException {
        files("a/nango.yaml", "b/nango.yaml");
        link("a/to-b", "../b");
        link("b/to-a", "../a");
        link("a/itself", ".");
        link("a/up", "..");
        link("endless", "endless");

        assertThat(find()).containsExactly("a/nango.yaml", "b/nango.yaml");
    }

    @Test
    void doesNotLeaveTheRootByALinkToAFolderThatHoldsIt() throws IOException {
        files("inside/nango.yaml", "outside/nango.yaml");
        link("inside/up", "..");

        assertThat(find("inside")).containsExactly("inside/nango.yaml");
    }

    @Test
    void reportsFilesOfOverlappingRootsOnce() throws IOException {
        files("a/b/nango.yaml");

        assertThat(find("a", "a/b", "a/b/nango.yaml")).containsExactly("a/b/nango.yaml");
    }

    @Test
    void prefersARootToALinkThatLeadsThere() throws IOException {
        files("z/nango.yaml");
        link("a", "z");

        assertThat(find("a", "z")).containsExactly("z/nango.yaml");
    }

    @Test
    void saysThatARootIsMissing() {
        var problems = new ArrayList<IOException>();
        ProjectFinder.find(List.of(root.resolve("gone")), (_, problem) -> problems.add(problem));

        assertThat(problems).singleElement().isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void saysThatANangoYamlIsABrokenLink() throws IOException {
        link("a/nango.yaml", "../gone/nango.yaml");

        assertThat(unreadable()).containsExactly("a/nango.yaml");
    }

    @Test
    void saysThatAFolderIsUnreadableAndGoesOn() throws IOException {
        files("a/nango.yaml", "b/nango.yaml");
        var closed = root.resolve("a").toFile();
        assumeFalse(!closed.setReadable(false) || closed.canRead(), "a user who may read all");

        assertThat(unreadable()).containsExactly("a");
        assertThat(find()).containsExactly("b/nango.yaml");
    }

    private List<String> find(String... roots) {
        var paths = List.of(roots).stream().map(root::resolve).toList();
        var found = ProjectFinder.find(paths.isEmpty() ? List.of(root) : paths, (_, _) -> {});
        return found.stream().map(this::relative).toList();
    }

    private List<String> unreadable() {
        var paths = new ArrayList<String>();
        ProjectFinder.find(List.of(root), (path, _) -> paths.add(relative(path)));
        return paths;
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private void files(String... paths) throws IOException {
        for (var path : paths) {
            var file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "integrations: {}\n");
        }
    }

    private void link(String path, String target) throws IOException {
        var link = root.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }
}
