package io.nangols.features.navigation;

import io.nangols.rules.Subject;
import io.nangols.text.Span;
import io.nangols.workspace.ProjectFile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the word under a cursor is declared. `word` is where it stands itself.
///
/// At a declaration the answer is the declaration, which editors take as the wish to see the
/// references. A model is never declared by the file that Nango generates from the `nango.yaml`.
public record Definition(Span word, List<Target> targets) {
    public Definition {
        targets = List.copyOf(targets);
    }

    /// That of the word at a place in a `nango.yaml`.
    public static Optional<Definition> at(ProjectFile file, int offset) {
        var subject = Subject.of(file);
        return Named.at(subject, offset)
                .map(word -> new Definition(word.span(), targets(word, subject).toList()))
                .filter(definition -> !definition.targets().isEmpty());
    }

    private static Stream<Target> targets(Named.Word word, Subject subject) {
        var project = subject.project();
        var text = project.tree().text();
        return switch (word.named()) {
            case Named.OfModel(var model) -> {
                var name = Occurrences.inQuotes(model.name(), text);
                yield Stream.of(new Target.Here(name, name.union(model.span())));
            }
            case Named.OfField(var field) ->
                    FieldFamily.of(field, project).origins().stream()
                            .map(
                                    origin ->
                                            new Target.Here(
                                                    FieldName.span(origin, text), origin.span()));
            case Named.OfScript(_, var entry) ->
                    subject.script(entry)
                            .map(Target::ofScript)
                            .map(Stream::of)
                            .orElseGet(() -> Stream.of(Target.Here.of(word.span())));
            case Named.OfIntegration(var integration) ->
                    Stream.of(new Target.Here(word.span(), word.span().union(integration.span())));
            case Named.OfAnchor(var anchored) -> {
                var name = Anchored.behindSign(anchored.anchor().span());
                yield Stream.of(new Target.Here(name, name.union(anchored.value().span())));
            }
        };
    }
}
