package io.nangols.syntax.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.script.ast.CaseBlock;
import io.nangols.syntax.script.ast.ClassElement;
import io.nangols.syntax.script.ast.EnumMember;
import io.nangols.syntax.script.ast.NamedBindings;
import io.nangols.syntax.script.ast.Node;
import io.nangols.syntax.script.ast.ObjectLiteralElement;
import io.nangols.syntax.script.ast.Parameter;
import io.nangols.syntax.script.ast.Statement;
import io.nangols.syntax.script.ast.TypeElement;
import io.nangols.testing.Repository;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What is read around a place where somebody types. The cases are in files, by theme; in each, `‸`
/// is the cursor, and below the line of dashes stands the outline of the tree: statements, members,
/// properties and parameters, each with the first line of its text. A run with `-Dupdate` writes
/// the outlines.
class RecoveryTest {
    private static final Path FOLDER =
            Repository.path("server/src/test/resources/io/nangols/syntax/script/recovery");
    private static final String TITLE = "=== ";
    private static final String LINE = "---\n";

    record Case(String title, String script, String outline) {
        static Case of(String text) {
            int title = text.indexOf('\n');
            int line = text.indexOf("\n" + LINE);
            return new Case(
                    text.substring(0, title),
                    text.substring(title + 1, line + 1),
                    text.substring(line + 1 + LINE.length()).stripTrailing() + "\n");
        }

        String outlineGot() {
            var outline = new StringBuilder();
            var text = script.replace("‸", "");
            ScriptParser.parse(text)
                    .sourceFile()
                    .forEachChild(node -> append(node, text, "", outline));
            return outline.toString();
        }

        @Override
        public String toString() {
            return title;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatStandsAround(Case typed) {
        assertThat(typed.script() + LINE + typed.outlineGot())
                .isEqualTo(typed.script() + LINE + typed.outline());
    }

    static List<Case> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().flatMap(file -> casesIn(file).stream()).toList();
        }
    }

    private static List<Case> casesIn(Path file) {
        try {
            var cases =
                    Arrays.stream(Files.readString(file).split("(?m)^" + TITLE))
                            .filter(text -> !text.isEmpty())
                            .map(Case::of)
                            .toList();
            if (Repository.updates()) {
                Files.writeString(file, written(cases));
                return casesIn(cases);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> casesIn(List<Case> cases) {
        return cases.stream()
                .map(it -> new Case(it.title(), it.script(), it.outlineGot()))
                .toList();
    }

    private static String written(List<Case> cases) {
        return cases.stream()
                .map(it -> TITLE + it.title() + "\n" + it.script() + LINE + it.outlineGot())
                .collect(Collectors.joining("\n"));
    }

    private static void append(Node node, String text, String indentation, StringBuilder outline) {
        boolean isListed =
                switch (node) {
                    case Statement.Block _ -> false;
                    case Statement _,
                            ClassElement _,
                            TypeElement _,
                            ObjectLiteralElement _,
                            EnumMember _,
                            Parameter _,
                            CaseBlock.Clause _,
                            NamedBindings.ImportSpecifier _ ->
                            true;
                    default -> false;
                };
        if (isListed) {
            outline.append(indentation)
                    .append(node.getClass().getSimpleName())
                    .append(": ")
                    .append(node.span().of(text).lines().findFirst().orElse("(missing)"))
                    .append('\n');
        }
        node.forEachChild(
                child ->
                        append(
                                child,
                                text,
                                isListed ? indentation + "    " : indentation,
                                outline));
    }
}
