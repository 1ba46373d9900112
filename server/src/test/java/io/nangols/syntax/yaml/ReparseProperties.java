package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.Samples;
import io.nangols.text.LineIndex;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A tree that is kept up to date, edit by edit, is the tree of the text, also after the edits are
/// taken back.
class ReparseProperties {

    /// A change at a place that is given as a share of the text.
    interface Edit {
        String apply(String text);
    }

    @Property
    void aTreeReadAgainIsTheTreeReadAnew(
            @ForAll("texts") String text, @ForAll("edits") List<Edit> edits) {
        var before = YamlTree.parse(text);
        var tree = before;
        for (var edit : edits) {
            tree = tree.reparse(edit.apply(tree.text()));
            isSame(tree, YamlTree.parse(tree.text()));
        }
        isSame(tree.reparse(text), before);
    }

    @Test
    void scriptsAndModelsAboveAnEditAreKept() {
        var tree = YamlTree.parse(Samples.own().getFirst().text());

        var after = tree.reparse(tree.text().replace("to: Address[]", "to: Address[] | null"));

        assertThat(keeps(tree, after, "integrations", "pipedrive", "syncs", "deals")).isTrue();
        assertThat(keeps(tree, after, "models", "Deal")).isTrue();
        assertThat(keeps(tree, after, "models", "Email")).isFalse();
    }

    @Test
    void scriptsAndModelsAroundAnEditThatMovesNothingAreKept() {
        var tree = YamlTree.parse(Samples.own().getFirst().text());

        var after = tree.reparse(tree.text().replace("title: string", "title: number"));

        assertThat(keeps(tree, after, "integrations", "pipedrive", "syncs", "deals")).isTrue();
        assertThat(keeps(tree, after, "models", "Deal")).isFalse();
        assertThat(keeps(tree, after, "models", "Email")).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(Samples.own().stream().map(Samples.Sample::text).toList());
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Arbitraries.oneOf(typing(), typing(), deletions(), linesTwice(), blocksMoved())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<Edit> typing() {
        var typed =
                Arbitraries.of(
                        "a",
                        " ",
                        ":",
                        ": ",
                        "\n",
                        "\r\n",
                        "  key:\n",
                        "- ",
                        "\"",
                        "'",
                        "[",
                        "]",
                        "{",
                        "}",
                        "#",
                        "|",
                        "&x ",
                        "*x",
                        "<<: *x\n",
                        "\t",
                        "é😀",
                        "---\n",
                        "\n    deeper: 1\n");
        return Combinators.combine(places(), typed)
                .as(
                        (place, what) ->
                                text -> {
                                    int at = at(text, place);
                                    return text.substring(0, at) + what + text.substring(at);
                                });
    }

    private static Arbitrary<Edit> deletions() {
        return Combinators.combine(places(), Arbitraries.integers().between(1, 60))
                .as(
                        (place, length) ->
                                text -> {
                                    int at = at(text, place);
                                    int to = Math.min(text.length(), at + length);
                                    return text.substring(0, at) + text.substring(to);
                                });
    }

    private static Arbitrary<Edit> linesTwice() {
        return places().map(
                        place ->
                                text -> {
                                    var lines = new LineIndex(text);
                                    int line = lines.lineAt(at(text, place));
                                    int start = lines.startOf(line);
                                    return text.substring(0, lines.startOf(line + 1))
                                            + text.substring(start);
                                });
    }

    private static Arbitrary<Edit> blocksMoved() {
        return Combinators.combine(places(), places(), Arbitraries.integers().between(1, 20))
                .as(
                        (from, to, length) ->
                                text -> {
                                    var lines = new LineIndex(text);
                                    int first = lines.lineAt(at(text, from));
                                    int start = lines.startOf(first);
                                    int end = lines.startOf(first + length);
                                    var rest = text.substring(0, start) + text.substring(end);
                                    var target = new LineIndex(rest);
                                    int at = target.startOf(target.lineAt(at(rest, to)));
                                    return rest.substring(0, at)
                                            + text.substring(start, end)
                                            + rest.substring(at);
                                });
    }

    private static Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static int at(String text, double place) {
        return (int) (place * text.length());
    }

    private static void isSame(YamlTree tree, YamlTree expected) {
        assertThat(Dump.of(tree)).isEqualTo(Dump.of(expected));
        assertThat(tree.root()).isEqualTo(expected.root());
        assertThat(tree.comments()).isEqualTo(expected.comments());
        assertThat(tree.errors()).isEqualTo(expected.errors());
        assertThat(tree.unparsed()).isEqualTo(expected.unparsed());
        assertThat(tree.value()).isEqualTo(expected.value());
    }

    /// Whether the node at that place is the very same in both: nobody parsed it again.
    @SuppressWarnings("ReferenceEquality")
    private static boolean keeps(YamlTree before, YamlTree after, String... path) {
        return entry(before, path) == entry(after, path);
    }

    private static YamlNode entry(YamlTree tree, String... path) {
        var node = tree.root().orElseThrow();
        for (var name : path) {
            node =
                    ((YamlNode.Mapping) node)
                            .entries().stream()
                                    .filter(e -> ((YamlNode.Scalar) e.key()).text().equals(name))
                                    .map(YamlNode.Entry::value)
                                    .findFirst()
                                    .orElseThrow();
        }
        return node;
    }
}
