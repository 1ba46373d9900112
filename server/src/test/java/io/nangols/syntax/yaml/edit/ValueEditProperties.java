package io.nangols.syntax.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlNode;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;

/// A new item, an item less, or another value: and nothing else.
///
/// A long run: `mvn -pl server test -Dtest='*EditProperties' -Djqwik.tries.default=100000`.
class ValueEditProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void anItemIsThereAndCanGoAgain(@ForAll("changes") EditChange change) {
        var tree = change.tree();
        var sequence = change.sequence();
        int index = change.index(sequence.items().size() + 1);

        var after =
                change.edited(
                        tree, new YamlEditor(tree).insertItem(sequence, index, change.content()));

        assertThat(Facts.meaning(after))
                .isEqualTo(
                        Facts.meaning(
                                tree,
                                sequence,
                                old -> {
                                    var changed = new ArrayList<Object>((List<?>) old);
                                    changed.add(index, change.meaning());
                                    return changed;
                                }));
        assertThat(Facts.comments(after)).isEqualTo(Facts.comments(tree));
        var same = Facts.counterpart(tree, sequence, YamlNode.Sequence.class, after);
        var again = change.edited(after, new YamlEditor(after).removeItem(same, index));
        assertThat(again.text()).isEqualTo(tree.text());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anItemIsGone(@ForAll("changes") EditChange change) {
        var tree = change.tree();
        var sequence = change.sequence();
        Assume.that(!sequence.items().isEmpty());
        int index = change.index(sequence.items().size());

        var after = change.edited(tree, new YamlEditor(tree).removeItem(sequence, index));

        assertThat(Facts.meaning(after))
                .isEqualTo(
                        Facts.meaning(
                                tree,
                                sequence,
                                old -> {
                                    var changed = new ArrayList<Object>((List<?>) old);
                                    changed.remove(index);
                                    return changed;
                                }));
        assertThat(Facts.comments(after))
                .containsAll(Facts.comments(tree, Facts.around(tree, sequence, index)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aValueIsAnother(@ForAll("changes") EditChange change) {
        var tree = change.tree();
        var collection = change.collection();
        var values = Facts.values(collection);
        Assume.that(!values.isEmpty());
        int index = change.index(values.size());
        Assume.that(!change.isPair(values.get(index)));

        var after =
                change.edited(
                        tree, new YamlEditor(tree).replace(values.get(index), change.content()));

        assertThat(Facts.meaning(after))
                .isEqualTo(Facts.meaning(tree, values.get(index), _ -> change.meaning()));
        assertThat(Facts.comments(after))
                .containsAll(Facts.comments(tree, Facts.around(tree, collection, index)));
    }

    @Provide
    Arbitrary<EditChange> changes() {
        return EditChange.any();
    }
}
