package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlTree;
import io.nangols.text.Edit;

import java.util.List;
import java.util.Set;

/// Writes a value at a path of which a part may not be there yet.
final class Paths {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private Paths() {}

    static List<Edit> set(
            YamlTree tree, Source source, List<String> path, Content value, Place place) {
        Refused.unless(!path.isEmpty());
        if (tree.root().isEmpty()) {
            return first(source, nested(path, value));
        }
        var node = tree.root().get();
        for (int i = 0; i < path.size(); i++) {
            Refused.unless(node instanceof YamlNode.Mapping);
            var mapping = (YamlNode.Mapping) node;
            var key = path.get(i);
            var next =
                    mapping.entries().stream()
                            .filter(
                                    entry ->
                                            entry.key() instanceof YamlNode.Scalar scalar
                                                    && scalar.text().equals(key))
                            .map(YamlNode.Entry::value)
                            .findFirst();
            if (next.isEmpty() || i == path.size() - 1 || isNull(next.get())) {
                var rest = nested(path.subList(i + 1, path.size()), value);
                return Spot.of(tree, source, mapping).set(key, rest, place);
            }
            node = next.get();
        }
        throw new Refused();
    }

    private static Content nested(List<String> path, Content value) {
        var content = value;
        for (var key : path.reversed()) {
            content = Content.mapping(Content.field(key, content));
        }
        return content;
    }

    /// The first content of a text that has none but comments.
    private static List<Edit> first(Source source, Content content) {
        for (int line = 0; line < source.count(); line++) {
            Refused.unless(source.isBlank(line) || source.commentColumn(line) >= 0);
        }
        var layout = Layout.usual();
        return List.of(source.insertLines(source.count(), layout.lines(content)));
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                && scalar.style() == YamlNode.ScalarStyle.PLAIN
                && NULLS.contains(scalar.text());
    }
}
