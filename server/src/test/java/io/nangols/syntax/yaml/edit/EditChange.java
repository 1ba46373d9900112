package io.nangols.syntax.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Samples;
import io.nangols.testing.TreeInvariants;
import io.nangols.text.Edit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is to be done to which part of a text: `part` of all parts of a kind and `member` of all
/// its members, both as fractions, and what is to be written there.
record EditChange(String text, double part, double member, Content content) {
    private static final Map<Content, Object> CONTENTS = contents();

    /// Anything in any text: as somebody might write it, or a sample.
    static Arbitrary<EditChange> any() {
        var random = Arbitraries.longs().map(RandomYaml::of);
        var samples =
                Arbitraries.of(Samples.all())
                        .map(Samples.Sample::text)
                        .flatMap(text -> Arbitraries.of(variants(text)));
        var texts = Arbitraries.frequencyOf(List.of(Tuple.of(4, random), Tuple.of(1, samples)));
        var places = Arbitraries.doubles().between(0, true, 1, false);
        return Combinators.combine(
                        texts.filter(text -> YamlTree.parse(text).errors().isEmpty()),
                        places,
                        places,
                        Arbitraries.of(CONTENTS.keySet()))
                .as(EditChange::new);
    }

    /// As it is, with the other line break, and twice as far indented.
    private static List<String> variants(String text) {
        var unix = text.replace("\r\n", "\n");
        return List.of(
                text,
                unix.replace("\n", "\r\n"),
                unix.replaceAll("(?m)^( *)", "$1$1"),
                unix.stripTrailing());
    }

    private static Map<Content, Object> contents() {
        var contents = new LinkedHashMap<Content, Object>();
        contents.put(Content.yaml("true"), "true");
        contents.put(Content.text("true"), "text true");
        contents.put(Content.text("a: b, c # d"), "text a: b, c # d");
        contents.put(Content.text("it's \"one\"\nand two"), "text it's \"one\"\nand two");
        contents.put(Content.yaml(""), "null");
        contents.put(Content.mapping(), Map.of());
        contents.put(Content.list(), List.of());
        contents.put(
                Content.mapping(
                        Content.field("a", "1"),
                        Content.field(
                                "b c",
                                Content.list(Content.yaml("d"), Content.list(Content.text("e")))),
                        Content.field("f", Content.mapping(Content.field("g: h", "[i]")))),
                Map.of(
                        "a", "1",
                        "b c", List.of("text d", List.of("text e")),
                        "f", Map.of("g: h", List.of("text i"))));
        contents.put(
                Content.list(
                        Content.mapping(Content.field("a", "1"), Content.field("b", "")),
                        Content.yaml("c")),
                List.of(Map.of("a", "1", "b", "null"), "text c"));
        return contents;
    }

    /// What the content means.
    Object meaning() {
        return CONTENTS.get(content);
    }

    YamlTree tree() {
        return YamlTree.parse(text);
    }

    YamlNode.Mapping mapping() {
        return some(Facts.all(tree(), YamlNode.Mapping.class));
    }

    YamlNode.Sequence sequence() {
        return some(Facts.all(tree(), YamlNode.Sequence.class));
    }

    YamlNode collection() {
        return some(
                Facts.all(tree(), YamlNode.class).stream()
                        .filter(node -> !node.children().isEmpty())
                        .toList());
    }

    private <T extends YamlNode> T some(List<T> all) {
        var usual = all.stream().filter(node -> !isPair(node)).toList();
        Assume.that(!usual.isEmpty());
        return usual.get((int) (part * usual.size()));
    }

    /// Of `size` members, the one that is meant.
    int index(int size) {
        return (int) (member * size);
    }

    /// Whether it is the `a: 1` in `[a: 1]`, which has no brackets of its own and is left alone.
    boolean isPair(YamlNode node) {
        return node instanceof YamlNode.Mapping(var span, _, YamlNode.CollectionStyle style, _)
                && style == YamlNode.CollectionStyle.FLOW
                && text.charAt(span.start()) != '{';
    }

    /// The text after `edits`, which must have been possible and must have left it sound.
    YamlTree edited(YamlTree tree, Optional<List<Edit>> edits) {
        assertThat(edits).as("edits").isPresent();
        var edited = Edit.applyAll(tree.text(), edits.get());
        var after = YamlTree.parse(edited);
        TreeInvariants.check(after);
        assertThat(after.errors()).as(edited).isEmpty();
        assertThat(Facts.mixesLineBreaks(edited)).as("mixed line breaks in %s", edited).isFalse();
        return after;
    }

    @Override
    public String toString() {
        return "%s%npart %s, member %s, %s%n".formatted(text, part, member, content);
    }
}
