package io.nangols.features.actions.refactoring;

import io.nangols.project.Element;
import io.nangols.project.Elements;
import io.nangols.project.Model;
import io.nangols.project.ModelReference;
import io.nangols.project.ModelReference.Role;
import io.nangols.project.ModelReferences;
import io.nangols.project.Project;
import io.nangols.project.Reading;
import io.nangols.project.Type;
import io.nangols.rules.NangoYamlEdits;
import io.nangols.rules.fix.TextDifference;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlNode.CollectionStyle;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlNode.Sequence;
import io.nangols.text.Edit;
import io.nangols.text.LineIndex;
import io.nangols.text.Span;
import io.nangols.workspace.ProjectFile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Writes a model's fields in the place of its name. When nothing names the model any more, it
/// goes.
///
/// @param reference the place in the type of a field
public record InlineModel(ProjectFile file, ModelReference reference, Model model) {
    /// The one for the model that `offset` names as the type of a field, alone or as `Model[]`;
    /// also at the field's own name, and at the model's where one field alone has it as its type.
    /// None for a model that contains itself, extends others or is extended, or is what a script
    /// takes or gives: that has to keep its name.
    public static Optional<InlineModel> at(ProjectFile file, int offset) {
        var project = file.project();
        return Elements.at(project, offset)
                .flatMap(element -> reference(element, project))
                .flatMap(
                        reference ->
                                project.model(reference.model())
                                        .map(it -> new InlineModel(file, reference, it)))
                .filter(InlineModel::isAllowed);
    }

    private static Optional<ModelReference> reference(Element element, Project project) {
        Predicate<ModelReference> named =
                switch (element) {
                    case Element.ModelName(var here) ->
                            here.role() == Role.DECLARATION
                                    ? it -> it.model().equals(here.model())
                                    : here::equals;
                    case Element.FieldName(_, var field, _, _) ->
                            it ->
                                    !(field.type() instanceof Type.ObjectOf)
                                            && field.type().span().encloses(it.span());
                    default -> _ -> false;
                };
        var uses =
                ModelReferences.in(project).all().stream()
                        .filter(it -> it.role() == Role.FIELD)
                        .filter(named)
                        .toList();
        return uses.size() == 1 ? Optional.of(uses.getFirst()) : Optional.empty();
    }

    private Project project() {
        return file.project();
    }

    private String name() {
        return model.name().value();
    }

    private boolean isAllowed() {
        var roles = Set.of(Role.DECLARATION, Role.FIELD);
        return model.parents().isEmpty()
                && ModelReferences.in(project()).to(name()).stream()
                        .allMatch(it -> roles.contains(it.role()))
                && !isExtended()
                && !containsItself();
    }

    /// Also by an object inside a model.
    private boolean isExtended() {
        var text = project().tree().text();
        return text.contains("__extends")
                && Pattern.compile("__extends[^\\n]*\\b" + Pattern.quote(name()) + "\\b")
                        .matcher(text)
                        .find();
    }

    private boolean containsItself() {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(List.of(model));
        while (!open.isEmpty()) {
            for (var field : open.removeLast().fields()) {
                for (var part : field.type().parts().toList()) {
                    if (part instanceof Type.Name(var used, _)) {
                        if (used.equals(name())) {
                            return true;
                        }
                        if (seen.add(used)) {
                            project().model(used).ifPresent(open::add);
                        }
                    }
                }
            }
        }
        return false;
    }

    /// Whether both the model and its name are written so that it can be; what comes of it is not
    /// looked at.
    public boolean isPossible() {
        return writtenOut().isPresent();
    }

    /// What the file becomes; empty where the fields cannot be moved without guessing.
    public Optional<List<Edit>> edits() {
        return writtenOut()
                .map(this::after)
                .filter(this::keepsTheMeaning)
                .map(this::withoutTheModel)
                .map(
                        after ->
                                new TextDifference(project().tree().text(), after.tree().text())
                                        .edits());
    }

    private Optional<List<Edit>> writtenOut() {
        return ModelLines.of(project(), name())
                .flatMap(
                        lines ->
                                Body.of(project().tree(), lines.fields(), lines.column())
                                        .flatMap(body -> writtenOut(lines, body)));
    }

    private Project after(List<Edit> edits) {
        var tree = project().tree();
        return Project.of(tree.reparse(Edit.applyAll(tree.text(), edits)));
    }

    private boolean keepsTheMeaning(Project after) {
        var reading = Reading.writingOut(name());
        return after.tree().errors().size() <= project().tree().errors().size()
                && reading.of(after).equals(reading.of(project()));
    }

