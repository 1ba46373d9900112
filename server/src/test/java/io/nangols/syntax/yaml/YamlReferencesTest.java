package io.nangols.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.testing.SyntaxMarks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Anchors and aliases, merge keys, tags, and keys that stand twice.
class YamlReferencesTest {

    @Test
    void anchorsAliasesAndTagsStandInTheTreeAsTheyAreWritten() {
        assertThat(
                        Dump.of(
                                """
                                a: &one 1
                                b: &two !!map # why
                                  c: !!str &three 3
                                d: [&four 4, *one]
                                *two : *three
                                """))
                .isEqualTo(
                        """
                        mapping «a: &one 1 … *two : *three»
                          key plain «a»
                            plain «1», anchor «&one» = one
                          key plain «b»
                            mapping «c: !!str &three 3», anchor «&two» = two, tag «!!map» = tag:yaml.org,2002:map
                              key plain «c»
                                plain «3», anchor «&three» = three, tag «!!str» = tag:yaml.org,2002:str
                          key plain «d»
                            flow sequence «[&four 4, *one]»
                              - plain «4», anchor «&four» = four
                              - alias «*one» of one
                          key alias «*two» of two
                            alias «*three» of three
                        comment «# why», behind something
                        """);
    }

    @Test
    void anchorsAndTagsOfNothing() {
        assertThat(Dump.of("a: &x\nb: !!str\nc: [&y, !!str ]\n"))
                .isEqualTo(
                        """
                        mapping «a: &x … c: [&y, !!str ]»
                          key plain «a»
                            plain «» at 0:5, anchor «&x» = x
                          key plain «b»
                            plain «» at 1:8, tag «!!str» = tag:yaml.org,2002:str
                          key plain «c»
                            flow sequence «[&y, !!str ]»
                              - plain «» at 2:6, anchor «&y» = y
                              - plain «» at 2:13, tag «!!str» = tag:yaml.org,2002:str
                        """);
    }

    @Test
    void anchorsOnTheLineAboveABlock() {
        assertThat(Dump.of("a:\n  &x\n  b: 1\nc: &y\n- 1\n"))
                .isEqualTo(
                        """
                        mapping «a: … - 1»
                          key plain «a»
                            mapping «b: 1», anchor «&x» = x
                              key plain «b»
                                plain «1»
                          key plain «c»
                            sequence «- 1», anchor «&y» = y
                              - plain «1»
                        """);
    }

    @Test
    void anchorsWithOddNames() {
        assertThat(Meaning.of("a: &x.y/z 1\nb: *x.y/z\nc: &ü-1 2\nd: [*ü-1]\n"))
                .isEqualTo("{a: 1, b: 1, c: 2, d: [2]}");
    }

    @Test
    void anAliasMeansWhatItsAnchorMeant() {
        assertThat(Meaning.of("a: &x {b: &y 1}\nc: *x\nd: *y\n"))
                .isEqualTo("{a: {b: 1}, c: {b: 1}, d: 1}");
        assertThat(Meaning.of("a: &x 1\nb: *x\nc: &x 2\nd: *x\n"))
                .isEqualTo("{a: 1, b: 1, c: 2, d: 2}");
        assertThat(Meaning.of("&x a: b\nc: *x\n")).isEqualTo("{a: \"b\", c: \"a\"}");
    }

    @Test
    void anAliasGivesTheVeryValueOfItsAnchor() {
        var root = (YamlValue.Mapping) YamlTree.parse("a: &x {b: 1}\nc: *x\n").value();

        assertThat(root.get("c").orElseThrow()).isSameAs(root.get("a").orElseThrow());
        assertThat(root.entry("c").orElseThrow().written()).isInstanceOf(YamlNode.Alias.class);
    }

    @Test
    void anAliasNeedsAnAnchorAboveIt() {
        SyntaxMarks.check(
                """
                a: *x
                   ^^ No anchor `&x` stands above this alias. If the `*` is text, put the value in quotes.
                b: &x 1
                c: *x
                """);
    }

    @Test
    void anAliasInsideItsOwnAnchorNeverEnds() {
        SyntaxMarks.check(
                """
                a: &x
                  b:
                    - c: *x
                         ^^ The alias `*x` stands inside its own anchor, so it never ends.
                d: *x
                """);
        assertThat(Meaning.of("a: &x [1, *x]\nb: *x\n"))
                .isEqualTo("{a: [1, unreadable], b: [1, unreadable]}");
    }

    @Test
    void aMergeKeyAddsTheEntriesOfItsMapping() {
        assertThat(Meaning.of("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n  e: 4\n"))
                .isEqualTo("{a: {b: 1, c: 2}, d: {b: 1, c: 3, e: 4}}");
        assertThat(Meaning.of("a: &x {b: 1, c: 2}\nd:\n  c: 3\n  <<: *x\n"))
                .isEqualTo("{a: {b: 1, c: 2}, d: {c: 3, b: 1}}");
    }

    @Test
    void ofSeveralMergedMappingsTheFirstWins() {
        assertThat(Meaning.of("<<: [{a: 1, b: 2}, {b: 3, c: 4}]\n<<: {c: 5, d: 6}\n"))
                .isEqualTo("{a: 1, b: 2, c: 4, d: 6}");
    }

