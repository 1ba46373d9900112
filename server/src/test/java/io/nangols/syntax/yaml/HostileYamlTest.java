package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts made to cost much. They cost little: the limit is for a slow and busy machine.
@Timeout(30)
class HostileYamlTest {

    @Test
    void aBillionLaughs() {
        var laughs =
                "a0: &a0 lol\n"
                        + IntStream.rangeClosed(1, 30)
                                .mapToObj(
                                        i ->
                                                "a%d: &a%d [%s]\n"
                                                        .formatted(i, i, tenTimes("*a" + (i - 1))))
                                .collect(Collectors.joining());

        var root = (YamlValue.Mapping) YamlTree.parse(laughs).value();

        assertThat(root.entries()).hasSize(31);
        assertThat(((YamlValue.Sequence) root.get("a30").orElseThrow()).items()).hasSize(10);
    }

    @Test
    void aBillionMerges() {
        var merges =
                "a0: &a0 {x: 1}\n"
                        + IntStream.rangeClosed(1, 30)
                                .mapToObj(
                                        i ->
                                                "a%d: &a%d {<<: [%s], k%d: 1}\n"
                                                        .formatted(
                                                                i, i, tenTimes("*a" + (i - 1)), i))
                                .collect(Collectors.joining());

        var tree = YamlTree.parse(merges);

        assertThat(tree.errors()).isEmpty();
        assertThat(((YamlValue.Mapping) tree.value()).get("a30"))
                .get()
                .extracting(last -> ((YamlValue.Mapping) last).entries().size())
                .isEqualTo(31);
    }

    @Test
    void mergesOfManyEntriesManyTimes() {
        var many =
                IntStream.range(0, 1_000).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        var text = "a: &a {" + many + "}\n" + uses("b%d: {<<: *a}\n", 200);

        var tree = YamlTree.parse(text);

        assertThat(tree.errors())
                .extracting(YamlSyntaxError::message)
                .hasSize(100)
                .containsOnly(
                        "Merge keys add more than 100,000 entries to this file; this one is not followed.");
    }

    @Test
    void anAnchorUsedManyTimes() {
        var text = "a: &a [" + tenTimes("x") + "]\n" + uses("b%d: *a\n", 10_000);

        assertThat(YamlTree.parse(text).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: ", "[[a", "!!seq [", "&a [", "- a: "})
    void deepNestingOnOneLine(String opener) {
        for (int depth : new int[] {250, 299, 300, 301, 1_000, 5_000}) {
            var tree = YamlTree.parse(opener.repeat(depth));
            assertThat(tree.text()).hasSize(opener.length() * depth);
        }
    }

    @Test
    void deepNestingOnManyLines() {
        var text =
                IntStream.range(0, 600)
                        .mapToObj(i -> " ".repeat(i) + "a:\n")
                        .collect(Collectors.joining());

        var tree = YamlTree.parse(text + "b: 1\n");

        assertThat(tree.errors()).isNotEmpty();
        assertThat(((YamlValue.Mapping) tree.value()).get("b")).isPresent();
    }

    @Test
    void deepNestingThatIsStillRead() {
        assertThat(YamlTree.parse("[".repeat(300) + "]".repeat(300)).errors()).isEmpty();
        assertThat(YamlTree.parse("a: " + "[".repeat(299) + "]".repeat(299) + "\n").errors())
                .isEmpty();
    }

    @Test
    void longLines() {
        var line = "x".repeat(100_000);

        assertThat(YamlTree.parse(line + ": 1\n" + line + "\n").errors()).isNotEmpty();
        assertThat(YamlTree.parse("a: \"" + line).errors()).hasSize(1);
        assertThat(YamlTree.parse("a: [" + "1, ".repeat(50_000) + "\nb: 2\n").errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [\n",
                "a: \"\n",
                "a: 'x\n",
                "- \"\n",
                "a:\n b: \"\n",
                "a: {b: [\n",
                "\"\n",
                "[\n",
                "a: @\n",
                "@\n",
                "a\n",
                "\ta\n",
                "a: 1\n",
                " a: 1\na:\n",
                "? a\n",
                "a: |\n",
                "--- a\n",
                "# c\n",
                "a: *a\n",
                "a: &a\n",
                "<<: *a\n",
                "- - -\n",
                "  \n",
                "\r",
                "%\n"
            })
    void theSameLineThousandsOfTimes(String line) {
        assertThat(YamlTree.parse(line.repeat(3_000)).text()).hasSize(3_000 * line.length());
    }

    @Test
    void damageInALargeFile() {
        var models =
                IntStream.range(0, 3_000)
                        .mapToObj(
                                i -> "  Model%d:\n    id: string\n    name: string\n".formatted(i))
                        .collect(Collectors.joining());
        var text = "integrations: {}\nmodels:\n" + models;
        int middle = text.indexOf("  Model1500:");

        for (var damage : new String[] {"b\n", "\"", "   x: [\n", "\t", "@\n", "    id\n"}) {
            var tree = YamlTree.parse(text.substring(0, middle) + damage + text.substring(middle));
            assertThat(tree.errors()).as(damage).isNotEmpty();
        }
    }

    private static String tenTimes(String text) {
        return (text + ", ").repeat(9) + text;
    }

    private static String uses(String pattern, int times) {
        return IntStream.range(0, times).mapToObj(pattern::formatted).collect(Collectors.joining());
    }
}