    private Optional<List<Edit>> writtenOut(ModelLines lines, Body body) {
        var path = project().tree().pathAt(reference.span().start());
        if (path.size() < 2
                || !(path.getLast() instanceof Scalar written)
                || !written.properties().equals(YamlNode.Properties.NONE)) {
            return Optional.empty();
        }
        boolean many = written.text().equals(name() + "[]");
        if (!many && !written.text().equals(name())) {
            return Optional.empty();
        }
        return switch (path.get(path.size() - 2)) {
            case Mapping around ->
                    around.entries().stream()
                            .filter(entry -> entry.value().equals(written))
                            .findFirst()
                            .flatMap(entry -> asValue(lines, body, around, entry, many));
            case Sequence list when !many -> asItem(body, list, written);
            default -> Optional.empty();
        };
    }

    private Optional<List<Edit>> asValue(
            ModelLines lines, Body body, Mapping around, Entry entry, boolean many) {
        var text = project().tree().text();
        var index = new LineIndex(text);
        var value = entry.value().span();
        return switch (body) {
            case Body.Inline(var written, _) ->
                    Optional.of(List.of(new Edit(value, many ? "[" + written + "]" : written)));
            case Body.Lines fields -> {
                int column = ModelLines.column(text, entry.key().span());
                int end = index.endOf(index.lineAt(value.end()));
                int colon = text.indexOf(':', entry.key().span().end()) + 1;
                boolean onOneLine =
                        index.lineAt(value.start()) == index.lineAt(entry.key().span().start());
                if (around.style() == CollectionStyle.FLOW || column < 0 || !onOneLine) {
                    yield Optional.empty();
                }
                int inner = column + lines.step();
                var moved = new ArrayList<>(fields.at(many ? inner + 2 : inner));
                if (many) {
                    int first = firstField(moved);
                    for (int i = 0; i <= first; i++) {
                        var line = moved.get(i).strip();
                        moved.set(
                                i,
                                line.isEmpty()
                                        ? ""
                                        : " ".repeat(inner) + (i == first ? "- " : "") + line);
                    }
                }
                var inserted = new StringBuilder();
                moved.forEach(line -> inserted.append(lineBreak(text)).append(line));
                yield Optional.of(
                        List.of(
                                new Edit(new Span(colon, value.end()), ""),
                                new Edit(Span.at(end), inserted.toString())));
            }
        };
    }

    /// The line of the first field; comments above it stay above the dash.
    private static int firstField(List<String> lines) {
        int first = 0;
        while (first < lines.size() - 1
                && (lines.get(first).isBlank()
                        || lines.get(first).stripLeading().startsWith("#"))) {
            first++;
        }
        return first;
    }

    private Optional<List<Edit>> asItem(Body body, Sequence list, Scalar item) {
        var text = project().tree().text();
        return switch (body) {
            case Body.Inline(var written, _) ->
                    Optional.of(List.of(new Edit(item.span(), written)));
            case Body.Lines fields -> {
                int begin = text.lastIndexOf('\n', item.span().start() - 1) + 1;
                int column = item.span().start() - begin;
                boolean isPlain = text.substring(begin, item.span().start()).matches(" *- +");
                boolean alone = text.substring(item.span().end()).matches("(?s)[ \\r]*(\\n.*)?");
                yield list.style() == CollectionStyle.FLOW || !isPlain || !alone
                        ? Optional.empty()
                        : Optional.of(
                                List.of(
                                        new Edit(
                                                item.span(),
                                                String.join(lineBreak(text), fields.at(column))
                                                        .strip())));
            }
        };
    }

    private static String lineBreak(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /// Kept where a script imports it, and where somebody has written a comment on it.
    private Project withoutTheModel(Project after) {
        boolean named = ModelReferences.in(after).to(name()).size() > 1;
        boolean imported =
                file.folder().scripts().values().stream()
                        .anyMatch(script -> script.script().importsModel(name()));
        if (named || imported) {
            return after;
        }
        return after.model(name())
                .filter(it -> !hasComment(after, it))
                .flatMap(it -> new NangoYamlEdits(after).remove(it.name().span()))
                .map(
                        edits ->
                                Project.of(
                                        after.tree()
                                                .reparse(
                                                        Edit.applyAll(after.tree().text(), edits))))
                .orElse(after);
    }

    /// On the line of its name, or right above.
    private static boolean hasComment(Project project, Model model) {
        var lines = new LineIndex(project.tree().text());
        int line = lines.lineAt(model.name().span().start());
        return project.tree().comments().stream()
                .map(comment -> lines.lineAt(comment.span().start()))
                .anyMatch(it -> it == line || it == line - 1);
    }
}
