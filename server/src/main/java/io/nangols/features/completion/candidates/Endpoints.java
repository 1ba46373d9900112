package io.nangols.features.completion.candidates;

import io.nangols.project.Endpoint;
import io.nangols.project.Function;
import io.nangols.project.Spanned;
import io.nangols.project.Type;
import io.nangols.project.naming.Casing;
import io.nangols.project.naming.EndpointGroup;
import io.nangols.project.naming.NewEndpoint;
import io.nangols.project.naming.NewNames;
import io.nangols.project.naming.ScriptName;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which endpoint a script may have, by its name, by what it is about, and by those of the others.
///
/// @param offset where in the endpoint the cursor is
record Endpoints(CurrentScript script, int offset) {
    /// The methods out of those that are allowed, first the one that the script's name means.
    Candidates methods(List<String> allowed) {
        var all = new LinkedHashSet<String>();
        all.add(named().method());
        all.retainAll(allowed);
        all.addAll(allowed);
        return Candidates.of(all.stream().map(Candidate::choice).toList());
    }

    /// Paths that no other script of the integration has under the method that is written.
    Candidates paths() {
        return Candidates.of(
                free(written().map(Endpoint::method).orElse(named().method()))
                        .map(Candidate::value)
                        .toList());
    }

    /// The same with the method in front, as one text.
    Candidates texts() {
        var method = named().method();
        return Candidates.of(
                free(method).map(path -> Candidate.value(method + " " + path)).toList());
    }

    private NewEndpoint named() {
        return script.sync()
                ? NewEndpoint.ofSync(script.name())
                : NewEndpoint.ofAction(script.name());
    }

    /// The one at the cursor; behind its last value there may be white space.
    private Optional<Endpoint> written() {
        return script.written().stream()
                .flatMap(function -> function.endpoints().stream())
                .filter(endpoint -> endpoint.span().start() <= offset)
                .reduce((_, last) -> last);
    }

    private Stream<String> free(String method) {
        var taken =
                endpoints(script.others())
                        .filter(endpoint -> endpoint.method().equals(method))
                        .map(endpoint -> endpoint.path().value())
                        .collect(Collectors.toSet());
        return likely().stream().filter(path -> !taken.contains(path));
    }

    private SequencedSet<String> likely() {
        var words = script.words();
        var paths = new LinkedHashSet<String>();
        // Another script may do something else to the same.
        endpoints(
                        script.others().stream()
                                .filter(
                                        other ->
                                                ScriptName.of(other.name().value())
                                                        .entity()
                                                        .equals(words.entity()))
                                .toList())
                .map(endpoint -> endpoint.path().value())
                .filter(path -> path.startsWith("/"))
                .forEach(paths::add);
        paths.add(named().path());
        script.written().stream()
                .flatMap(function -> function.outputs().stream())
                .flatMap(output -> output.names().stream())
                .map(model -> NewEndpoint.path(NewNames.plural(Casing.kebab(model))))
                .forEach(paths::add);
        paths.add(NewEndpoint.path(String.join("-", words.noun())));
        paths.add(NewEndpoint.path(script.name()));
        return paths;
    }

    /// Groups: that of the endpoints whose path begins alike, the others in use, and a new one.
    Candidates groups() {
        var path = written().map(endpoint -> endpoint.path().value()).orElse(named().path());
        var others = endpoints(script.others()).toList();
        var groups = new LinkedHashSet<String>();
        EndpointGroup.inUse(path, others)
                .or(() -> EndpointGroup.named(path))
                .ifPresent(groups::add);
        groups.addAll(
                Usage.mostUsed(
                        others.stream()
                                .flatMap(endpoint -> endpoint.group().stream())
                                .map(Spanned::value)
                                .filter(group -> !group.isBlank())));
        EndpointGroup.named(path).ifPresent(groups::add);
        return Candidates.of(groups.stream().map(Candidate::value).toList());
    }

    private static Stream<Endpoint> endpoints(List<Function> functions) {
        return functions.stream().flatMap(function -> function.endpoints().stream());
    }

    /// What may stand in the braces of a path: a model, and for an action also one with a field of
    /// it; the models of the script's input come first.
    Candidates parameters(String typed) {
        var project = script.project();
        var inputs = script.written().flatMap(Function::input).map(Type::names).orElse(List.of());
        var ranking = new Ranking();
        for (var model : inputs) {
            if (project.model(model).isPresent()) {
                ranking.add(model, 20);
                fields(model)
                        .forEach(
                                field ->
                                        ranking.add(
                                                model + ":" + field, field.equals("id") ? 15 : 10));
            }
        }
        project.modelNames().forEach(model -> ranking.add(model, 0));
        return Candidates.first(ranking.best(typed), text -> Candidate.model(text, project));
    }

    private List<String> fields(String model) {
        var project = script.project();
        return script.sync()
                ? List.of()
                : project.model(model).flatMap(project::allFields).orElse(List.of()).stream()
                        .map(field -> field.name().value())
                        .toList();
    }
}
