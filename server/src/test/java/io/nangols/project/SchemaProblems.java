package io.nangols.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Carets;

import java.util.List;

/// The places where a text departs from the format, told in short.
final class SchemaProblems {
    private SchemaProblems() {}

    static List<String> in(String text) {
        return Project.of(YamlTree.parse(text)).schemaProblems().stream()
                .map(SchemaProblems::describe)
                .toList();
    }

    /// Checks that the text has exactly the problems that are marked in it (see [Carets]).
    static void check(String marked) {
        var text = Carets.read(marked);
        var marks =
                Project.of(YamlTree.parse(text)).schemaProblems().stream()
                        .map(problem -> new Carets.Mark(problem.span(), '^', describe(problem)))
                        .toList();

        assertThat(Carets.show(text, marks)).isEqualTo(marked);
    }

    private static String describe(SchemaProblem problem) {
        return switch (problem) {
            case SchemaProblem.UnknownProperty unknown ->
                    "unknown in "
                            + unknown.owner()
                            + unknown.meant().map(meant -> ", meant `" + meant + "`").orElse("");
            case SchemaProblem.MissingProperty missing ->
                    missing.owner() + " lacks `" + missing.name() + "`";
            case SchemaProblem.InvalidValue invalid ->
                    invalid.subject() + " takes " + invalid.expected() + ", not " + invalid.found();
        };
    }
}
