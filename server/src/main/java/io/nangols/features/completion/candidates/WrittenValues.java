package io.nangols.features.completion.candidates;

import io.nangols.project.Project;
import io.nangols.syntax.yaml.JavaScript;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.syntax.yaml.YamlValue.Mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands in entries of scripts that the project keeps no reading of.
final class WrittenValues {
    private WrittenValues() {}

    /// The entry `name` in the section to which `path` leads.
    static Optional<Mapping> of(Project project, List<String> path, String name) {
        return section(project, path).flatMap(it -> it.get(name)).flatMap(WrittenValues::mapping);
    }

    /// The texts and numbers that all others in the section have behind `key`.
    static Stream<String> of(Project project, List<String> path, String except, String key) {
        return section(project, path).stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> !entry.name().equals(except))
                .flatMap(entry -> mapping(entry.value()).stream())
                .flatMap(entry -> texts(entry, key));
    }

    /// The text or number behind `key`, or each item of a list of them.
    static Stream<String> texts(Mapping entry, String key) {
        return entry.get(key).stream().flatMap(WrittenValues::texts);
    }

    private static Optional<Mapping> section(Project project, List<String> path) {
        var section = mapping(project.tree().value());
        for (var key : path) {
            section = section.flatMap(it -> it.get(key)).flatMap(WrittenValues::mapping);
        }
        return section;
    }

    private static Optional<Mapping> mapping(YamlValue value) {
        return value instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    private static Stream<String> texts(YamlValue value) {
        return switch (value) {
            case YamlValue.Text(_, var text) -> Stream.of(text);
            case YamlValue.Number(_, var number) -> Stream.of(JavaScript.toString(number));
            case YamlValue.Sequence(_, var items) -> items.stream().flatMap(WrittenValues::texts);
            case Mapping _,
                    YamlValue.Bool _,
                    YamlValue.Null _,
                    YamlValue.Opaque _,
                    YamlValue.Unreadable _ ->
                    Stream.empty();
        };
    }
}
