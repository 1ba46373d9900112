package io.nangols.features.navigation;

import io.nangols.features.navigation.Occurrence.Kind;
import io.nangols.project.EventHandler;
import io.nangols.project.Integration;
import io.nangols.project.ModelReference.Role;
import io.nangols.project.ModelReferences;
import io.nangols.project.Project;
import io.nangols.project.Spanned;
import io.nangols.rules.ScriptEntry;
import io.nangols.rules.Subject;
import io.nangols.text.Span;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All places in a `nango.yaml` where the name of something is written.
public final class Occurrences {
    private Occurrences() {}

    /// Those of one thing, in the order of the text.
    public static List<Occurrence> of(Named named, Subject subject) {
        var project = subject.project();
        var found =
                switch (named) {
                    case Named.OfModel(var model) -> ofModel(model.name().value(), project);
                    case Named.OfField(var field) ->
                            ofField(FieldFamily.of(field, project), project).stream();
                    case Named.OfScript(var integration, var entry) ->
                            ofScript(integration, entry, project);
                    case Named.OfIntegration(var integration) ->
                            Stream.of(declaration(integration.name(), project));
                    case Named.OfAnchor(var anchored) -> anchored.occurrences().stream();
                };
        return found.distinct()
                .sorted(Comparator.comparingInt(occurrence -> occurrence.span().start()))
                .toList();
    }

    private static Stream<Occurrence> ofModel(String name, Project project) {
        return ModelReferences.to(name, project).stream()
                .map(
                        reference ->
                                new Occurrence(
                                        reference.span(),
                                        reference.role() == Role.DECLARATION
                                                ? Kind.DECLARATION
                                                : Kind.USE));
    }

    /// Those of a field.
    public static List<Occurrence> ofField(FieldFamily family, Project project) {
        var origins = family.origins();
        var text = project.tree().text();
        return Stream.concat(
                        family.fields().stream()
                                .map(
                                        it ->
                                                new Occurrence(
                                                        FieldName.span(it, text),
                                                        origins.contains(it)
                                                                ? Kind.DECLARATION
                                                                : Kind.OVERRIDE)),
                        FieldName.inPaths(project)
                                .filter(it -> it.field().value().equals(family.name()))
                                .filter(it -> family.isOf(it.model()))
                                .map(it -> new Occurrence(it.field().span(), Kind.USE)))
                .toList();
    }

    private static Stream<Occurrence> ofScript(
            Integration integration, ScriptEntry entry, Project project) {
        return entry.function().isPresent()
                ? Stream.of(declaration(entry.name(), project))
                : integration.events().stream()
                        .map(EventHandler::script)
                        .filter(name -> name.value().equals(entry.name().value()))
                        .map(name -> declaration(name, project));
    }

    private static Occurrence declaration(Spanned<String> name, Project project) {
        return new Occurrence(inQuotes(name, project.tree().text()), Kind.DECLARATION);
    }

    static Span inQuotes(Spanned<String> name, String text) {
        var written = name.span().of(text);
        boolean quoted =
                Stream.of("\"", "'").anyMatch(it -> written.equals(it + name.value() + it));
        return quoted ? new Span(name.span().start() + 1, name.span().end() - 1) : name.span();
    }
}
