package io.nangols.cli;

import io.nangols.cli.report.FileNames;
import io.nangols.cli.report.GithubReporter;
import io.nangols.cli.report.Ink;
import io.nangols.cli.report.JsonReporter;
import io.nangols.cli.report.Reporter;
import io.nangols.cli.report.SarifReporter;
import io.nangols.cli.report.TextReporter;
import io.nangols.rules.RuleInfo;
import io.nangols.rules.RuleSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the reporter that a check asks for.
record Reporters(
        CheckOptions options, RuleSet rules, List<RuleInfo> wanted, Environment environment) {

    Reporter reporter(Ink ink, List<Path> files) {
        return switch (options.format()) {
            case TEXT -> new TextReporter(ink);
            case JSON -> new JsonReporter(new FileNames(firstFolder()));
            case GITHUB -> new GithubReporter(names(files));
            case SARIF ->
                    new SarifReporter(
                            names(files),
                            wanted,
                            rule -> rules.page(rule.id()).orElseThrow(),
                            environment.version());
        };
    }

    /// What those who show findings beside the sources call them.
    FileNames names(List<Path> files) {
        return new FileNames(repository(files));
    }

    private Path firstFolder() {
        var first = options.paths().getFirst().toAbsolutePath();
        return Files.isDirectory(first) ? first : first.getParent();
    }

    /// The folder from which those who show findings beside the sources name them: the repository
    /// that GitHub has checked out, else the folder one works in, else the one that is checked.
    private Path repository(List<Path> files) {
        return Stream.of(
                        environment.githubWorkspace(),
                        Optional.of(Path.of("")),
                        Optional.of(firstFolder()))
                .flatMap(Optional::stream)
                .filter(folder -> files.stream().allMatch(new FileNames(folder)::holds))
                .findFirst()
                .orElse(Path.of(""));
    }
}
