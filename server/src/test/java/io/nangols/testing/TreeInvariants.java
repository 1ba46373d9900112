package io.nangols.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Span;

/// What is true of the tree of any text.
public final class TreeInvariants {
    private final YamlTree tree;
    private final Span whole;

    private TreeInvariants(YamlTree tree) {
        this.tree = tree;
        this.whole = new Span(0, tree.text().length());
    }

    /// Checks that everything in the tree lies in the text, every part in its whole, and that what
    /// has to begin with a certain character does.
    public static void check(YamlTree tree) {
        new TreeInvariants(tree).check();
    }

    private void check() {
        tree.root().ifPresent(root -> check(root, whole));
        for (var error : tree.errors()) {
            assertThat(error.span().isEmpty())
                    .as("%s is visible", error)
                    .isEqualTo(whole.isEmpty());
            isInside(error.span(), whole, error);
            error.related().ifPresent(other -> isInside(other.span(), whole, error));
            assertThat(error.message()).doesNotStartWith("`` ").isNotBlank();
        }
        int last = -1;
        for (var comment : tree.comments()) {
            beginsWith('#', comment.span(), comment);
            assertThat(comment.span().start()).as("%s is in order", comment).isGreaterThan(last);
            last = comment.span().start();
        }
        tree.unparsed().forEach(span -> isInside(span, whole, "unparsed"));
    }

    private void check(YamlNode node, Span parent) {
        isInside(node.span(), parent, node);
        node.properties().anchor().ifPresent(anchor -> beginsWith('&', anchor.span(), anchor));
        node.properties().tag().ifPresent(tag -> beginsWith('!', tag.span(), tag));
        switch (node) {
            case YamlNode.Mapping mapping -> mapping.entries().forEach(e -> check(e, mapping));
            case YamlNode.Sequence sequence -> {
                int last = -1;
                for (var item : sequence.items()) {
                    check(item, sequence.span());
                    assertThat(item.span().start()).as("%s is in order", item).isGreaterThan(last);
                    last = item.span().start();
                }
            }
            case YamlNode.Alias alias -> beginsWith('*', alias.span(), alias);
            case YamlNode.Scalar _, YamlNode.Unparsed _ -> {}
        }
    }

    private void check(YamlNode.Entry entry, YamlNode.Mapping mapping) {
        check(entry.key(), mapping.span());
        check(entry.value(), mapping.span());
        assertThat(entry.value().span().start())
                .as("%s is behind its key", entry)
                .isGreaterThanOrEqualTo(entry.key().span().end());
    }

    private void beginsWith(char sign, Span span, Object what) {
        isInside(span, whole, what);
        assertThat(span.of(tree.text())).as("%s", what).startsWith(String.valueOf(sign));
    }

    private static void isInside(Span span, Span outer, Object what) {
        if (!outer.encloses(span)) {
            throw new AssertionError("%s is not inside %s: %s".formatted(span, outer, what));
        }
    }
}
