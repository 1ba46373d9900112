package io.nangols.rules.yaml;

import io.nangols.syntax.yaml.YamlTree;
import io.nangols.syntax.yaml.YamlValue;

/// Texts that need no quotes in YAML.
final class Plain {
    private Plain() {}

    /// Whether `text` without quotes, as an item of any list, reads as itself.
    static boolean reads(String text) {
        var tree = YamlTree.parse("[" + text + "]");
        return tree.errors().isEmpty()
                && tree.value() instanceof YamlValue.Sequence(_, var items)
                && items.size() == 1
                && items.getFirst() instanceof YamlValue.Text(_, var read)
                && read.equals(text);
    }
}
