package io.nangols.features.actions.refactoring;

import io.nangols.project.Model;
import io.nangols.project.Project;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A model that is written on lines of its own, and how.
///
/// @param column of its name
/// @param step by how much its fields are deeper
record ModelLines(Model model, Entry entry, Mapping fields, int column, int step) {
    private static final int USUAL_STEP = 2;

    /// Empty where the model is written in another way.
    static Optional<ModelLines> of(Project project, String name) {
        return project.model(name)
                .flatMap(model -> entry(project, model).flatMap(it -> of(project, model, it)));
    }

    private static Optional<ModelLines> of(Project project, Model model, Entry entry) {
        var text = project.tree().text();
        int column = column(text, entry.key().span());
        if (column < 0 || !(entry.value() instanceof Mapping fields)) {
            return Optional.empty();
        }
        int inner = fields.entries().isEmpty() ? -1 : column(text, fields.span());
        int step = inner > column ? inner - column : column > 0 ? column : USUAL_STEP;
        return Optional.of(new ModelLines(model, entry, fields, column, step));
    }

    private static Optional<Entry> entry(Project project, Model model) {
        return project.tree().root().stream()
                .flatMap(root -> entries(root, "models"))
                .flatMap(models -> entries(models.value(), model.name().value()))
                .filter(entry -> entry.key().span().equals(model.name().span()))
                .findFirst();
    }

    private static Stream<Entry> entries(YamlNode node, String name) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(it -> it.key() instanceof Scalar key && key.text().equals(name))
                : Stream.empty();
    }

    /// The column of what stands first on its line, or -1.
    static int column(String text, Span span) {
        int begin = text.lastIndexOf('\n', span.start() - 1) + 1;
        return text.substring(begin, span.start()).chars().allMatch(c -> c == ' ')
                ? span.start() - begin
                : -1;
    }

    /// Where its last line ends.
    int end(Project project) {
        var text = project.tree().text();
        var lines = new LineIndex(text);
        return Body.of(project.tree(), fields, column)
                .filter(Body.Lines.class::isInstance)
                .map(body -> body.span().end())
                .orElseGet(() -> lines.endOf(lines.lineAt(Math.max(0, entry.span().end() - 1))));
    }

    /// Whether an empty line stands between it and the model before it, or behind it.
    boolean isSetApart(Project project) {
        var text = project.tree().text();
        int at = project.models().indexOf(model);
        var around =
                at > 0
                        ? List.of(project.models().get(at - 1), model)
                        : project.models().stream().limit(2).toList();
        return around.size() == 2
                && around.getFirst().span().end() <= around.getLast().span().start()
                && text.substring(around.getFirst().span().end(), around.getLast().span().start())
                        .matches("(?s).*\\n[ \\r]*\\n.*");
    }
}
