package io.nangols.features.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Proposals that are accepted, in a file that ends there and in the whole one: YAML that can be
/// read as well as before, whose keys so have the column of their siblings.
class AppliedItemsTest {
    /// A prime, so that all columns come.
    private static final int EVERY = 499;

    private static final int EVERY_FOR_ONE = 11;

    @Test
    void areReadableAtSomePlaces() {
        var broken = new ArrayList<String>();
        int accepted = 0;
        for (var file : Samples.all()) {
            for (int at = 0; at <= file.text().length(); at += EVERY) {
                for (var text : List.of(file.text().substring(0, at), file.text())) {
                    var items = items(text, at);
                    accepted += items.size();
                    broken.addAll(broken(items, text, at));
                }
            }
        }
        System.out.println("All proposals at some places: accepted " + accepted + ".");
        assertThat(accepted).isPositive();
        assertThat(broken).isEmpty();
    }

    @Test
    void areReadableWhereverOneIsAccepted() {
        var broken = new ArrayList<String>();
        int accepted = 0;
        for (var file : Samples.own()) {
            for (int at = 0; at <= file.text().length(); at += EVERY_FOR_ONE) {
                var text = file.text().substring(0, at);
                var items = items(text, at);
                if (!items.isEmpty()) {
                    accepted++;
                    broken.addAll(broken(List.of(items.get(at % items.size())), text, at));
                }
            }
        }
        System.out.println("One proposal at most places: accepted " + accepted + ".");
        assertThat(accepted).isPositive();
        assertThat(broken).isEmpty();
    }

    private static List<Proposal> items(String text, int at) {
        return Completion.at(new TypedFile().with(text), at, false).items();
    }

    /// The texts around the cursor after what made them worse.
    private static List<String> broken(List<Proposal> items, String text, int at) {
        int errors = YamlTree.parse(text).errors().size();
        return items.stream()
                .filter(
                        item ->
                                YamlTree.parse(Completed.apply(item, text)).errors().size()
                                        > errors)
                .map(
                        item ->
                                at
                                        + ", "
                                        + item.label()
                                        + ":\n"
                                        + around(Completed.apply(item, text), at))
                .toList();
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 200));
    }
}
