package io.nangols.cli;

import picocli.CommandLine.Help.Ansi;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the command line knows of the world around it: environment variables, whether its output
/// goes to a terminal, and the product's version.
record Environment(Map<String, String> variables, boolean terminal, String version) {

    static Environment ofThisProcess() {
        // Null or no terminal when output is redirected, depending on the Java.
        boolean terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        var version = NangoCli.class.getPackage().getImplementationVersion();
        return new Environment(
                System.getenv(), terminal, version != null ? version : "(not packaged)");
    }

    /// Whether to colour when the user does not say: on a terminal that can, unless the environment
    /// says otherwise (<https://no-color.org>, <https://force-color.org>).
    boolean colours() {
        boolean can = terminal && !"dumb".equals(variables.get("TERM"));
        return !isSet("NO_COLOR") && (isSet("FORCE_COLOR") || can);
    }

    /// [#colours()] for picocli.
    Ansi ansi() {
        return colours() ? Ansi.ON : Ansi.OFF;
    }

    /// Where GitHub Actions has put the repository.
    Optional<Path> githubWorkspace() {
        return isSet("GITHUB_WORKSPACE")
                ? Optional.of(Path.of(variables.get("GITHUB_WORKSPACE")))
                : Optional.empty();
    }

    boolean debug() {
        return isSet("NANGO_LS_DEBUG");
    }

    private boolean isSet(String variable) {
        return !variables.getOrDefault(variable, "").isEmpty();
    }
}
