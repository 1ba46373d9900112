package io.nangols.rules.yaml;

import io.nangols.project.Project;
import io.nangols.project.Type;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.edit.Content;
import io.nangols.text.Span;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Types written another way.
final class TypeText {
    private static final Set<String> ANYTHING = Set.of("any", "unknown", "object");
    private static final Pattern MAP = Pattern.compile("(?:Record|Map)<string, *([^<>]+)>");
    private static final Pattern UNION = Pattern.compile("(?:Array|Set)<([^<>]*\\|[^<>]*)>");

    /// TypeScript generics, and what Nango reads instead.
    private static final Map<Pattern, Function<Matcher, String>> GENERICS =
            Map.of(
                    Pattern.compile("(?:Array|Set)<(\\w+)>"),
                    match -> match.group(1) + "[]",
                    Pattern.compile("(?:Record|Map)<.*>"),
                    _ -> "object",
                    Pattern.compile("(?:Promise|Awaited|Readonly)<(\\w+(?:\\[])?)>"),
                    match -> match.group(1));

    private TypeText() {}

    /// The whole text of the type of which `part` is one.
    static Optional<String> around(Span part, Project project) {
        return project.tree().pathAt(part.start()).stream()
                .flatMap(
                        node ->
                                node instanceof YamlNode.Scalar(var span, var text, _, _)
                                                && span.encloses(part)
                                        ? Optional.of(text).stream()
                                        : Optional.<String>empty().stream())
                .findFirst();
    }

    /// A type that is one generic as a whole, with what only YAML can write.
    static Optional<Content> ofWhole(String type) {
        var map = MAP.matcher(type);
        if (map.matches() && !ANYTHING.contains(map.group(1))) {
            return Optional.of(
                    Content.mapping(Content.field("__string", Content.yaml(map.group(1)))));
        }
        var union = UNION.matcher(type);
        return union.matches()
                ? Optional.of(
                        new Content.Items(
                                members(union.group(1)).stream().map(Content::yaml).toList()))
                : Optional.empty();
    }

    /// What to write in place of a generic that is a type or a member of a union.
    static Optional<String> ofGeneric(String generic) {
        return GENERICS.entrySet().stream()
                .flatMap(
                        it -> {
                            var match = it.getKey().matcher(generic);
                            return match.matches()
                                    ? Optional.of(it.getValue().apply(match)).stream()
                                    : Optional.<String>empty().stream();
                        })
                .findFirst();
    }

    /// A union without its empty members.
    static String withoutGaps(String union) {
        return String.join(" | ", members(union));
    }

    /// A type of which Nango would read the number at the start of a member, with `string` for all
    /// its texts, or `number` where they are decimals.
    static String withoutNumbersInTexts(String type, Project project) {
        var members = members(type);
        boolean decimals =
                members.stream()
                        .filter(TypeText::isCutShort)
                        .allMatch(it -> it.matches("[-+]?\\d+\\.\\d+"));
        var kept = new LinkedHashSet<String>();
        kept.add(decimals ? "number" : "string");
        for (var member : members) {
            boolean covered =
                    switch (Type.read(member)) {
                        case Type.Literal literal ->
                                literal.isCutShort() || decimals && member.matches("[-+]?\\d+");
                        case Type.Name(var name, _) -> !decimals && project.model(name).isEmpty();
                        default -> false;
                    };
            if (!covered) {
                kept.add(member);
            }
        }
        return String.join(" | ", kept);
    }

    private static boolean isCutShort(String member) {
        return Type.read(member) instanceof Type.Literal literal && literal.isCutShort();
    }

    private static List<String> members(String union) {
        return Arrays.stream(union.split("\\|", -1))
                .map(String::strip)
                .filter(member -> !member.isEmpty())
                .toList();
    }
}
