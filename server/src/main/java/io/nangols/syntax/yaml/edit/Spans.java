package io.nangols.syntax.yaml.edit;

import io.nangols.syntax.yaml.YamlNode;
import io.nangols.text.Span;

import java.util.Optional;

/// What nodes cover together with the anchors and tags in front of them.
final class Spans {
    private Spans() {}

    static Span of(YamlNode node) {
        var anchor = node.properties().anchor().map(YamlNode.Anchor::span);
        var tag = node.properties().tag().map(YamlNode.Tag::span);
        return with(with(node.span(), anchor), tag);
    }

    static Span of(YamlNode.Entry entry) {
        return of(entry.key()).union(of(entry.value()));
    }

    private static Span with(Span span, Optional<Span> other) {
        return other.map(span::union).orElse(span);
    }
}
