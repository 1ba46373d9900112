package io.nangols.project.naming;

import io.nangols.project.Endpoint;
import io.nangols.project.NangoYamlSchema;
import io.nangols.project.Spanned;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The group that an endpoint likely belongs to.
public final class EndpointGroup {
    private EndpointGroup() {}

    /// The group of those of `others` whose path begins alike; without one, the group that is
    /// called like the path.
    public static Optional<String> inUse(String path, List<Endpoint> others) {
        var name = Casing.kebab(resource(path));
        return alike(path, others)
                .or(
                        () ->
                                others.stream()
                                        .flatMap(EndpointGroup::group)
                                        .filter(group -> Casing.kebab(group).equals(name))
                                        .findFirst());
    }

    /// A new one, called like the path.
    public static Optional<String> named(String path) {
        return Optional.of(Casing.sentence(resource(path)))
                .filter(name -> NangoYamlSchema.GROUP.matcher(name).matches());
    }

    private static Optional<String> alike(String path, List<Endpoint> others) {
        var resource = resource(path);
        return others.stream()
                .filter(other -> resource(other.path().value()).equals(resource))
                .flatMap(EndpointGroup::group)
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
                .entrySet()
                .stream()
                .min(
                        Comparator.<Map.Entry<String, Long>>comparingLong(
                                        entry -> -entry.getValue())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static Stream<String> group(Endpoint endpoint) {
        return endpoint.group().stream().map(Spanned::value);
    }

    private static String resource(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
