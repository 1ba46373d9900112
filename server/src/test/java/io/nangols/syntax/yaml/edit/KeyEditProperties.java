package io.nangols.syntax.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlNode;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.LinkedHashMap;
import java.util.Map;

/// A new key, another name for a key, or a key less: and nothing else.
///
/// A long run: `mvn -pl server test -Dtest='*EditProperties' -Djqwik.tries.default=100000`.
class KeyEditProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aNewKeyIsThereAndCanGoAgain(@ForAll("changes") EditChange change) {
        var tree = change.tree();
        var mapping = change.mapping();
        var keys = mapping.entries().stream().map(Facts::name).toList();
        int at = change.index(2 * keys.size() + 2);
        var place =
                at == 0
                        ? Place.first()
                        : at == 1
                                ? Place.last()
                                : at % 2 == 0
                                        ? Place.before(keys.get(at / 2 - 1))
                                        : Place.after(keys.get(at / 2 - 1));

        var after =
                change.edited(
                        tree, new YamlEditor(tree).set(mapping, "new", change.content(), place));

        assertThat(Facts.meaning(after))
                .isEqualTo(
                        Facts.meaning(
                                tree,
                                mapping,
                                old -> {
                                    var changed =
                                            new LinkedHashMap<Object, Object>((Map<?, ?>) old);
                                    changed.put("new", change.meaning());
                                    return changed;
                                }));
        assertThat(Facts.comments(after)).isEqualTo(Facts.comments(tree));
        var same = Facts.counterpart(tree, mapping, YamlNode.Mapping.class, after);
        var again = change.edited(after, new YamlEditor(after).remove(same, "new"));
        assertThat(Facts.meaning(again)).isEqualTo(Facts.meaning(tree));
        if (!mapping.entries().isEmpty()) {
            assertThat(again.text()).isEqualTo(tree.text());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aKeyIsGone(@ForAll("changes") EditChange change) {
        var tree = change.tree();
        var mapping = change.mapping();
        Assume.that(!mapping.entries().isEmpty());
        int index = change.index(mapping.entries().size());
        var entry = mapping.entries().get(index);

        var after = change.edited(tree, new YamlEditor(tree).remove(mapping, Facts.name(entry)));

        assertThat(Facts.meaning(after))
                .isEqualTo(
                        Facts.meaning(
                                tree,
                                mapping,
                                old -> {
                                    var changed =
                                            new LinkedHashMap<Object, Object>((Map<?, ?>) old);
                                    changed.remove(Facts.name(entry));
                                    return changed;
                                }));
        assertThat(Facts.comments(after))
                .containsAll(Facts.comments(tree, Facts.around(tree, mapping, index)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aKeyHasAnotherName(@ForAll("changes") EditChange change) {
        var tree = change.tree();
        var mapping = change.mapping();
        Assume.that(!mapping.entries().isEmpty());
        var entry = mapping.entries().get(change.index(mapping.entries().size()));

        var after =
                change.edited(
                        tree, new YamlEditor(tree).renameKey(mapping, entry, "the new, name"));

        assertThat(Facts.meaning(after).toString())
                .isEqualTo(
                        Facts.meaning(
                                        tree,
                                        mapping,
                                        old -> {
                                            var changed = new LinkedHashMap<Object, Object>();
                                            ((Map<?, ?>) old)
                                                    .forEach(
                                                            (key, value) ->
                                                                    changed.put(
                                                                            key.equals(
                                                                                            Facts
                                                                                                    .name(
                                                                                                            entry))
                                                                                    ? "the new, name"
                                                                                    : key,
                                                                            value));
                                            return changed;
                                        })
                                .toString());
        assertThat(Facts.comments(after)).isEqualTo(Facts.comments(tree));
    }

    @Provide
    Arbitrary<EditChange> changes() {
        return EditChange.any();
    }
}