    @Test
    void aMergedEntryStandsWhereItIsWritten() {
        var text = "a: &x {b: 1}\nc: {<<: *x}\n";
        var root = (YamlValue.Mapping) YamlTree.parse(text).value();
        var merged = ((YamlValue.Mapping) root.get("c").orElseThrow()).entry("b").orElseThrow();

        assertThat(merged.merged()).isTrue();
        assertThat(merged.keySpan().of(text)).isEqualTo("b");
        assertThat(merged.span().of(text)).isEqualTo("b: 1");
    }

    @Test
    void aMergeKeyIsPlain() {
        assertThat(Meaning.of("'<<': {a: 1}\n")).isEqualTo("{<<: {a: 1}}");
        assertThat(Meaning.of("!!str <<: {a: 1}\n")).isEqualTo("{<<: {a: 1}}");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1", "x", "[]", "[{}, 2]", "''"})
    void aMergeKeyTakesMappings(String value) {
        var tree = YamlTree.parse("a: 1\n<<: " + value + "\nb: 2\n");

        if (value.equals("[]")) {
            assertThat(tree.errors()).isEmpty();
        } else {
            assertThat(tree.errors())
                    .singleElement()
                    .extracting(YamlSyntaxError::message)
                    .asString()
                    .startsWith("A merge key `<<` takes a mapping");
        }
        assertThat(Meaning.of(tree.value())).isEqualTo("{a: 1, b: 2}");
    }

    @Test
    void aMergeKeyWithoutValueIsItselfTheErrorsPlace() {
        SyntaxMarks.check(
                """
                a:
                  <<:
                  ^^ A merge key `<<` takes a mapping, or a list of mappings, such as `*anchor`.
                """);
    }

    @Test
    void aKeyStandsOnlyOnce() {
        SyntaxMarks.check(
                """
                a: 1
                ~ `a` stands here first.
                b: 2
                "a": 3
                ^^^ The key `a` stands twice in the same mapping, and Nango's loader refuses that; rename or remove one.
                c: {d: 1, d: 2}
                          ^ The key `d` stands twice in the same mapping, and Nango's loader refuses that; rename or remove one.
                    ~ `d` stands here first.
                """);
        assertThat(Meaning.of("a: 1\nb: 2\n'a': 3\n")).isEqualTo("{a: 1, b: 2}");
    }

    @Test
    void keysAreTheSameWhenJavaScriptSaysSo() {
        assertThat(errors("1: a\n\"1\": b\n")).isEqualTo(1);
        assertThat(errors("1: a\n1.0: b\n")).isEqualTo(1);
        assertThat(errors("16: a\n0x10: b\n")).isEqualTo(1);
        assertThat(errors("null: a\n~: b\n")).isEqualTo(1);
        assertThat(errors("true: a\n'true': b\n")).isEqualTo(1);
        assertThat(errors("1: a\n'1.0': b\n")).isZero();
        assertThat(errors("a: 1\nA: 2\n")).isZero();
        assertThat(errors("a: 1\nb: {a: 2}\n")).isZero();
        assertThat(errors("__proto__: 1\nconstructor: 2\n")).isZero();
    }

    @Test
    void aMergedKeyIsNoSecondOne() {
        assertThat(errors("<<: {a: 1}\na: 2\n")).isZero();
        assertThat(errors("a: 2\n<<: {a: 1}\n")).isZero();
        assertThat(errors("<<: {a: 1}\na: 2\na: 3\n")).isEqualTo(1);
    }

    @Test
    void tagsSayWhatAValueIs() {
        assertThat(Meaning.of("[!!str 1, !!int '1', !!float 1, !!bool 'true', !!null ~, ! 1, ! ]"))
                .isEqualTo("[\"1\", 1, 1, true, null, \"1\", null]");
        assertThat(
                        Meaning.of(
                                "[!!map {a: 1}, !!seq [1], !!set {a}, !!omap [a: 1], !!map , !!seq ]"))
                .isEqualTo("[{a: 1}, [1], {a: null}, [{a: 1}], {}, []]");
        assertThat(Meaning.of("[!!binary aGk=, !!timestamp '2024-01-01']"))
                .isEqualTo("[binary, a timestamp]");
        assertThat(Meaning.of("!<tag:yaml.org,2002:str> 1")).isEqualTo("\"1\"");
    }

    @Test
    void otherTagsAreErrors() {
        SyntaxMarks.check(
                """
                a: !custom x
                   ^^^^^^^ The tag `!custom` is unknown or does not fit this value; remove it.
                b: !!int x
                   ^^^^^ The tag `!!int` is unknown or does not fit this value; remove it.
                c: !!map [1]
                   ^^^^^ The tag `!!map` is unknown or does not fit this value; remove it.
                d: !!python/object:x.Y {e: 1}
                   ^^^^^^^^^^^^^^^^^^^ The tag `!!python/object:x.Y` is unknown or does not fit this value; remove it.
                """);
        assertThat(Meaning.of("a: !x 1\nb: !x {c: 1}\nd: !x [1]\n"))
                .isEqualTo("{a: unreadable, b: {c: 1}, d: [1]}");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "!!int 1.5",
                "!!float x",
                "!!bool yes",
                "!!null x",
                "!!timestamp today",
                "!!binary ä",
                "!!binary",
                "!!seq x",
                "!!map x",
                "!!seq {}",
                "!!map []",
                "!!str []",
                "!!unknown x",
            })
    void aTagHasToFitItsValue(String value) {
        assertThat(YamlTree.parse("a: " + value + "\nb: 1\n").errors()).hasSize(1);
    }

    private static int errors(String text) {
        return YamlTree.parse(text).errors().size();
    }
}
