package io.nangols.rules.fix.trial;

import io.nangols.project.Project;
import io.nangols.rules.Subject;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.workspace.Catalogs;
import io.nangols.workspace.FolderReader;
import io.nangols.workspace.ProjectFinder;
import io.nangols.workspace.SourceFiles;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes each fix of each finding in the scripts below a folder, every one on the scripts as they
/// are, and prints by rule how many do harm, and the first that do. Ends with 1 where one does.
///
/// ```sh
/// mvn -q -pl server -Pprogram process-test-classes -Dmain=io.nangols.rules.fix.trial.FixSurvey \
///     -Dargs="FOLDER --show 2"
/// ```
@Command(name = "fix-survey")
final class FixSurvey implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER")
    private Path folder = Path.of("");

    @Option(names = "--show", description = "how many fixes that do harm to show of each rule")
    private int shown = 1;

    @Option(names = "--rule", description = "the only rule to look at")
    private Optional<String> rule = Optional.empty();

    public static void main(String... args) {
        System.exit(new CommandLine(new FixSurvey()).execute(args));
    }

    @Override
    public Integer call() {
        var files =
                ProjectFinder.find(
                        List.of(folder),
                        (path, e) -> System.err.println(path + ": " + e.getMessage()));
        var catalogs = new Catalogs(System.err::println);
        var tally =
                files.parallelStream()
                        .map(file -> Tally.of(read(file, catalogs), rule))
                        .reduce(Tally.NONE, Tally::plus);
        System.out.print(tally.show(shown));
        return tally.isHarmless() ? 0 : 1;
    }

    private static ProjectState read(Path nangoYaml, Catalogs catalogs) {
        try {
            var project = Project.of(YamlTree.parse(SourceFiles.read(nangoYaml)));
            var files = new FolderReader(nangoYaml, catalogs).read();
            return ProjectState.of(new Subject(project, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
