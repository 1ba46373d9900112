package io.nangols.features.actions.refactoring;

import io.nangols.project.ModelReferences;
import io.nangols.project.Project;
import io.nangols.project.Reading;
import io.nangols.project.Type;
import io.nangols.project.naming.Casing;
import io.nangols.project.naming.NewNames;
import io.nangols.syntax.yaml.YamlNode.Entry;
import io.nangols.syntax.yaml.YamlNode.Mapping;
import io.nangols.syntax.yaml.YamlNode.Scalar;
import io.nangols.syntax.yaml.YamlNode.Sequence;
import io.nangols.text.Edit;
import io.nangols.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes a model of an object that is written inside another one, and puts it behind that one.
///
/// @param field the entry of the field that the object is the type of
/// @param object the value of the field, or an item of the list in its place
/// @param name of the new model
public record ExtractModel(
        Project project, ModelLines owner, Entry field, Mapping object, String name) {
    private record Found(Entry field, Mapping object) {}

    /// The one for the innermost object at `offset`, be it on the field's name or inside.
    public static Optional<ExtractModel> at(Project project, int offset) {
        return project.models().stream()
                .filter(model -> model.span().touches(offset))
                .findFirst()
                .flatMap(model -> ModelLines.of(project, model.name().value()))
                .flatMap(
                        owner ->
                                innermost(owner.fields(), offset)
                                        .map(found -> of(project, owner, found)));
    }

    private static Optional<Found> innermost(Mapping inside, int offset) {
        return inside.entries().stream()
                .filter(entry -> entry.span().touches(offset))
                .flatMap(entry -> object(entry, offset).map(it -> new Found(entry, it)).stream())
                .findFirst()
                .map(found -> innermost(found.object(), offset).orElse(found));
    }

    private static Optional<Mapping> object(Entry entry, int offset) {
        var onKey = entry.key().span().touches(offset);
        var objects =
                switch (entry.value()) {
                    case Mapping mapping -> Stream.of(mapping);
                    case Sequence list when onKey && list.items().size() > 1 ->
                            Stream.<Mapping>empty();
                    case Sequence list ->
                            list.items().stream()
                                    .filter(item -> onKey || item.span().touches(offset))
                                    .filter(Mapping.class::isInstance)
                                    .map(Mapping.class::cast);
                    default -> Stream.<Mapping>empty();
                };
        return objects.filter(it -> !it.entries().isEmpty()).findFirst();
    }

    private static ExtractModel of(Project project, ModelLines owner, Found found) {
        return new ExtractModel(
                project, owner, found.field(), found.object(), name(project, owner, found));
    }

    /// After the field, then after the model, too, then with a number.
    private static String name(Project project, ModelLines owner, Found found) {
        var written = found.field().key() instanceof Scalar key ? key.text() : "";
        var words = Casing.words(written.replaceAll("[^a-zA-Z0-9]+", "-"));
        boolean list = !found.field().value().equals(found.object());
        var last = words.isEmpty() ? "value" : words.getLast();
        var head = words.isEmpty() ? List.<String>of() : words.subList(0, words.size() - 1);
        var name =
                Casing.pascal(String.join("-", head))
                        + Casing.pascal(list ? NewNames.singular(last) : last);
        var longer = owner.model().name().value() + name;
        var references = ModelReferences.in(project);
        return Stream.concat(
                        Stream.of(name, longer),
                        IntStream.iterate(2, number -> number + 1).mapToObj(it -> longer + it))
                .filter(it -> Type.read(it) instanceof Type.Name && references.to(it).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// Whether the object is written so that it can be moved; what comes of it is not looked at.
    public boolean isPossible() {
        return moved().isPresent();
    }

    /// What the file becomes; empty where the object cannot be moved without guessing.
    public Optional<List<Edit>> edits() {
        return moved().filter(this::keepsTheMeaning);
    }

    private Optional<List<Edit>> moved() {
        var tree = project.tree();
        int column = ModelLines.column(tree.text(), field.key().span());
        return column < 0 ? Optional.empty() : Body.of(tree, object, column).flatMap(this::moved);
    }

    private Optional<List<Edit>> moved(Body body) {
        var text = project.tree().text();
        int after = owner.end(project);
        if (after < body.span().end()) {
            return Optional.empty();
        }
        var lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        var model = new ArrayList<String>();
        if (owner.isSetApart(project)) {
            model.add("");
        }
        var edits = new ArrayList<Edit>();
        var key = " ".repeat(owner.column()) + name + ":";
        switch (body) {
            case Body.Inline(var written, var span) -> {
                model.add(key + " " + written);
                edits.add(new Edit(span, name));
            }
            case Body.Lines lines -> {
                model.add(key);
                model.addAll(lines.at(owner.column() + owner.step()));
                boolean isValue = field.value().equals(object);
                if (isValue != lines.beginsLine(text)) {
                    return Optional.empty();
                }
                if (isValue) {
                    int colon = text.indexOf(':', field.key().span().end()) + 1;
                    edits.add(new Edit(Span.at(colon), " " + name));
                    int begin = lineBreakBefore(text, lines.span().start());
                    edits.add(new Edit(new Span(begin, lines.span().end()), ""));
                } else {
                    edits.add(new Edit(lines.span(), name));
                }
            }
        }
        var inserted = lineBreak + String.join(lineBreak, model);
        edits.add(new Edit(Span.at(after), inserted));
        return Optional.of(List.copyOf(edits));
    }

    private static int lineBreakBefore(String text, int line) {
        int end = line - 1;
        return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private boolean keepsTheMeaning(List<Edit> edits) {
        var tree = project.tree();
        var after = Project.of(tree.reparse(Edit.applyAll(tree.text(), edits)));
        var reading = Reading.writingOut(name);
        return after.tree().errors().size() <= tree.errors().size()
                && after.model(name).isPresent()
                && reading.of(after).equals(reading.of(project));
    }
}
