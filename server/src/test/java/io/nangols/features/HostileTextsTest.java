package io.nangols.features;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.nangols.features.completion.Completion;
import io.nangols.features.completion.CompletionList;
import io.nangols.features.folding.Folding;
import io.nangols.features.hover.Hover;
import io.nangols.features.inlay.Hints;
import io.nangols.features.lens.Lenses;
import io.nangols.features.links.Links;
import io.nangols.features.navigation.Definition;
import io.nangols.features.navigation.Highlights;
import io.nangols.features.navigation.References;
import io.nangols.features.rename.Renaming;
import io.nangols.features.selection.Selection;
import io.nangols.features.semantic.Tokens;
import io.nangols.features.symbols.Outline;
import io.nangols.rules.RuleSet;
import io.nangols.rules.Subject;
import io.nangols.text.Span;
import io.nangols.workspace.FileUri;
import io.nangols.workspace.ProjectFile;
import io.nangols.workspace.ProjectFolder;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// No text makes a feature fail, or work without end.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextsTest {
    private static final RuleSet RULES =
            RuleSet.load(
                    (rule, failure) -> {
                        throw new AssertionError(rule.id(), failure);
                    });

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a byte order mark", "\uFEFF# note\n  \nintegrations:\n  a\nm"),
                Arguments.of(
                        "an object that extends what it is in",
                        "models:\n  A:\n    a:\n      __extends: A\n    b: A\n"),
                Arguments.of(
                        "objects that extend twice what extends twice",
                        "models:\n"
                                + each(
                                        40,
                                        "  M%d:\n    a:\n      __extends: M%2$d\n    b:\n      __extends: M%2$d\n")
                                + "  x: M0\n"),
                Arguments.of("brackets in brackets", "models:\n  A: " + "[".repeat(60_000)),
                Arguments.of("braces in braces", "models:\n  A: " + "{a: ".repeat(60_000)),
                Arguments.of(
                        "a very long list on one line",
                        "integrations:\n  github:\n    syncs:\n      s:\n        scopes: ["
                                + "repo, ".repeat(40_000)
                                + "]\n"),
                Arguments.of("a very long union", "models:\n  A:\n    x: " + "a | ".repeat(40_000)),
                Arguments.of("dashes behind dashes", "models:\n  A:\n" + "- ".repeat(20_000)),
                Arguments.of(
                        "aliases of aliases",
                        "models:\n  B0: &b0\n    x: string\n"
                                + IntStream.range(1, 25)
                                        .mapToObj(
                                                i ->
                                                        "  B%d: &b%<d\n    p: *b%d\n    q: *b%<d\n"
                                                                .formatted(i, i - 1))
                                        .collect(Collectors.joining())),
                Arguments.of(
                        "a chain of models",
                        "models:\n" + each(8_000, "  M%d:\n    __extends: M%2$d\n    n: M1\n")),
                Arguments.of(
                        "models that are used and not declared",
                        "integrations:\n  github:\n    syncs:\n"
                                + each(3_000, "      s%d:\n        output: U%<d\n")
                                + "models:\n  \n"),
                Arguments.of(
                        "very many syncs of one model",
                        "integrations:\n  github:\n    syncs:\n"
                                + each(
                                        3_000,
                                        "      s%d:\n        output: M\n        endpoint: GET /a%<d\n")
                                + "models:\n  M: { id: string }\n"),
                Arguments.of(
                        "an open quote", "models:\n  A:\n    x: \"" + "some text\n".repeat(20_000)),
                Arguments.of("half of a character", "models:\n  A\uD83D: \uDE00\n    \uD83D"),
                Arguments.of("lone carriage returns", "models:\r  A:\r    id: string\r    x: \r"),
                Arguments.of("nothing", ""));
    }

    /// `line` again and again, each with its number and the next.
    private static String each(int many, String line) {
        return IntStream.range(0, many)
                .mapToObj(i -> line.formatted(i, i + 1))
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void areAnswered(String name, String text) {
        var file =
                ProjectFile.of(
                        new FileUri("file:///workspace/nango.yaml"), text, ProjectFolder.NONE);
        var everything = new Span(0, text.length());
        places(text).forEach(offset -> placed(file).forEach(each -> answered(each, name, offset)));
        assertThatCode(
                        () -> {
                            RULES.check(Subject.of(file));
                            Hints.in(file, everything);
                            Lenses.of(file);
                            Links.of(file);
                            Tokens.in(file.project());
                            Outline.of(file.project());
                            Folding.of(file, true, Integer.MAX_VALUE);
                        })
                .doesNotThrowAnyException();
    }

    private static void answered(IntFunction<Object> feature, String name, int offset) {
        assertThatCode(() -> feature.apply(offset))
                .as("%s, at %d", name, offset)
                .doesNotThrowAnyException();
    }

    /// All of a short text; of a long one some at its ends and in between.
    private static IntStream places(String text) {
        return text.length() < 100
                ? IntStream.rangeClosed(0, text.length())
                : IntStream.of(
                        10,
                        40,
                        text.lastIndexOf('\n', text.length() / 2) + 8,
                        text.length() / 2,
                        text.length() - 1,
                        text.length());
    }

    private static Stream<IntFunction<Object>> placed(ProjectFile file) {
        return Stream.of(
                offset -> Hover.at(file, offset),
                offset -> documented(Completion.at(file, offset, true)),
                offset -> Definition.at(file, offset),
                offset -> References.at(file, offset, true),
                offset -> Highlights.at(file, offset),
                offset -> Selection.around(file.project(), offset),
                offset -> Renaming.rename(file, offset, "Fresh"));
    }

    private static Object documented(CompletionList list) {
        return list.items().stream().limit(30).map(item -> item.documentation().get()).toList();
    }
}
