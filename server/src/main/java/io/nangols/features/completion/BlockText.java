package io.nangols.features.completion;

import io.nangols.syntax.yaml.edit.Content;

import java.util.List;

/// Writes a block as a snippet, on lines of their own below a word.
record BlockText(Slot.Layout layout) {

    /// The fields below a key, which is at the word's column.
    String below(Content content) {
        return below(content, layout.column());
    }

    private String below(Content content, int column) {
        return switch (content) {
            case Content.Fields(var fields) -> {
                int inner = column + layout.step();
                yield fields(fields, inner, layout.lineBreak() + " ".repeat(inner));
            }
            case Content.Items(var items) -> {
                var text = new StringBuilder();
                int dash = column + layout.listStep();
                for (var item : items) {
                    text.append(layout.lineBreak()).append(" ".repeat(dash)).append('-');
                    text.append(
                            item instanceof Content.Fields(var fields)
                                    ? fields(fields, dash + 2, " ")
                                    : below(item, dash));
                }
                yield text.toString();
            }
            case Content.Text(var text) -> " " + SnippetText.escape(text);
            case Content.Yaml(var written) ->
                    written.isEmpty() ? "" : " " + SnippetText.escape(written);
        };
    }

    private String fields(List<Content.Field> fields, int column, String beforeFirst) {
        var text = new StringBuilder();
        for (var field : fields) {
            text.append(text.isEmpty() ? beforeFirst : layout.lineBreak() + " ".repeat(column))
                    .append(SnippetText.escape(field.key()))
                    .append(':')
                    .append(below(field.value(), column));
        }
        return text.toString();
    }
}
