package io.nangols.features.completion;

import io.nangols.catalog.Provider;
import io.nangols.project.Element;
import io.nangols.project.Elements;
import io.nangols.project.ModelReference;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Place;
import io.nangols.project.Project;
import io.nangols.project.Shape;
import io.nangols.rules.Subject;
import io.nangols.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A word of a `nango.yaml` that its author chose from a closed set.
record ClosedWord(Span span, String text, Kind kind) {
    enum Kind {
        KEY,
        /// One of a few values: methods, the types of syncs, yes and no.
        ENUM,
        MODEL,
        SCOPE,
        /// A type that Nango knows, such as `string`.
        TYPE
    }

    /// Those of a file: scopes only where they are of a provider's list, models only where they are
    /// declared.
    static List<ClosedWord> in(Subject subject) {
        return Elements.in(subject.project()).stream()
                .flatMap(
                        element ->
                                kind(subject, element)
                                        .map(
                                                kind ->
                                                        new ClosedWord(
                                                                element.span(),
                                                                element.span().of(text(subject)),
                                                                kind))
                                        .stream())
                .toList();
    }

    private static String text(Subject subject) {
        return subject.project().tree().text();
    }

    private static Optional<Kind> kind(Subject subject, Element element) {
        return switch (element) {
            case Element.Key(var place, var name, _)
                    when NangoYamlSchema.property(place, name).isPresent() ->
                    Optional.of(Kind.KEY);
            case Element.Value(var place, var key, var text, _) when isOneOf(place, key, text) ->
                    Optional.of(Kind.ENUM);
            case Element.Scope(var integration, _, var scope, _)
                    when scopes(subject.providerOf(integration).provider())
                            .anyMatch(scope::equals) ->
                    Optional.of(Kind.SCOPE);
            case Element.ModelName(var reference) when isUse(reference, subject.project()) ->
                    Optional.of(Kind.MODEL);
            case Element.PrimitiveType _ -> Optional.of(Kind.TYPE);
            default -> Optional.empty();
        };
    }

    private static Stream<String> scopes(Optional<Provider> provider) {
        return provider.stream()
                .flatMap(
                        it ->
                                Stream.concat(
                                        it.knownScopes().stream(), it.defaultScopes().stream()));
    }

    private static boolean isUse(ModelReference reference, Project project) {
        return reference.role() != ModelReference.Role.DECLARATION
                && project.model(reference.model()).isPresent();
    }

    private static boolean isOneOf(Place place, String key, String text) {
        return NangoYamlSchema.property(place, key)
                .filter(
                        property ->
                                switch (property.shape()) {
                                    case Shape.OneOf(var values) -> values.contains(text);
                                    case Shape.Bool _, Shape.OptionalBool _ -> true;
                                    default -> false;
                                })
                .isPresent();
    }
}
