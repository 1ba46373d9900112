package io.nangols.syntax.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whatever stands in the text: a change is made or it is not, and none makes the text worse.
class AnyTextEditProperties {
    private static final List<String> DAMAGE =
            List.of(
                    "&x ", "*x", "<<: *x", "? ", "- ", ": ", "\n", "\r", "\t", " ", "  ", "{", "}",
                    "[", "]", ",", "#", " #c", "|", "\"", "'", "---\n", "!!str ", "k0: 1\n",
                    "\uFEFF");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noChangeMakesItWorse(
            @ForAll("texts") String text,
            @ForAll("places") double place,
            @ForAll("contents") Content content) {
        var tree = YamlTree.parse(text);
        var nodes = Facts.all(tree, YamlNode.class);
        Assume.that(!nodes.isEmpty());
        var node = nodes.get((int) (place * nodes.size()));
        int errors = tree.errors().size();

        assertThat(changes(new YamlEditor(tree), node, content).flatMap(Optional::stream))
                .allMatch(edits -> errors(text, edits) <= errors);
    }

    private static int errors(String text, List<Edit> edits) {
        return YamlTree.parse(Edit.applyAll(text, edits)).errors().size();
    }

    /// Everything that can be done to a node.
    private static Stream<Optional<List<Edit>>> changes(
            YamlEditor editor, YamlNode node, Content content) {
        var here =
                switch (node) {
                    case YamlNode.Mapping mapping ->
                            mapping.entries().stream()
                                    .flatMap(
                                            entry ->
                                                    Stream.of(
                                                            editor.remove(mapping, entry),
                                                            editor.renameKey(
                                                                    mapping, entry, "a b")));
                    case YamlNode.Sequence list ->
                            IntStream.range(0, list.items().size() + 1)
                                    .boxed()
                                    .flatMap(
                                            i ->
                                                    Stream.of(
                                                            editor.insertItem(list, i, content),
                                                            editor.removeItem(list, i)));
                    default -> Stream.<Optional<List<Edit>>>empty();
                };
        var set =
                node instanceof YamlNode.Mapping mapping
                        ? Stream.of(Place.first(), Place.last(), Place.before("k1"))
                                .map(place -> editor.set(mapping, "new", content, place))
                        : Stream.of(editor.set(List.of("k0", "new"), content, Place.last()));
        return Stream.of(here, set, Stream.of(editor.replace(node, content)))
                .flatMap(changes -> changes);
    }

    @Provide
    Arbitrary<Content> contents() {
        return EditChange.any().map(EditChange::content);
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, true, 1, false);
    }

    /// A text with a few characters too many or too few.
    @Provide
    Arbitrary<String> texts() {
        var damage =
                Combinators.combine(
                                places(),
                                Arbitraries.of(DAMAGE),
                                Arbitraries.integers().between(0, 3))
                        .as(Damage::new)
                        .list()
                        .ofMaxSize(4);
        return Combinators.combine(Arbitraries.longs().map(RandomYaml::of), damage)
                .as(AnyTextEditProperties::damaged);
    }

    private record Damage(double place, String added, int removed) {}

    private static String damaged(String text, List<Damage> all) {
        var damaged = new StringBuilder(text);
        for (var damage : all) {
            int at = (int) (damage.place() * damaged.length());
            damaged.replace(at, Math.min(damaged.length(), at + damage.removed()), damage.added());
        }
        return damaged.toString();
    }
}
