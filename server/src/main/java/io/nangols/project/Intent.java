package io.nangols.project;

import io.nangols.project.SchemaProblem.Remedy;
import io.nangols.syntax.yaml.YamlNode;
import io.nangols.syntax.yaml.YamlValue;
import io.nangols.syntax.yaml.edit.Content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was plainly meant by a value that the format does not allow.
final class Intent {
    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");
    private static final Set<String> NO = Set.of("false", "no", "off", "n", "0");
    private static final Pattern SYNC_ENDPOINT =
            Pattern.compile("(?i:get\\s+)?(" + NangoYamlSchema.PATH.pattern() + ")");
    private static final Pattern VERSION = Pattern.compile("v?(\\d+(?:\\.\\d+){0,2})");

    /// Keys whose text is a type, so that a number in quotes would be one, too.
    private static final Set<String> TYPES = Set.of("input", "output", "returns");

    private Intent() {}

    /// What puts the value of an entry right.
    static Optional<Remedy> remedy(YamlValue.Entry entry, NangoYamlSchema.Property property) {
        if (entry.merged()) {
            return Optional.empty();
        }
        boolean idle = entry.value() instanceof YamlValue.Null && !property.required();
        return idle
                ? Optional.of(new Remedy.Remove(entry.keySpan()))
                : of(property.shape(), entry.value(), entry.name())
                        .map(meant -> new Remedy.Replace(entry.written().span(), meant));
    }

    /// What puts an item of the list of an entry right.
    static Optional<Remedy> ofItem(Shape shape, YamlValue item, YamlValue.Entry entry) {
        return of(shape, item, entry.name()).map(meant -> new Remedy.Replace(item.span(), meant));
    }

    /// The value for `key` that was meant by `value`; empty where it is anybody's guess.
    static Optional<Content> of(Shape shape, YamlValue value, String key) {
        return switch (shape) {
            case Shape.OneOf(var allowed) -> oneOf(allowed, value).map(Content::text);
            case Shape.Bool _, Shape.OptionalBool _ -> bool(value);
            case Shape.NumberOrMatching _ -> version(value);
            case Shape.Matching(var pattern, _) -> matching(pattern, value, key);
            case Shape.Text _, Shape.OptionalText _, Shape.Texts _ -> text(value, key);
            case Shape.ListOf(var pattern, _) -> list(pattern, value);
            case Shape.EndpointShape endpoint ->
                    value instanceof YamlValue.Text(_, var text)
                            ? EndpointText.meant(text, endpoint)
                                    .map(Content::text)
                                    .or(() -> mapping(text, endpoint))
                            : Optional.empty();
            case Shape.Named _, Shape.Models _, Shape.Block _ ->
                    Optional.of(Content.yaml("{}")).filter(_ -> isNothing(value));
        };
    }

    private static Optional<String> oneOf(List<String> allowed, YamlValue value) {
        if (!(value instanceof YamlValue.Text(_, var text))) {
            return Optional.empty();
        }
        var written = text.strip();
        return allowed.stream()
                .filter(each -> each.equalsIgnoreCase(written))
                .findFirst()
                .or(() -> Nearest.to(written, allowed))
                .or(() -> begunBy(written, allowed))
                .or(() -> Optional.of(allowed.getFirst()).filter(_ -> allowed.size() == 1));
    }

    /// The only one that begins like that, as `incremental` with `inc`.
    private static Optional<String> begunBy(String written, List<String> allowed) {
        var lower = written.toLowerCase(Locale.ROOT);
        var begun =
                allowed.stream()
                        .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(lower))
                        .toList();
        return lower.length() < 3 || begun.size() != 1
                ? Optional.empty()
                : Optional.of(begun.getFirst());
    }

    private static Optional<Content> bool(YamlValue value) {
        var word = scalar(value).orElse("").strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(Content.yaml("true"));
        }
        return NO.contains(word) ? Optional.of(Content.yaml("false")) : Optional.empty();
    }

    private static Optional<Content> version(YamlValue value) {
        var match = VERSION.matcher(scalar(value).orElse("").strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = match.group(1);
        boolean twoParts =
                number.indexOf('.') > 0 && number.indexOf('.') == number.lastIndexOf('.');
        return Optional.of(Content.yaml(twoParts ? number + ".0" : number));
    }

    private static Optional<Content> matching(Pattern pattern, YamlValue value, String key) {
        if (!(value instanceof YamlValue.Text(_, var text))) {
            return Optional.empty();
        }
        var candidates =
                key.equals("path")
                        ? List.of(path(text))
                        : List.of(text.strip(), text.strip().replaceAll(" *& *", " and "));
        return candidates.stream()
                .filter(each -> pattern.matcher(each).matches())
                .findFirst()
                .map(Content::text);
    }

    /// The endpoint of a sync whose path only the mapping form allows.
    private static Optional<Content> mapping(String text, Shape.EndpointShape shape) {
        var endpoint = SYNC_ENDPOINT.matcher(text.strip());
        return shape.mapping() == Place.SYNC_ENDPOINT && endpoint.matches()
                ? Optional.of(
                        Content.mapping(
                                Content.field("method", "GET"),
                                Content.field("path", Content.text(endpoint.group(1)))))
                : Optional.empty();
    }

    private static String path(String text) {
        var path =
                text.strip()
                        .replaceAll("[?#].*", "")
                        .replaceAll("\\s*/\\s*", "/")
                        .replaceAll("\\s+", "-");
        return path.startsWith("/") ? path : "/" + path;
    }

    /// Text that YAML reads as something else; and one thing that stands in a list for no reason.
    private static Optional<Content> text(YamlValue value, String key) {
        return switch (value) {
            case YamlValue.Number _, YamlValue.Bool _, YamlValue.Opaque _ ->
                    scalar(value)
                            .filter(_ -> !TYPES.contains(key))
                            .filter(
                                    text ->
                                            !key.equals("runs")
                                                    || Interval.read(text)
                                                            instanceof Interval.Every)
                            .map(Content::text);
            case YamlValue.Sequence(_, var items)
                    when items.size() == 1
                            && items.getFirst() instanceof YamlValue.Text(_, var only) ->
                    Optional.of(Content.text(only));
            default -> Optional.empty();
        };
    }

    private static Optional<Content> list(Pattern pattern, YamlValue value) {
        return value instanceof YamlValue.Text(_, var text)
                        && !text.isBlank()
                        && pattern.matcher(text).matches()
                ? Optional.of(Content.list(Content.text(text)))
                : Optional.empty();
    }

    /// The names of a list as the one text that `__extends` takes.
    static Optional<Content> names(YamlValue value) {
        if (!(value instanceof YamlValue.Sequence(_, var items)) || items.isEmpty()) {
            return Optional.empty();
        }
        var names =
                items.stream()
                        .flatMap(
                                item ->
                                        item instanceof YamlValue.Text(_, var text)
                                                ? Stream.of(text)
                                                : Stream.empty())
                        .toList();
        return Optional.of(Content.text(String.join(", ", names)))
                .filter(_ -> names.size() == items.size());
    }

    private static boolean isNothing(YamlValue value) {
        return value instanceof YamlValue.Null
                || value instanceof YamlValue.Sequence(_, var items) && items.isEmpty();
    }

    private static Optional<String> scalar(YamlValue value) {
        return value.node() instanceof YamlNode.Scalar(_, var text, _, _)
                ? Optional.of(text)
                : Optional.empty();
    }
}
