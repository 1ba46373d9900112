package io.nangols.features.navigation;

import io.nangols.project.Element;
import io.nangols.project.Elements;
import io.nangols.project.Field;
import io.nangols.project.Model;
import io.nangols.project.Spanned;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.text.Span;

import java.util.Optional;

/// What a word in a `nango.yaml` is the name of.
public sealed interface Named {
    /// A model of the file.
    record OfModel(Model model) implements Named {}

    /// A field of a model, or of an object in one.
    record OfField(Field field) implements Named {}

    /// A sync, an action or an event's script.
    record OfScript(io.nangols.project.Integration integration, ScriptEntry entry)
            implements Named {}

    record OfIntegration(io.nangols.project.Integration integration) implements Named {}

    record OfAnchor(Anchored anchored) implements Named {}

    /// A word, and what it names.
    record Word(Named named, Span span) {}

    /// The word that a cursor touches, if it is the name of something that this file declares.
    static Optional<Word> at(Subject subject, int offset) {
        return Elements.at(subject.project(), offset)
                .flatMap(element -> of(element, subject, offset));
    }

    private static Optional<Word> of(Element element, Subject subject, int offset) {
        var project = subject.project();
        var text = project.tree().text();
        return switch (element) {
            case Element.ModelName(var reference) ->
                    project.model(reference.model())
                            .map(model -> new Word(new OfModel(model), reference.span()));
            case Element.FieldName(_, var field, _, _) ->
                    Optional.of(new Word(new OfField(field), FieldName.span(field, text)));
            case Element.EndpointPath(_, _, var endpoint, _) ->
                    FieldName.inPath(endpoint.path()).stream()
                            .filter(it -> it.field().span().touches(offset))
                            .findFirst()
                            .flatMap(it -> it.declared(project));
            case Element.FunctionName(var integration, var function, var span) ->
                    script(subject, integration, function.name(), span);
            case Element.EventScript(var integration, var handler, var span) ->
                    script(subject, integration, handler.script(), span);
            case Element.IntegrationName(var integration, var span) ->
                    Optional.of(new Word(new OfIntegration(integration), span));
            case Element.Anchor(_, _, var span) -> anchored(subject, span);
            case Element.Alias(_, var span) -> anchored(subject, span);
            case Element.Key _,
                    Element.Value _,
                    Element.Runs _,
                    Element.Scope _,
                    Element.PrimitiveType _,
                    Element.LiteralType _ ->
                    Optional.empty();
        };
    }

    private static Optional<Word> script(
            Subject subject,
            io.nangols.project.Integration integration,
            Spanned<String> name,
            Span span) {
        return subject.entries(integration)
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(entry -> new Word(new OfScript(integration, entry), span));
    }

    private static Optional<Word> anchored(Subject subject, Span span) {
        return Anchored.in(subject.project().tree()).stream()
                .filter(
                        it ->
                                it.anchor().span().equals(span)
                                        || it.aliases().stream()
                                                .anyMatch(alias -> alias.span().equals(span)))
                .findFirst()
                .map(it -> new Word(new OfAnchor(it), Anchored.behindSign(span)));
    }
}
