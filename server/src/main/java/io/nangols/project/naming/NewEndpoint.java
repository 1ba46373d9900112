package io.nangols.project.naming;

import io.nangols.project.Action;
import io.nangols.project.Function;
import io.nangols.project.Integration;
import io.nangols.project.Sync;
import io.nangols.project.Type;
import io.nangols.syntax.yaml.edit.Content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An endpoint for a script that has none yet: method and path after its name, and not one that
/// another script of the integration has.
public record NewEndpoint(String method, String path) {
    /// What an action does, as the first word of its name says it.
    private static final Map<String, String> VERBS =
            Map.ofEntries(
                    Map.entry("get", "GET"),
                    Map.entry("fetch", "GET"),
                    Map.entry("list", "GET"),
                    Map.entry("find", "GET"),
                    Map.entry("read", "GET"),
                    Map.entry("create", "POST"),
                    Map.entry("add", "POST"),
                    Map.entry("update", "PATCH"),
                    Map.entry("edit", "PATCH"),
                    Map.entry("delete", "DELETE"),
                    Map.entry("remove", "DELETE"));

    /// That of a script alone.
    public static NewEndpoint of(Function function, Integration integration) {
        return switch (function) {
            case Sync _ -> free("GET", List.of(path(function.name().value())), taken(integration));
            case Action _ -> ofAction(Casing.words(function.name().value()), taken(integration));
        };
    }

    /// That of a sync of that name.
    public static NewEndpoint ofSync(String name) {
        return new NewEndpoint("GET", path(name));
    }

    /// That of an action of that name.
    public static NewEndpoint ofAction(String name) {
        return ofAction(Casing.words(name), Set.of());
    }

    /// One for each output of a sync: the first after the sync's name, the others after their
    /// models.
    public static List<NewEndpoint> each(List<Type> outputs, Sync sync, Integration integration) {
        var first = of(sync, integration);
        var others = outputs.subList(1, outputs.size());
        return Stream.concat(Stream.of(first), more(others, sync, integration, first).stream())
                .toList();
    }

    /// Further ones, for more outputs of a sync.
    public static List<NewEndpoint> more(
            List<Type> outputs, Sync sync, Integration integration, NewEndpoint... others) {
        var taken = new HashSet<>(taken(integration));
        taken.addAll(List.of(others));
        var endpoints = new ArrayList<NewEndpoint>();
        for (var output : outputs) {
            var name =
                    output instanceof Type.Name(var model, _)
                            ? plural(Casing.words(model))
                            : sync.name().value();
            var next = free("GET", List.of(path(name)), taken);
            taken.add(next);
            endpoints.add(next);
        }
        return endpoints;
    }

    /// Those that the scripts of an integration have.
    public static Set<NewEndpoint> taken(Integration integration) {
        return integration
                .functions()
                .flatMap(function -> function.endpoints().stream())
                .map(endpoint -> new NewEndpoint(endpoint.method(), endpoint.path().value()))
                .collect(Collectors.toSet());
    }

    private static NewEndpoint ofAction(List<String> words, Set<NewEndpoint> taken) {
        var whole = path(String.join("-", words));
        var method = words.size() < 2 ? null : VERBS.get(words.getFirst().toLowerCase(Locale.ROOT));
        return method == null
                ? free("POST", List.of(whole), taken)
                : free(method, List.of(path(plural(words.subList(1, words.size()))), whole), taken);
    }

    private static String plural(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        return Stream.concat(
                        words.stream().limit(words.size() - 1L),
                        Stream.of(NewNames.plural(words.getLast())))
                .collect(Collectors.joining("-"));
    }

    /// The path after a name.
    public static String path(String name) {
        var kebab = Casing.kebab(name).replaceAll("[^a-z0-9-]", "");
        return "/" + (kebab.isEmpty() ? "records" : kebab);
    }

    /// The first of `paths` that nobody has, or the last with a number behind it.
    public static NewEndpoint free(String method, List<String> paths, Set<NewEndpoint> taken) {
        var numbered =
                IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> paths.getLast() + "-" + number);
        return Stream.concat(paths.stream(), numbered)
                .map(path -> new NewEndpoint(method, path))
                .filter(endpoint -> !taken.contains(endpoint))
                .findFirst()
                .orElseThrow();
    }

    /// As it is written.
    public Content content() {
        return Content.mapping(
                Content.field("method", Content.text(method)),
                Content.field("path", Content.text(path)));
    }
}
